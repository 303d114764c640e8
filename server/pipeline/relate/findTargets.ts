import type { Telling } from '../../domain/Claim.ts'
import { noMeanings, type WordMeanings } from '../../domain/WordMeanings.ts'
import { answers } from './answers.ts'
import { fitsNoun, isLaidTo, isOfAccusation, pointsAtAnything } from './fitsNoun.ts'
import { ENOUGH, hintedIn, hintsOf } from './hintsOf.ts'
import { meantBy } from './meantBy.ts'
import { IN_ARTICLE, pointedAt } from './pointedAt.ts'

/**
 * Gives every denial, and every word of agreement, of an article that only points ("Kyiv denied it", "dismissed the figure", "no such order had come") or tells in a word
 * what it means ("the story about the cranes") what it points at: the last telling of another speaker before it that fits the noun it points with, or bears the words. A
 * denial takes over its words and proposition, turned round. Tellings are in text order.
 */
export function findTargets(tellings: readonly Telling[], meanings: WordMeanings = noMeanings): Telling[] {
  const seen: Telling[] = []
  return tellings.map((telling, at) => {
    // A headline's "Druhe denies it" points at the story below.
    const target =
      targetIn(telling, seen, meanings) ?? (at < HEADLINE ? targetIn(telling, tellings.slice(at + 1).toReversed(), meanings) : null)
    const linked =
      target === null || isTooFar(telling, target)
        ? unlinked(telling, seen)
        : pointedAt(telling, target, isFar(telling, target) ? FAR : IN_ARTICLE)
    seen.push(linked)
    return linked
  })
}

/** One that finds nothing may point at another article where it opens its own, tells what it means, or takes an own word back; else what it points at was not read. */
function unlinked(telling: Telling, seen: readonly Telling[]): Telling {
  const isOpening = !seen.some((other) => isAnothers(telling, other))
  if (isOpening || telling.takesBack || telling.pointsAt === null || hintsOf(telling).length > 0) return telling
  return { ...telling, pointsAt: null }
}

/** Much may have been said between, by somebody whom the reader missed. */
function isFar(denial: Telling, target: Telling): boolean {
  return denial.start - target.end > (pointsAtAnything(denial.pointsAt ?? 'it') ? NEAR : NEAR_BY_NOUN)
}

/** "It" is hardly said of what stands sentences before. */
function isTooFar(denial: Telling, target: Telling): boolean {
  const { start, pointsAt } = denial
  return hintsOf(denial).length === 0 && pointsAtAnything(pointsAt ?? 'it') && start - target.end > FARTHEST
}

/** Characters between what is said and "it": one who is named between them; a noun that fits one thing alone reaches farther. */
const NEAR = 90
const NEAR_BY_NOUN = 260
const FARTHEST = 190
const FAR: Telling['read'] = { rule: 'the last claim before it, some way up the article', sureness: 'TENTATIVE' }

/** Tellings that may be of a headline. */
const HEADLINE = 2

function targetIn(telling: Telling, seen: readonly Telling[], meanings: WordMeanings): Telling | null {
  if (!isInNeed(telling)) return answered(telling, seen, meanings)
  const others = seen.filter((other) => isAnothers(telling, other))
  const hinted = bestHinted(telling, others)
  const { pointsAt } = telling
  if (hinted !== null || pointsAt === null) return hinted
  // "The victory notice" is of a victory, and of nothing else that was said.
  if (telling.shell !== null && hintsOf(telling).length > 0) return lastMeant(telling, others, meanings)
  // What is taken back without a word of what it was is not what was just said.
  const fitting = others.filter(
    (other) => fitsNoun(other, pointsAt, telling) && (!telling.takesBack || (other.day ?? '') < (telling.day ?? '')),
  )
  const laid = isOfAccusation(pointsAt) ? accusing(fitting, telling) : []
  const chosen = laid.length > 0 ? laid : fitting
  // Of several things that one statement says, the first is what it is about.
  const last = chosen.findLast(({ polarity }) => polarity > 0) ?? chosen.at(-1)
  if (last === undefined) return pointsBack(telling) ? lastNear(telling, seen, others) : null
  const first = SAID_ONCE.has(pointsAt) ? firstOfRun(chosen, last) : last
  return chosen.find(({ statementId }) => statementId === first.statementId) ?? first
}

/** What points at all that one speaker announced, of which the rest was added. */
const SAID_ONCE = new Set(['announcement', 'proclamation', 'declaration', 'accusation', 'charge'])

