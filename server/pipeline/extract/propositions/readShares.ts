import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { doerOf, ownerOf } from './roles.ts'
import { words } from './words.ts'

/** Who has how much of a place, in other words: CONTROLS. "Put the army's share of the town at 40 percent", "have three of its five districts", "all five districts are with us", "half of it was its own again". */
export const shareTriggers: readonly Trigger[] = [
  { words: words('share portion'), read: readShareOf },
  { words: words('have'), read: readHaving },
  { words: words('us them'), read: readWithUs },
  { words: words('own'), read: readOwnAgain },
  { words: words('masters owners'), read: readChangedMasters },
]

/** "The army's share of the town at 40 percent". */
function readShareOf(clauses: Clauses, noun: number): Frame | null {
  const side = ownerOf(clauses, noun)
  const place = obliqueWith(clauses, [noun], words('of'))
  if (side === null || place === null || !mayBeForce(clauses, side) || !isGround(clauses, place)) return null
  const share = shareIn(clauses, { first: place.end, end: Math.min(clauses.content.end, place.end + 7) })
  return share === null ? null : makeFrame(clauses, ['CONTROLS', noun], { side, place: phraseAt(clauses, place.head), share, verb: noun })
}

/** "The rebels have three of the town's five districts". */
function readHaving(clauses: Clauses, verb: number): Frame | null {
  const [object] = isVerb(clauses, verb) ? dependentsOf(clauses.syntax, verb, ['obj']) : []
  const side = doerOf(clauses, verb)
  if (object === undefined || clauses.syntax.tags[object] !== 'NUM' || side === null || !isForce(clauses, side.head)) return null
  const of = obliqueWith(clauses, [object], words('of'))
  return of !== null && DISTRICTS.has(lemmaAt(clauses, of.head))
    ? makeFrame(clauses, ['CONTROLS', verb], { side, place: of, share: SOME })
    : null
}

const SOME = { min: 0, max: 1, isStated: true } as const
const DISTRICTS = words('district quarter neighbourhood neighborhood ward town village province county township')

/** "All five districts are with us". */
function readWithUs(clauses: Clauses, pronoun: number): Frame | null {
  if (wordAt(clauses, pronoun - 1) !== 'with') return null
  const [subject] = dependentsOf(clauses.syntax, pronoun, ['nsubj'])
  const isTold =
    subject !== undefined && dependentsOf(clauses.syntax, pronoun, ['cop']).length > 0 && clauses.syntax.tags[subject] === 'NOUN'
  return isTold && DISTRICTS.has(lemmaAt(clauses, subject))
    ? makeFrame(clauses, ['CONTROLS', pronoun], { side: { first: pronoun, end: pronoun + 1 }, place: phraseAt(clauses, subject) })
    : null
}

/** "Two thirds of the town was its own again". */
function readOwnAgain(clauses: Clauses, word: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj'])
  const isOwn = /^(?:its|their|our)$/.test(wordAt(clauses, word - 1)) && /^(?:again|now|once)$/.test(wordAt(clauses, word + 1))
  const place = subject === undefined || !isOwn ? null : phraseAt(clauses, subject)
  return place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['CONTROLS', word], { side: { first: word - 1, end: word }, place, share: shareIn(clauses, place) })
    : null
}

/** "The valley has changed masters". */
function readChangedMasters(clauses: Clauses, noun: number): Frame | null {
  const verb = headIn(clauses, noun)
  const place = verb >= 0 && lemmaAt(clauses, verb) === 'change' ? doerOf(clauses, verb) : null
  return place !== null && isGround(clauses, place) && lemmaAt(clauses, noun) === 'master'
    ? makeFrame(clauses, ['SEIZES', noun], { place, verb })
    : null
}
