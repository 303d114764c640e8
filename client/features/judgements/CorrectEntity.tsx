import { PencilLine } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { LookalikeLine } from './LookalikeLine.tsx'
import { MergeForm } from './MergeForm.tsx'
import { RenameForm } from './RenameForm.tsx'
import { RetypeForm } from './RetypeForm.tsx'
import { SplitForm } from './SplitForm.tsx'
import './judgements.css'
import './correct.css'

const CorrectEntityFragment = graphql(`
  fragment CorrectEntity on Entity {
    id kind name aliases articleCount mentionCount
    lookalikes(first: 5) { doubt entity { id kind name articleCount mentionCount } }
  }
`)

/** Corrections of an entity where it is shown: another name, another kind, merged with another, some of it split off; and what it may be the same as. */
export function CorrectEntity({ entity: masked }: { readonly entity: FragmentType<typeof CorrectEntityFragment> }) {
  const entity = readFragment(CorrectEntityFragment, masked)
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  return (
    <section className="correct" aria-label="Corrections" onKeyDown={isOpen ? onKeyDown : undefined}>
      <div className="correct-head">
        <Button weight="quiet" ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <PencilLine size={13} aria-hidden /> Correct
        </Button>
        <LookalikeLine id={entity.id} lookalikes={entity.lookalikes} />
      </div>
      {isOpen && (
        <Tabs.Root className="correct-body" defaultValue="name">
          <Tabs.List className="correct-tabs" aria-label="What is wrong">
            <Tabs.Trigger value="name" className="choice">
              Name
            </Tabs.Trigger>
            <Tabs.Trigger value="kind" className="choice">
              Kind
            </Tabs.Trigger>
            <Tabs.Trigger value="merge" className="choice">
              Merge
            </Tabs.Trigger>
            <Tabs.Trigger value="split" className="choice">
              Split
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="name">
            <RenameForm entity={entity} onDone={close} />
          </Tabs.Content>
          <Tabs.Content value="kind">
            <RetypeForm entity={entity} onDone={close} />
          </Tabs.Content>
          <Tabs.Content value="merge">
            <MergeForm entity={entity} lookalikes={entity.lookalikes.map((each) => each.entity)} onDone={close} />
          </Tabs.Content>
          <Tabs.Content value="split">
            <SplitForm entity={entity} onDone={close} />
          </Tabs.Content>
        </Tabs.Root>
      )}
    </section>
  )
}
