import { useQuery } from 'urql'
import { EntityLink } from '../../components/EntityLink.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import type { StartQuery as Start } from '../../gql/generated/graphql.ts'
import { useFilters } from '../../state/useFilters.ts'
import { QualityLink } from '../quality/QualityLink.tsx'
import './start.css'

const shown = 7

const StartQuery = graphql(`
  query Start($filter: EntityFilter) {
    entities(filter: $filter, first: 100) {
      nodes { id name kind saidCount aboutCount articleCount }
    }
  }
`)

type Candidate = Start['entities']['nodes'][number]

/** Where to begin when nothing is chosen: what most statements are about, and who makes most of them. */
export function StartPanel() {
  const { outlets, from, until } = useFilters()
  const filter = { ...(outlets.length > 0 ? { outlets } : {}), ...(from ? { from } : {}), ...(until ? { to: until } : {}) }
  const [{ data }] = useQuery({ query: StartQuery, variables: { filter } })
  const entities = data?.entities.nodes
  return (
    <aside className="panel panel-start" aria-label="Where to begin">
      <div className="panel-scroll start">
        {entities === undefined && <Loading what="where to begin" />}
        {entities !== undefined && (
          <>
            <RankedList title="Most is said about" entities={topBy(entities, 'aboutCount')} count="aboutCount" />
            <RankedList title="Who speaks most" entities={topBy(entities, 'saidCount')} count="saidCount" />
            <p className="start-note">
              Numbers are statements. Choose a name to see who said what, in which words; choose two under Path to see what joins them.
            </p>
            <p className="start-note">
              All of it was found by a program, which errs now and then. <QualityLink>How good is it?</QualityLink>
            </p>
          </>
        )}
      </div>
    </aside>
  )
}

interface RankedListProps {
  readonly title: string
  readonly entities: readonly Candidate[]
  readonly count: 'saidCount' | 'aboutCount'
}

function RankedList({ title, entities, count }: RankedListProps) {
  const most = Math.max(1, ...entities.map((entity) => entity[count]))
  if (entities.length === 0) return null
  return (
    <section>
      <h2 className="start-title">{title}</h2>
      <ol>
        {entities.map((entity) => (
          <li key={entity.id} className="start-line">
            <EntityLink entity={entity} />
            <span className="start-bar" style={{ '--share': entity[count] / most }} aria-hidden />
            <span className="start-count">{entity[count]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function topBy(entities: readonly Candidate[], count: 'saidCount' | 'aboutCount'): readonly Candidate[] {
  return entities
    .filter((entity) => entity[count] > 0)
    .sort((a, b) => b[count] - a[count])
    .slice(0, shown)
}
