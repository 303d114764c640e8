import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import { useDebounced } from '../../hooks/useDebounced.ts'
import { useSelection } from '../../state/useSelection.ts'
import { SearchHit } from './SearchHit.tsx'
import './search.css'

const shown = 8
const asked = 50

const SearchQuery = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      __typename
      ... on Entity { id ...EntityHit }
      ... on Article { id ...ArticleHit }
      ... on Outlet { id ...OutletHit }
    }
  }
`)

/** Finds people, organisations, units, places, articles and outlets by any of their names. The slash key comes here. */
export function SearchBox({ onOutlet }: { readonly onOutlet: (id: string) => void }) {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [isLong, setLong] = useState(false)
  /** Enter was pressed before the answer came: the first hit is chosen when it comes. */
  const [isHurried, setHurried] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { chooseNode, openArticle } = useSelection()
  const question = useDebounced(text.trim(), 120)
  const [{ data, fetching, error }] = useQuery({ query: SearchQuery, variables: { text: question, first: asked }, pause: question === '' })
  useSlashKey(input)

  const hits = question === '' ? [] : (data?.search ?? [])
  const listed = isLong ? hits : hits.slice(0, shown)
  const isAnswered = question === text.trim() && !fetching
  const choose = (hit: (typeof hits)[number]) => {
    setHurried(false)
    setText('')
    setOpen(false)
    input.current?.blur()
    if (hit.__typename === 'Entity') chooseNode(hit.id)
    else if (hit.__typename === 'Article') openArticle(hit.id)
    else onOutlet(hit.id)
  }
  const [first] = hits
  useEffect(() => {
    if (isHurried && isAnswered && first !== undefined) choose(first)
  })
  const close = () => {
    setOpen(false)
    setLong(false)
  }

  return (
    <search className="search">
      <Command shouldFilter={false} label="Search" loop onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
        <div className="search-field">
          <Search size={15} strokeWidth={1.75} aria-hidden />
          <Command.Input
            ref={input}
            value={text}
            onValueChange={(next) => {
              setText(next)
              setOpen(true)
              setLong(false)
              setHurried(false)
            }}
            onFocus={() => setOpen(true)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isAnswered) {
                event.preventDefault()
                setHurried(true)
              }
              if (event.key !== 'Escape') return
              if (text === '') input.current?.blur()
              setText('')
            }}
            placeholder="A person, place, unit, organisation, headline…"
            aria-label="Search people, places, units, organisations, articles and outlets"
          />
          <kbd aria-hidden>/</kbd>
        </div>
        {isOpen && text.trim() !== '' && (
          <Command.List className="search-list">
            {error !== undefined && <p className="search-note">The search did not work: {error.message}</p>}
            {isAnswered && error === undefined && hits.length === 0 && (
              <Command.Empty className="search-note">
                Nothing bears a name like “{question}”. Try fewer letters, or another spelling of the name.
              </Command.Empty>
            )}
            {listed.map((hit) => (
              <Command.Item key={hit.id} value={hit.id} className="search-hit" onSelect={() => choose(hit)}>
                <SearchHit hit={hit} text={question} />
              </Command.Item>
            ))}
            {hits.length > listed.length && (
              <Command.Item value="others" className="search-hit search-others" onSelect={() => setLong(true)}>
                and {hits.length === asked ? `${asked - shown} or more` : hits.length - listed.length} others
              </Command.Item>
            )}
          </Command.List>
        )}
      </Command>
    </search>
  )
}

/** "/" begins a search, unless something is being typed already. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [input])
}
