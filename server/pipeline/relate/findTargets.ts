import type { Telling } from '../../domain/Claim.ts'
import { fitsNoun, isLaidTo, isOfAccusation, pointsAtAnything } from './fitsNoun.ts'
import { IN_ARTICLE, pointedAt } from './pointedAt.ts'

/**
 * Gives every denial, and every word of agreement, of an article that only points ("Kyiv denied it", "dismissed the figure", "no such order had come") what it points at: the last telling of another
 * speaker before it that fits the noun it points with. A denial takes over its words and proposition, turned round. Tellings are in text order.
 */
export function findTargets(tellings: readonly Telling[]): Telling[] {
  const seen: Telling[] = []
  return tellings.map((telling, at) => {
    // A headline's "Druhe denies it" points at the story below.
    const target = targetIn(telling, seen) ?? (at < HEADLINE ? targetIn(telling, tellings.slice(at + 1).toReversed()) : null)
    const linked =
      target === null || isTooFar(telling, target)
        ? unlinked(telling, seen)
        : pointedAt(telling, target, isFar(telling, target) ? FAR : IN_ARTICLE)
    seen.push(linked)
    return linked
  })
}

/** One that finds nothing may point at another article where it opens its own, or takes an own word back; else what it points at was not read. */
function unlinked(telling: Telling, seen: readonly Telling[]): Telling {
  const isOpening = !seen.some((other) => isAnothers(telling, other))
  return isOpening || telling.takesBack || telling.pointsAt === null ? telling : { ...telling, pointsAt: null }
}

/** Much may have been said between, by somebody whom the reader missed. */
function isFar(denial: Telling, target: Telling): boolean {
  return denial.start - target.end > (pointsAtAnything(denial.pointsAt ?? 'it') ? NEAR : NEAR_BY_NOUN)
}

/** "It" is hardly said of what stands sentences before. */
function isTooFar({ start, pointsAt }: Telling, target: Telling): boolean {
  return pointsAtAnything(pointsAt ?? 'it') && start - target.end > FARTHEST
}

/** Characters between what is said and "it": one who is named between them; a noun that fits one thing alone reaches farther. */
const NEAR = 90
const NEAR_BY_NOUN = 260
const FARTHEST = 150
const FAR: Telling['read'] = { rule: 'the last claim before it, some way up the article', sureness: 'TENTATIVE' }

/** Tellings that may be of a headline. */
const HEADLINE = 2

function targetIn(telling: Telling, seen: readonly Telling[]): Telling | null {
  const { pointsAt } = telling
  if (pointsAt === null || (telling.polarity > 0 && telling.act !== 'CONFIRMS' && telling.act !== 'ACKNOWLEDGES')) return null
  const fitting = seen.filter((other) => isAnothers(telling, other) && fitsNoun(other, pointsAt, telling))
  const laid = pointsAt === 'it' ? [] : fitting.filter((other) => isLaidTo(other, telling))
  const chosen = laid.length > 0 && isOfAccusation(pointsAt) ? laid : fitting
  // Of several things that one statement says, the first is what it is about.
  const last = chosen.findLast(({ polarity }) => polarity > 0) ?? chosen.at(-1)
  return last === undefined ? null : (chosen.find(({ statementId }) => statementId === last.statementId) ?? last)
}

/** Said by somebody else, and not itself a denial that only points. Nobody accuses himself, whoever the reader took for the speaker. */
function isAnothers(telling: Telling, other: Telling): boolean {
  if (telling.takesBack) return other.speakerId !== null && other.speakerId === telling.speakerId
  if (other.statementId === telling.statementId) return false
  if (other.denies !== null && other.speakerSide !== null && other.speakerSide === telling.speakerSide) return false
  return (
    other.speakerId === null ||
    other.speakerId !== telling.speakerId ||
    (isLaidTo(other, telling) && other.polarity > 0 && STRUCK.has(other.proposition?.predicate ?? ''))
  )
}

const STRUCK = new Set(['STRIKES', 'RESPONSIBLE'])
