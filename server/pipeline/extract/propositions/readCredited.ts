import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isGround, isVerb, lemmaAt, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { words } from './words.ts'

/** A share of ground that a map or count gives to somebody: CONTROLS. "Gives the rebels two thirds of the city", "credits the army with 40 percent of the town". */
export const creditTriggers: readonly Trigger[] = [{ words: words('give credit assign'), read: readGiven }]

function readGiven(clauses: Clauses, verb: number): Frame | null {
  return isVerb(clauses, verb) ? readCredited(clauses, verb + 1) : null
}

/** Whom, how much, of what, by the order of words from a token on: parsers lose the two objects. Null where that is not what stands there. */
export function readCredited(clauses: Clauses, first: number): Frame | null {
  const { content, syntax } = clauses
  let share = -1
  for (let at = first + 1; at < Math.min(content.end, first + 7) && share < 0; at++) if (isShareAt(clauses, at)) share = at
  const of = share < 0 ? -1 : clauses.words.indexOf('of', share + 1)
  if (of < 0 || of > share + 4 || of + 1 >= content.end) return null
  let end = share
  while (end > first && (APPROXIMATE.has(wordAt(clauses, end - 1)) || syntax.tags[end - 1] === 'NUM' || syntax.tags[end - 1] === 'ADV'))
    end--
  const party: Phrase = { first, end, head: end - 1, preposition: '' }
  const ground = groundBehind(clauses, of)
  if (end <= first || !mayBeForce(clauses, party) || ground === null) return null
  let told = end
  while (told < share && APPROXIMATE.has(wordAt(clauses, told)) && !/^an?$/.test(wordAt(clauses, told))) told++
  return makeFrame(clauses, ['CONTROLS', share], {
    side: party,
    place: ground,
    share: shareIn(clauses, { first: told, end: of + 1 }),
    verb: share,
  })
}

function isShareAt(clauses: Clauses, at: number): boolean {
  return SHARES.has(wordAt(clauses, at)) || wordAt(clauses, at) === '%'
}

const SHARES = words('percent per pct half third thirds quarter quarters fifth fifths most all')
const APPROXIMATE = words('some about around roughly nearly almost over more than with less at least a an only just barely control of')

function groundBehind(clauses: Clauses, of: number): Phrase | null {
  for (let at = of + 1; at < Math.min(clauses.content.end, of + 7); at++) {
    const tag = clauses.syntax.tags[at]
    if (tag !== 'NOUN' && tag !== 'PROPN') continue
    const phrase = phraseAt(clauses, at)
    const isLast = clauses.syntax.tags[at + 1] !== 'NOUN'
    if (isLast)
      return isGround(clauses, { ...phrase, head: at }) && !ELSEWHERE.has(lemmaAt(clauses, at)) ? { ...phrase, first: of + 1 } : null
  }
  return null
}

const ELSEWHERE = words('seat market vote state')
