import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'

const LikelySpeakersQuery = graphql(`
  query LikelySpeakers { entities(first: 100) { nodes { id name kind saidCount } } }
`)

const shown = 6

/** Those who speak most in what was read, each with their number of statements: a click chooses whose timeline is drawn. */
export function LikelySpeakers() {
  const [, setAddress] = useAddress()
  const [{ data }] = useQuery({ query: LikelySpeakersQuery })
  const speakers = (data?.entities.nodes ?? [])
    .filter(({ saidCount }) => saidCount > 0)
    .sort((a, b) => b.saidCount - a.saidCount)
    .slice(0, shown)
  if (speakers.length === 0) return null
  return (
    <ul className="likely-speakers" aria-label="Who speaks most">
      {speakers.map(({ id, name, kind, saidCount }) => (
        <li key={id}>
          <Button onClick={() => setAddress({ speaker: id })}>
            <KindGlyph kind={kind} size={11} /> {name} <span className="tally">{saidCount}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
