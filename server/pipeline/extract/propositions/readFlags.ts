import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf } from './roles.ts'
import { words } from './words.ts'

/** Flags that fly over a place stand for who has it: CONTROLS; that one will fly is an aim. A flag that is raised or filmed tells nothing of who stays. */
export const flagTriggers: readonly Trigger[] = [
  { words: words('fly wave flutter hang come'), read: readFlying },
  { words: words('up'), read: readUp },
]

/** "Our flag flies over the town", "will fly over", "the colours never came down from the post". */
function readFlying(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const flag = flagOf(clauses, doerOf(clauses, verb))
  if (flag === null) return null
  const isComing = lemmaAt(clauses, verb) === 'come'
  if (isComing && wordAt(clauses, verb + 1) !== 'down') return null
  return flagOver(clauses, verb, flag, isComing)
}

/** "Our flag is still up in the town". */
function readUp(clauses: Clauses, word: number): Frame | null {
  const copula = [word - 1, word - 2].find((at) => lemmaAt(clauses, at) === 'be')
  const subject = clauses.syntax.heads.findIndex(
    (head, at) => at >= clauses.content.first && at < word && head === word && clauses.syntax.relations[at] === 'nsubj',
  )
  const flag = copula === undefined || subject < 0 ? null : flagOf(clauses, phraseAt(clauses, subject))
  return flag === null ? null : flagOver(clauses, word, flag, false)
}

function flagOf(clauses: Clauses, phrase: Phrase | null): Phrase | null {
  return phrase !== null && FLAGS.has(lemmaAt(clauses, phrase.head)) ? phrase : null
}

const FLAGS = words('flag banner tricolour tricolor colour colours standard ensign')

function flagOver(clauses: Clauses, trigger: number, flag: Phrase, isTurned: boolean): Frame | null {
  const over = obliqueWith(clauses, [trigger], OVER)
  if (over === null || !isGround(clauses, over)) return null
  const of = obliqueWith(clauses, [flag.head], words('of'))
  const owner = ownerOf(clauses, flag.head)
  const side = of !== null && (isForce(clauses, of.head) || isName(clauses, of.head)) ? of : owner
  const isNation = side === null || /^(?:national|nation|country|state)$/.test(lemmaAt(clauses, side.head))
  const frame = makeFrame(clauses, ['CONTROLS', trigger], {
    side: isNation || !(mayBeForce(clauses, side) || side.head < flag.head || of === side) ? null : side,
    place: over,
    isTurned,
  })
  return frame !== null && frame.mood === 'PREDICTED' ? { ...frame, predicate: 'INTENDS', mood: 'ASSERTED' } : frame
}

const OVER = words('over above on in from at')
