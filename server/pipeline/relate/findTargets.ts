import type { Telling } from '../../domain/Claim.ts'
import { readGist } from './readGist.ts'
import { stemsOf } from './stemsOf.ts'

/**
 * Gives every denial of an article that only points ("Kyiv denied it", "dismissed the figure", "no such order had come") what it points at: the last telling of another
 * speaker before it that fits the noun it points with. The denial takes over its words and proposition, turned round. Tellings are in text order.
 */
export function findTargets(tellings: readonly Telling[]): Telling[] {
  const seen: Telling[] = []
  return tellings.map((telling, at) => {
    // A headline's "Druhe denies it" points at the story below.
    const target = targetOf(telling, seen) ?? (at < HEADLINE ? targetOf(telling, tellings.slice(at + 1).toReversed()) : null)
    const linked = target === null ? telling : pointedAt(telling, target)
    seen.push(linked)
    return linked
  })
}

/** Tellings that may be of a headline. */
const HEADLINE = 2

function targetOf(telling: Telling, seen: readonly Telling[]): Telling | null {
  if (telling.polarity > 0) return null
  const { pointsAt } = readGist(telling.words, true)
  if (pointsAt === null) return null
  const others = seen.filter((other) => isAnothers(telling, other))
  const fitting = others.filter((other) => fits(other, pointsAt, telling))
  // Of several things that one statement says, the first is what it is about.
  const last = fitting.findLast(({ polarity }) => polarity > 0) ?? fitting.at(-1)
  return last === undefined ? null : (fitting.find(({ statementId }) => statementId === last.statementId) ?? last)
}

/** Said by somebody else, and not itself a denial that only points. */
function isAnothers(telling: Telling, other: Telling): boolean {
  if (other.denies !== null && other.speakerSide !== null && other.speakerSide === telling.speakerSide) return false
  return other.speakerId === null || other.speakerId !== telling.speakerId
}

/** A figure points at a number, an order at an order, an accusation at one who is accused; a claim, a report or "it" at anything. */
function fits({ proposition, words }: Telling, noun: string, denial: Telling): boolean {
  if (ANYTHING.has(noun)) return true
  if (NUMBERS.has(noun)) return proposition?.amount != null || /\d|\b(?:hundred|thousand|dozen|\p{L}+(?:teen|ty))\b/u.test(words)
  if (ORDERING.has(noun) && (proposition?.predicate === 'ORDERS' || /\b(?:order|instruct|ultimatum|commanded)/i.test(words))) return true
  if (ACCUSING.has(noun))
    return (
      isAccusation(proposition, words) &&
      (denial.speakerSide === null || proposition?.side == null || proposition.side === denial.speakerSide)
    )
  return [...stemsOf(noun)].some((stem) => stemsOf(words).has(stem))
}

const ANYTHING = new Set(
  'it this that claim report statement assertion suggestion rumour rumor talk notion idea new announcement speculation thing'.split(' '),
)
const NUMBERS = new Set('figure number toll count'.split(' '))
const ORDERING = new Set('order instruction ultimatum command demand deadline request warning'.split(' '))

const ACCUSING = new Set('accusation charge allegation blame'.split(' '))

function isAccusation(proposition: Telling['proposition'], words: string): boolean {
  return proposition === null ? !/^\W*$/.test(words) : proposition.amount === null
}

function pointedAt(telling: Telling, target: Telling): Telling {
  const { proposition } = target
  const polarity = target.polarity > 0 ? -1 : 1
  return {
    ...telling,
    proposition: proposition === null ? null : { ...proposition, polarity },
    polarity,
    words: target.words,
    about: target.about,
    happenedOn: target.happenedOn,
    denies: { statementId: target.statementId, rule: 'the last claim before it in the article', sureness: 'LIKELY' },
  }
}
