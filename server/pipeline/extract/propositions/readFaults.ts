import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, isVerb, lemmaAt, obliqueWith, phraseAt, wordAt } from './Clauses.ts'
import { deedIn, placeOfDeed } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { ownerOf } from './roles.ts'
import { words } from './words.ts'

/**
 * Who is at fault for a deed: "the blame lies with the army", "laid the killings at their door"; RESPONSIBLE. Who broke a truce or began a war is another matter than who did the deed in
 * focus: it is left to its words.
 */
export const faultTriggers: readonly Trigger[] = [
  { words: words('guilt blame fault responsibility'), read: readResting },
  { words: words('guilt blame fault responsibility wrongdoing culpability liability'), read: readAllBlame },
  { words: words('fault doing'), read: readWhoseFault },
  { words: words('door doorstep'), read: readAtDoor },
  { words: words('culprit perpetrator'), read: readCulprit },
]

/** "The guilt for the disaster rests upon the company", "the fault lies with the army". */
function readResting(clauses: Clauses, noun: number): Frame | null {
  const verb = restingBehind(clauses, noun)
  if (verb < 0) return null
  const side = obliqueWith(clauses, [verb], words('with on upon at'))
  const deed = deedIn(clauses, obliqueWith(clauses, [noun], words('for')))
  // "Responsibility for schools rests with the county" is nobody's fault.
  return side === null || (deed === null && lemmaAt(clauses, noun) === 'responsibility')
    ? null
    : makeFrame(clauses, ['RESPONSIBLE', noun], { side, place: deed === null ? null : placeOfDeed(clauses, deed), verb })
}

/** The verb behind the noun that says where the fault rests, whatever the parser hangs it on; -1 for none. */
function restingBehind(clauses: Clauses, noun: number): number {
  const own = clauses.syntax.relations[noun] === 'nsubj' ? (clauses.syntax.heads[noun] ?? -1) : -1
  if (own >= 0 && RESTING.has(lemmaAt(clauses, own))) return own
  if (wordAt(clauses, noun + 1) !== 'for') return -1
  for (let at = noun + 2; at < Math.min(clauses.content.end, noun + 8); at++)
    if (isVerb(clauses, at) && RESTING.has(lemmaAt(clauses, at)) && ON.has(wordAt(clauses, at + 1))) return at
  return -1
}

const ON = words('with on upon at solely entirely squarely')
const RESTING = words('rest lie fall belong')

/** "The fire was the company's fault", "was not our doing". */
function readWhoseFault(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, noun, ['nsubj'])
  const isCopular = dependentsOf(syntax, noun, ['cop']).length > 0
  const isOwned = isCopular && dependentsOf(syntax, noun, ['nmod:poss']).length > 0
  // "Was not our doing", where the parser takes it for a verb.
  const isWhose = isCopular && WHOSE.has(wordAt(clauses, noun - 1))
  const side = isOwned ? ownerOf(clauses, noun) : isWhose ? { first: noun - 1, end: noun } : null
  if (subject === undefined || side === null) return null
  const deed = deedIn(clauses, phraseAt(clauses, subject))
  const isDeed = deed !== null || syntax.tags[subject] === 'PRON'
  return isDeed ? makeFrame(clauses, ['RESPONSIBLE', noun], { side, place: deed === null ? null : placeOfDeed(clauses, deed) }) : null
}

const WHOSE = words('our their its his her my your')

/** "Laid the killings at the group's door". */
function readAtDoor(clauses: Clauses, noun: number): Frame | null {
  const side = ownerOf(clauses, noun)
  for (let at = noun - 1; side !== null && at >= Math.max(clauses.content.first, noun - 9); at--) {
    if (wordAt(clauses, at) !== 'at') continue
    const deed = deedIn(clauses, { first: clauses.content.first, end: at, head: at, preposition: '' })
    const frame = deed === null ? null : makeFrame(clauses, ['RESPONSIBLE', noun], { side, place: placeOfDeed(clauses, deed) })
    return frame
  }
  return null
}

/** "All blame", "any guilt", of which somebody rids himself. */
function readAllBlame(clauses: Clauses, noun: number): Frame | null {
  const isAll = /^(?:all|any)$/.test(wordAt(clauses, noun - 1)) && noun - 1 === clauses.content.first
  const deed = deedIn(clauses, obliqueWith(clauses, [noun], words('for in')))
  return isAll ? makeFrame(clauses, ['RESPONSIBLE', noun], { place: deed === null ? null : placeOfDeed(clauses, deed) }) : null
}

/** "The company is the culprit". */
function readCulprit(clauses: Clauses, noun: number): Frame | null {
  const subject = clauses.syntax.heads.findIndex(
    (head, at) => at >= clauses.content.first && at < noun && head === noun && clauses.syntax.relations[at] === 'nsubj',
  )
  return subject < 0 ? null : makeFrame(clauses, ['RESPONSIBLE', noun], { side: phraseAt(clauses, subject) })
}
