import type { Position } from '../../gql/generated/graphql.ts'
import { positionMeanings, positionWords } from './words.ts'

/** How an utterance stands to the claim, by shape and by word, never by colour: full, hollow, half, a broken ring. */
export function PositionMark({ position }: { readonly position: Position }) {
  return (
    <span className="position" title={positionMeanings[position]}>
      <svg className="position-shape" width="13" height="13" viewBox="-7 -7 14 14" aria-hidden="true">
        <circle r="5.5" className={position === 'OTHER_SCOPE' ? 'position-ring position-ring-broken' : 'position-ring'} />
        {position === 'AFFIRMS' && <circle r="5.5" className="position-full" />}
        {position === 'PARTLY' && <path d="M0-5.5A5.5 5.5 0 0 0 0 5.5Z" className="position-full" />}
      </svg>
      {positionWords[position]}
    </span>
  )
}
