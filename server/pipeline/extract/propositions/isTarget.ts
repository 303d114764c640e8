import { type Clauses, coreOf, isGround, lemmaAt, type Phrase } from './Clauses.ts'
import { isForce } from './isForce.ts'
import { isName } from './isName.ts'
import { words } from './words.ts'

/** Buildings, places and people may be hit. */
export function isTarget(clauses: Clauses, phrase: Phrase): boolean {
  const head = coreOf(clauses, phrase.head)
  const lemma = lemmaAt(clauses, head)
  return (
    TARGETS.has(lemma) ||
    isName(clauses, head) ||
    isGround(clauses, { first: head, end: head + 1, head, preposition: '' }) ||
    isForce(clauses, head)
  )
}

export const TARGETS = words(
  'crane silo pipeline substation cable train locomotive tanker ferry boat barge radar hangar runway store storehouse shop mall cafe restaurant hotel dormitory shelter office pylon dam bakery stall prison courthouse bank house home clinic hospital school market church mosque depot warehouse factory facility vehicle ambulance bus minibus car truck convoy building tower apartment block kindergarten camp tent ship vessel grid site infrastructure plant civilian worker journalist',
)
