import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { claimKeyOf, kindOf, shareOf } from './claimKeyOf.ts'
import { dayGap } from './dayGap.ts'
import { byDay } from './utterancesOf.ts'
import { isEvent, momentOf } from './windowsOf.ts'

/** A change of one speaker's word, with both tellings. */
export interface Change {
  readonly kind: ChangeKind
  readonly from: Telling
  readonly to: Telling
}

/**
 * How a speaker's word on one matter changed from day to day: another state at a later time (MOVED), what was denied and then admitted (CONCEDED), the opposite or another
 * number for the same time (REVERSED), a word taken back (RETRACTED). Undated tellings, predictions and what may have been meant otherwise tell no change. `tellings` are
 * those of one speaker or institution, in any order, each with the key of its claim.
 */
export function changesOf(tellings: readonly Telling[]): readonly Change[] {
  const dated = tellings
    .filter(({ day, proposition, read }) => day !== null && proposition?.mood !== 'PREDICTED' && read.sureness !== 'TENTATIVE')
    .toSorted(byDay)
  const changes = dated.flatMap((to, index): Change[] => {
    const earlier = dated.slice(0, index).filter((from) => (from.day ?? '') < (to.day ?? ''))
    return [...ofOneClaim(to, earlier), ...ofOneMatter(to, earlier)]
  })
  return [...new Map(changes.map((change) => [`${change.kind} ${standingOf(change.from)} ${standingOf(change.to)}`, change])).values()]
}

function standingOf({ claimKey, polarity, statementId }: Telling): string {
  return `${claimKey ?? statementId} ${polarity}`
}

/** The same claim, affirmed and denied: the last word on it counts. */
function ofOneClaim(to: Telling, earlier: readonly Telling[]): Change[] {
  const from = to.claimKey === null ? undefined : earlier.findLast(({ claimKey }) => claimKey === to.claimKey)
  if (from === undefined || from.polarity === to.polarity) return []
  if (to.takesBack && to.polarity < 0) return [{ kind: 'RETRACTED', from, to }]
  return [{ kind: from.polarity < 0 && isAdmitted(to) ? 'CONCEDED' : 'REVERSED', from, to }]
}

/** To say what was denied is to admit it; of a deed that is another's alone it is another word. */
function isAdmitted({ act, proposition, speakerSide }: Telling): boolean {
  if (act === 'ACKNOWLEDGES' || act === 'CONFIRMS') return true
  const side = proposition?.side ?? null
  return side === null || speakerSide === null || side === speakerSide
}

/** Another share, number or time of one matter. */
function ofOneMatter(to: Telling, earlier: readonly Telling[]): Change[] {
  const matter = matterOf(to)
  if (matter === null) return []
  const from = earlier.findLast((other) => matterOf(other) === matter)
  if (from === undefined || from.claimKey === to.claimKey) return []
  const kind = kindOfMatter(from, to)
  return kind === null ? [] : [{ kind, from, to }]
}

/** What is told of, whatever share, number or time it has; null where it has none of these. */
function matterOf({ proposition }: Telling): string | null {
  if (proposition === null) return null
  const { amount } = proposition
  const key = claimKeyOf({ proposition: { ...proposition, share: null, amount: null } })
  return [key, amount === null ? '' : `${amount.of} ${amount.unit} ${amount.window ?? ''}`].join('|')
}

function kindOfMatter(from: Telling, to: Telling): ChangeKind | null {
  const [p, q] = [from.proposition, to.proposition]
  if (p === null || q === null) return null
  if (p.amount !== null && q.amount !== null) return p.polarity > 0 && q.polarity > 0 ? ofNumbers(from, to) : null
  const isOtherState = p.polarity !== q.polarity || (kindOf(q) === 'CONTROLS' && !haveOneShare(p, q))
  return isOtherState && (momentOf(from) ?? '') < (momentOf(to) ?? '') ? 'MOVED' : null
}

function haveOneShare(p: Proposition, q: Proposition): boolean {
  const [a, b] = [shareOf(p), shareOf(q)]
  return a.min === b.min && a.max === b.max
}

/** Another number for an event of one day, or fewer dead than before, takes the first back; a number that grows, or of what is there now, has moved. */
function ofNumbers(from: Telling, to: Telling): ChangeKind | null {
  const [p, q] = [from.proposition, to.proposition]
  const [a, b] = [p?.amount, q?.amount]
  if (p == null || a == null || b == null || a.min === b.min) return null
  const isFixed = from.happenedOn !== null && (dayGap(from.happenedOn, to.happenedOn) ?? 9) <= 1
  const isLess = b.min < a.min && a.flow === 'FLOW' && b.of !== 'missing'
  return isEvent(p.predicate) && (isFixed || isLess) ? 'REVERSED' : 'MOVED'
}