/** The first of what one speaker said in a row up to a telling. */
function firstOfRun(told: readonly Telling[], last: Telling): Telling {
  const at = told.indexOf(last)
  const before = told[at - 1]
  const isOfRun = before !== undefined && before.polarity > 0 && last.speakerId !== null && before.speakerId === last.speakerId
  return isOfRun && last.start - before.end < NEAR_BY_NOUN ? firstOfRun(told, before) : last
}

/** Those that lay a deed to who denies it; where none does, those in words of blame. */
function accusing(fitting: readonly Telling[], telling: Telling): readonly Telling[] {
  const laid = fitting.filter((other) => isLaidTo(other, telling))
  return laid.length > 0 ? laid : fitting.filter(({ words }) => BLAMING.test(words))
}

const BLAMING = /\b(?:guilt|blam|fault|responsib|culprit|to answer for|of having|(?:of|for) (?!being )\p{Ll}+ing\b)/iu

/** What a denial answers that tells in words of its own what it denies: what another said right before. */
function answered(telling: Telling, seen: readonly Telling[], meanings: WordMeanings): Telling | null {
  const last = seen.at(-1)
  return last !== undefined && isAnothers(telling, last) && answers(telling, last, meanings) ? last : null
}

/** "Any such loss", "this detail", "the alleged offer": something that was just said, whatever it is called. */
function pointsBack({ words, pointsAt, takesBack }: Telling): boolean {
  return !takesBack && pointsAt !== null && (POINTING.test(words) || words.toLowerCase() === pointsAt)
}

const POINTING = /^["“‘]?(?:this|that|these|those|(?:the|any) (?:supposed|alleged|so-called|purported))\b|\bsuch\b/iu

/** What was said right before, where another said it; what affirms something before what denies it. Own words between may be another's whose name was missed. */
function lastNear({ start }: Telling, seen: readonly Telling[], others: readonly Telling[]): Telling | null {
  const last = others.at(-1)
  if (last === undefined || last.statementId !== seen.at(-1)?.statementId) return null
  if (start < last.start || start - last.end > NEAR_BY_NOUN) return null
  return others.find(({ statementId, polarity }) => statementId === last.statementId && polarity > 0) ?? last
}

/** What is near before and means what it is told by: "debris" of "the debris story" that fragments lit the tanks. */
function lastMeant(telling: Telling, others: readonly Telling[], meanings: WordMeanings): Telling | null {
  const near = others.filter(({ end, start }) => start < telling.start && telling.start - end <= NEAR_BY_NOUN)
  const hints = hintsOf(telling)
  return near.findLast((other) => meantBy(hints, other, meanings) >= MEANT) ?? null
}

const MEANT = 0.5

/** A word that is taken back was mostly said in another article. */
const SURE = 0.75

/** What bears most of the words that a denial tells it by; of two the later. */
function bestHinted(telling: Telling, others: readonly Telling[]): Telling | null {
  const hints = hintsOf(telling)
  if (hints.length === 0) return null
  const [best] = others
    .map((other) => ({ other, share: hintedIn({ hints, takesBack: telling.takesBack }, other) }))
    .filter(({ share }) => share >= (telling.takesBack ? SURE : ENOUGH))
    .reverse()
    .sort((a, b) => b.share - a.share || b.other.polarity - a.other.polarity)
  return best?.other ?? null
}

/** Whether it says nothing without what it points at. What is typed by its own words says enough. */
function isInNeed({ pointsAt, shell, proposition, polarity, act, takesBack }: Telling): boolean {
  if (pointsAt === null && !takesBack && (shell === null || proposition !== null)) return false
  return polarity < 0 || takesBack || act === 'CONFIRMS' || act === 'ACKNOWLEDGES'
}

/** Said by somebody else, and not itself a denial that only points. Nobody accuses himself, whoever the reader took for the speaker. */
function isAnothers(telling: Telling, other: Telling): boolean {
  if (holds(other, telling)) return false
  if (telling.takesBack) return isOwn(telling, other) && other.statementId !== telling.statementId
  if (other.statementId === telling.statementId) return false
  if (other.denies !== null && other.speakerSide !== null && other.speakerSide === telling.speakerSide) return false
  return (
    other.speakerId === null ||
    other.speakerId !== telling.speakerId ||
    (isLaidTo(other, telling) && other.polarity > 0 && STRUCK.has(other.proposition?.predicate ?? ''))
  )
}

/** Whether one is told within the other: "said | that Kyiv denied it". */
function holds(other: Telling, { start, end }: Telling): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start
}

/** Said by him, or by or for the body that he speaks for. */
function isOwn({ speakerId, institutionId }: Telling, other: Telling): boolean {
  const own = [speakerId, institutionId].filter((id) => id !== null)
  return own.some((id) => id === other.speakerId || id === other.institutionId)
}

const STRUCK = new Set(['STRIKES', 'RESPONSIBLE'])
