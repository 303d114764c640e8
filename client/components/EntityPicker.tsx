import { Command } from 'cmdk'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/generated/gql.ts'
import { useDebounced } from '../hooks/useDebounced.ts'
import { IconButton } from './IconButton.tsx'
import { KindGlyph } from './KindGlyph.tsx'
import { usePicked } from './usePicked.ts'
import './picker.css'

const PickableQuery = graphql(`
  query Pickable($text: String!) {
    search(text: $text, kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 8) {
      __typename
      ... on Entity { id name kind aliases articleCount }
    }
  }
`)

export interface EntityPickerProps {
  readonly label: string
  readonly placeholder: string
  /** The chosen entity's id; null for none. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** Chooses one entity by typing any of its names. */
export function EntityPicker({ label, placeholder, chosen, onChoose }: EntityPickerProps) {
  const [text, setText] = useState('')
  const inputId = useId()
  const question = useDebounced(text.trim(), 120)
  const [{ data }] = useQuery({ query: PickableQuery, variables: { text: question }, pause: question === '' })
  const { entity: picked, isUnknown } = usePicked(chosen)
  const hits = question === '' ? [] : (data?.search ?? []).filter((hit) => hit.__typename === 'Entity')

  if (chosen !== null) {
    return (
      <div>
        <span className="label">{label}</span>
        <p className="field picker-chosen">
          {picked && <KindGlyph kind={picked.kind} />}
          <span>{picked?.name ?? (isUnknown ? 'not in this corpus' : '…')}</span>
          <IconButton label={`Clear ${label.toLowerCase()}`} icon={X} onClick={() => onChoose(null)} />
        </p>
      </div>
    )
  }
  return (
    <Command
      shouldFilter={false}
      label={label}
      loop
      className="picker"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setText('')}
    >
      <label className="label" htmlFor={inputId}>
        {label}
      </label>
      <Command.Input id={inputId} className="field" value={text} onValueChange={setText} placeholder={placeholder} aria-label={label} />
      {text.trim() !== '' && (
        <Command.List className="picker-list">
          <Command.Empty className="picker-note">No such name.</Command.Empty>
          {hits.map((hit) => (
            <Command.Item
              key={hit.id}
              value={hit.id}
              className="picker-hit"
              onSelect={() => {
                setText('')
                onChoose(hit.id)
              }}
            >
              <KindGlyph kind={hit.kind} isNamed />
              <span>{hit.name}</span>
              <span className="tally">{hit.articleCount}</span>
            </Command.Item>
          ))}
        </Command.List>
      )}
    </Command>
  )
}
