import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { AboutTab } from './AboutTab.tsx'
import { MentionsTab } from './MentionsTab.tsx'
import { SaidTab } from './SaidTab.tsx'

const EntityTabsFragment = graphql(`
  fragment EntityTabs on Entity { id saidCount aboutCount mentionCount }
`)

/** What it said, what is said about it, where it is mentioned; the first of these that is not empty lies open. */
export function EntityTabs({ entity }: { readonly entity: FragmentType<typeof EntityTabsFragment> }) {
  const { id, saidCount, aboutCount, mentionCount } = readFragment(EntityTabsFragment, entity)
  const [tab, setTab] = useState(saidCount > 0 ? 'said' : aboutCount > 0 ? 'about' : 'mentions')
  return (
    <Tabs.Root className="tabs" value={tab} onValueChange={setTab}>
      <Tabs.List className="tab-list" aria-label="Statements and mentions">
        <Tabs.Trigger className="tab" value="said">
          Said <span className="tally">{saidCount}</span>
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="about">
          Said about it <span className="tally">{aboutCount}</span>
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="mentions">
          Mentions <span className="tally">{mentionCount}</span>
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="said" className="tab-content">
        <SaidTab id={id} />
      </Tabs.Content>
      <Tabs.Content value="about" className="tab-content">
        <AboutTab id={id} />
      </Tabs.Content>
      <Tabs.Content value="mentions" className="tab-content">
        <MentionsTab id={id} />
      </Tabs.Content>
    </Tabs.Root>
  )
}
