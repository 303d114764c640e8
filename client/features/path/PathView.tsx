import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { EntityPicker } from '../../components/EntityPicker.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'
import { PathHop } from './PathHop.tsx'
import { usePathFilter } from './usePathFilter.ts'
import './path.css'

const PathQuery = graphql(`
  query Path($from: ID!, $to: ID!, $filter: GraphFilter) {
    path(from: $from, to: $to, filter: $filter) {
      entities { id name kind }
      hops { ...PathHop }
    }
  }
`)

/** How are these two connected? The shortest way from one to the other, and the sentence behind every hop. */
export function PathView() {
  const [{ a, b }, setAddress] = useAddress()
  const filter = usePathFilter()
  const isAsked = a !== null && b !== null
  const [{ data, fetching, error }, ask] = useQuery({
    query: PathQuery,
    variables: { from: a ?? '', to: b ?? '', filter },
    pause: !isAsked,
  })
  const { hops, entities } = data?.path ?? { hops: [], entities: [] }
  return (
    <div className="path-view">
      <h2 className="path-title">How are these two connected?</h2>
      <div className="path-ends">
        <EntityPicker label="From" placeholder="a person, place, body…" chosen={a} onChoose={(id) => setAddress({ a: id })} />
        <Button onClick={() => setAddress({ a: b, b: a })} disabled={!isAsked}>
          Swap
        </Button>
        <EntityPicker label="To" placeholder="and another" chosen={b} onChoose={(id) => setAddress({ b: id })} />
      </div>
      {!isAsked && (
        <Empty title="Choose two.">The answer is the shortest chain of entities in which each shares an article with the next.</Empty>
      )}
      {isAsked && error && (
        <Failure what="The path could not be found." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {isAsked && !error && (fetching || data === undefined) && <Loading what="the path" />}
      {isAsked && !error && !fetching && data?.path === null && (
        <Empty title="Nothing joins these two.">
          No chain of shared articles leads from one to the other in what was read, with these filters.
        </Empty>
      )}
      {isAsked && !error && !fetching && data?.path && (
        <ol className="path-hops">
          {hops.map((hop, place) => (
            <PathHop key={entities[place]?.id} hop={hop} isLast={place === hops.length - 1} />
          ))}
        </ol>
      )}
    </div>
  )
}
