import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { isNeither } from './readNobodys.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who has the say where, in words of ruling and having: CONTROLS. "The militia decides who goes in", "the town obeys him", "the army does not have the crossing", "no gang was in command of it". */
export const rulingTriggers: readonly Trigger[] = [
  { words: words('decide'), read: readDeciding },
  { words: words('obey'), read: readObeying },
  { words: words('have get'), read: readHavingGround },
  { words: words('charge command'), read: readInCommand },
  { words: words('run rule own hold control'), read: readHoldingIt },
  { words: words('pass'), read: readPassedOut },
]

/** "The front decides who goes out and who comes in": whoever keeps the gate keeps the town. */
function readDeciding(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) && wordAt(clauses, verb + 1) === 'who' ? doerOf(clauses, verb) : null
  const isGate = side !== null && mayBeForce(clauses, side) && MOVING.has(lemmaAt(clauses, verb + 2)) && WAYS.has(wordAt(clauses, verb + 3))
  return isGate ? makeFrame(clauses, ['CONTROLS', verb], { side }) : null
}

const MOVING = words('go come pass get move walk drive')
const WAYS = words('in out through where past up down home')

/** "The town obeys him". */
function readObeying(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const side = undergoerOf(clauses, verb)
  if (place === null || side === null || place.head === side.head || !isGround(clauses, place)) return null
  const isSomebody = clauses.syntax.tags[side.head] === 'PRON' || isArmed(clauses, side)
  return isSomebody ? makeFrame(clauses, ['CONTROLS', verb], { side, place }) : null
}

/** "The army does not have the crossing", "they have not got the whole place"; not "the army has a base in the town". */
function readHavingGround(clauses: Clauses, verb: number): Frame | null {
  const { syntax } = clauses
  const [object] = isVerb(clauses, verb) ? dependentsOf(syntax, verb, ['obj']) : []
  const side = object === undefined ? null : doerOf(clauses, verb)
  if (
    object === undefined ||
    side === null ||
    object < verb ||
    dependentsOf(syntax, verb, ['xcomp', 'ccomp', 'advcl', 'compound:prt']).length > 0
  )
    return null
  if (lemmaAt(clauses, verb) === 'get' && wordAt(clauses, verb) !== 'got') return null
  // "Have the building surrounded", "have the town under fire".
  const isPut = dependentsOf(syntax, object, ['acl']).length > 0 || obliqueWith(clauses, [verb, object], words('under in within')) !== null
  if (isPut) return null
  const place = phraseAt(clauses, object)
  const isWhole = isWholeOf(clauses, place)
  const isThe = DEFINITE.has(wordAt(clauses, place.first)) && !POSSESSED.has(lemmaAt(clauses, object))
  const isOfForce = isArmed(clauses, side) || (isWhole && /^(?:they|we)$/.test(wordAt(clauses, side.head)))
  if (!isOfForce || !(isThe && (isGround(clauses, place) || (isWhole && lemmaAt(clauses, object) === 'place')))) return null
  if (isNeither(clauses, side)) return null
  return makeFrame(clauses, ['CONTROLS', verb], { side, place, share: isWhole ? WHOLE : null })
}

function isWholeOf(clauses: Clauses, { first, end }: Phrase): boolean {
  return clauses.words.slice(first, end).some((word) => word === 'whole' || word === 'entire')
}

const WHOLE = { min: 1, max: 1, isStated: true } as const
const DEFINITE = words('the this that these those all')
/** What an army has and does not hold: parts of itself, and of a fight. */
const POSSESSED = words(
  'base post camp barracks barrack headquarters headquarter position ground line edge rest front right part half majority third share command',
)

/** "The guerrillas are in charge", "no gang was in command of it". */
function readInCommand(clauses: Clauses, noun: number): Frame | null {
  if (wordAt(clauses, noun - 1) !== 'in' || isVerb(clauses, noun)) return null
  const [subject] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const of = obliqueWith(clauses, [noun], words('of in at'))
  const side = subject === undefined ? null : phraseAt(clauses, subject)
  if (side === null || !isArmed(clauses, side)) return null
  const isIt = of !== null && /^(?:it|them|there)$/.test(wordAt(clauses, of.head))
  // "In charge of the town" is read elsewhere, "in command of the fleet" is no ground.
  if (of !== null && !isIt && (lemmaAt(clauses, noun) === 'charge' || !isGround(clauses, of))) return null
  return makeFrame(clauses, ['CONTROLS', noun], { side, place: of })
}

/** "No armed group rules it", "our side does not hold it": "it" is the ground that was told of. */
function readHoldingIt(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = object === null || !/^(?:it|them)$/.test(wordAt(clauses, object.head)) ? null : doerOf(clauses, verb)
  if (object === null || side === null || !isArmed(clauses, side) || isNeither(clauses, side) || lemmaAt(clauses, verb) === 'control')
    return null
  return makeFrame(clauses, ['CONTROLS', verb], { side, place: object })
}

/** "The town has never passed out of government administration". */
function readPassedOut(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) && wordAt(clauses, verb + 1) === 'out' ? doerOf(clauses, verb) : null
  const rule = obliqueWith(clauses, [verb], words('of out'))
  if (place === null || rule === null || !isGround(clauses, place) || !RULE.has(lemmaAt(clauses, rule.head))) return null
  const owner = dependentsOf(clauses.syntax, rule.head, ['compound', 'amod', 'nmod:poss', 'nmod'])[0]
  return owner === undefined ? null : makeFrame(clauses, ['CONTROLS', verb], { side: phraseAt(clauses, owner), place, isTurned: true })
}

const RULE = words('control rule administration authority hand command')

/** A word for those in arms, also "our side"; no office, and no single man. */
function isArmed(clauses: Clauses, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, head)
  const above = headIn(clauses, head)
  return isForce(clauses, head) && above >= 0 && !UNARMED.has(lemma)
}

const UNARMED = words('man officer general leader commander opposition coalition party movement lad enforcement')
