import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { deedIn, placeOfDeed } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who is at fault: "the blame lies with the army", "tore up the ceasefire", "the aggression was started by", "laid the killings at their door"; RESPONSIBLE. */
export const faultTriggers: readonly Trigger[] = [
  { words: words('guilt blame fault responsibility'), read: readResting },
  { words: words('violate breach break tear wreck scupper scuttle flout sabotage torpedo undermine derail rip'), read: readBreaking },
  { words: words('initiate start begin provoke unleash'), read: readStarting },
  { words: words('door doorstep'), read: readAtDoor },
  { words: words('culprit perpetrator'), read: readCulprit },
]

/** "The guilt for the disaster rests upon the company", "the fault lies with the army". */
function readResting(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'nsubj' ? (clauses.syntax.heads[noun] ?? -1) : -1
  if (verb < 0 || !RESTING.has(lemmaAt(clauses, verb))) return null
  const side = obliqueWith(clauses, [verb], words('with on upon at'))
  const deed = deedIn(clauses, obliqueWith(clauses, [noun], words('for')))
  return side === null
    ? null
    : makeFrame(clauses, ['RESPONSIBLE', noun], { side, place: deed === null ? null : placeOfDeed(clauses, deed), verb })
}

const RESTING = words('rest lie fall belong')

/** "Has torn up the ceasefire", "broke the truce". */
function readBreaking(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (
    object === null ||
    !PACTS.has(lemmaAt(clauses, object.head)) ||
    side?.head === object.head ||
    (side !== null && !mayBeForce(clauses, side))
  )
    return null
  return makeFrame(clauses, ['RESPONSIBLE', verb], { side: cleftOf(clauses, verb) ?? side })
}

const PACTS = words('ceasefire truce agreement deal accord armistice pact treaty cease-fire')

/** "It was Ruritania that wrecked the deal". */
function cleftOf(clauses: Clauses, verb: number): Phrase | null {
  const head = clauses.syntax.relations[verb]?.startsWith('acl') === true ? (clauses.syntax.heads[verb] ?? -1) : -1
  return head >= 0 && clauses.syntax.tags[head] === 'PROPN' ? phraseAt(clauses, head) : null
}

/** "The aggression was initiated by the other side", "it was they who started the war". */
function readStarting(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (object === null || side === null || side.head === object.head || !WARS.has(lemmaAt(clauses, object.head))) return null
  return makeFrame(clauses, ['RESPONSIBLE', verb], { side, place: obliqueWith(clauses, [object.head, verb], words('in at near')) })
}

const WARS = words('aggression war hostility hostilities violence bloodshed provocation conflict escalation')

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

/** "The company is the culprit". */
function readCulprit(clauses: Clauses, noun: number): Frame | null {
  const subject = clauses.syntax.heads.findIndex(
    (head, at) => at >= clauses.content.first && at < noun && head === noun && clauses.syntax.relations[at] === 'nsubj',
  )
  return subject < 0 ? null : makeFrame(clauses, ['RESPONSIBLE', noun], { side: phraseAt(clauses, subject) })
}
