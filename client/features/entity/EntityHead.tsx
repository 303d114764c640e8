import { ChartNoAxesGantt, Scale, Waypoints } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { coordinatesInWords } from '../../components/coordinatesInWords.ts'
import { counted } from '../../components/counted.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { kindNames } from '../../graph/kinds.ts'
import { useTitle } from '../../hooks/useTitle.ts'
import { useAddress } from '../../state/address.ts'
import { AliasLine } from './AliasLine.tsx'

const EntityHeadFragment = graphql(`
  fragment EntityHead on Entity {
    id kind placeKind sourceKind name aliases country mentionCount articleCount
    coordinates { lat lon }
    parent { id name kind }
  }
`)

/** The name, what it is, its other names, where it lies and how much there is of it. */
export function EntityHead({ entity }: { readonly entity: FragmentType<typeof EntityHeadFragment> }) {
  const { id, kind, placeKind, sourceKind, name, aliases, country, coordinates, parent, mentionCount, articleCount } = readFragment(
    EntityHeadFragment,
    entity,
  )
  const [, setAddress] = useAddress()
  useTitle(name)
  const what = [inWords(placeKind), inWords(sourceKind), country].filter((word) => word && word !== kindNames[kind].one)
  return (
    <header className="entity-head">
      <p className="entity-kind">
        <KindGlyph kind={kind} size={13} /> {kindNames[kind].one}
        {what.length > 0 && <span className="tally">{what.join(' · ')}</span>}
      </p>
      <h2 className="entity-name">{name}</h2>
      <AliasLine aliases={aliases} />
      {(parent || coordinates) && (
        <p className="entity-where">
          {parent && (
            <>
              in <EntityLink entity={parent} />
            </>
          )}
          {coordinates && <span className="tally">{coordinatesInWords(coordinates)}</span>}
        </p>
      )}
      <p className="entity-counts">
        {counted(mentionCount, 'mention')} in {counted(articleCount, 'article')}
      </p>
      <p className="entity-ways">
        {kind === 'PLACE' && (
          <Button weight="quiet" onClick={() => setAddress({ view: 'claims', about: id, node: null })}>
            <Scale size={13} aria-hidden /> What is claimed here
          </Button>
        )}
        {kind !== 'PLACE' && (
          <Button weight="quiet" onClick={() => setAddress({ view: 'timeline', speaker: id, beside: null, about: null, node: null })}>
            <ChartNoAxesGantt size={13} aria-hidden /> Timeline
          </Button>
        )}
        <Button weight="quiet" onClick={() => setAddress({ view: 'path', a: id, b: null })}>
          <Waypoints size={13} aria-hidden /> Connect with…
        </Button>
      </p>
    </header>
  )
}

function inWords(constant: string | null | undefined): string | null {
  return constant ? constant.toLowerCase().replaceAll('_', ' ') : null
}
