import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import { changeOfMatter, isAdmitted, type Mattered, matterOf } from './changeOfMatter.ts'
import { saidWords } from './saidWords.ts'
import { byDay } from './utterancesOf.ts'
import { momentOf } from './windowsOf.ts'

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
  const taken = dated.flatMap((to) => takenBack(to, dated))
  const replaced = taken.flatMap((change) => replacedBy(change, dated))
  const byClaim = Map.groupBy(dated, ({ claimKey }) => claimKey)
  const mattered = dated.flatMap((telling): Mattered[] => {
    const matter = matterOf(telling)
    return matter === null ? [] : [{ telling, matter }]
  })
  const byPlace = Map.groupBy(mattered, ({ telling }) => telling.proposition?.placeId ?? null)
  const others = dated
    .filter(({ takesBack }) => !takesBack)
    .flatMap((to) => [
      ...ofOneClaim(to, to.claimKey === null ? [] : (byClaim.get(to.claimKey) ?? [])),
      ...ofOneMatter(to, byPlace.get(to.proposition?.placeId ?? null) ?? []),
    ])
  const all = [...others, ...replaced, ...taken].map((change) => ({ ...change, from: withItsDay(change.from, dated) }))
  return [...new Map(all.map((change) => [`${isTaken(change)} ${standingOf(change.from)} ${standingOf(change.to)}`, change])).values()]
}

/** The telling of one saying that tells its day, where an article quotes it again without one. */
function withItsDay(from: Telling, dated: readonly Telling[]): Telling {
  if (from.dayBasis === 'SAID' || from.claimKey === null) return from
  const isOne = (other: Telling): boolean => other.articleId === from.articleId && standingOf(other) === standingOf(from)
  return dated.find((other) => other.dayBasis === 'SAID' && isOne(other)) ?? from
}

function standingOf({ claimKey, polarity, statementId }: Telling): string {
  return `${claimKey ?? statementId} ${polarity}`
}

function isTaken({ kind }: Change): boolean {
  return kind === 'RETRACTED'
}

/** Told on an earlier day; or on one day of two times that the words name: "on Friday it was 40 percent, now it is 55". */
function isBefore(from: Telling, to: Telling): boolean {
  if (from.day !== to.day) return (from.day ?? '') < (to.day ?? '')
  const areShares = from.proposition?.share?.isStated === true && to.proposition?.share?.isStated === true
  return areShares && from.happenedOn !== null && from.happenedOn < (momentOf(to) ?? '')
}

/** What a telling takes back: the word that it was found to point at, else the last of the same claim. */
function takenBack(to: Telling, dated: readonly Telling[]): Change[] {
  if (!to.takesBack) return []
  const earlier = dated.filter((from) => !from.takesBack && (from.day ?? '') <= (to.day ?? '') && !areOfOneBreath(from, to))
  const from =
    earlier.findLast(({ statementId }) => statementId === to.denies?.statementId) ??
    earlier.findLast(({ claimKey, polarity }) => claimKey !== null && claimKey === to.claimKey && polarity !== to.polarity)
  return from === undefined ? [] : [{ kind: 'RETRACTED', from, to }]
}

/** One statement, or the words of one within those of the other: who "puts it at 40 and withdraws the figure of 60" takes back no 40. */
function areOfOneBreath(from: Telling, to: Telling): boolean {
  return from.statementId === to.statementId || (from.articleId === to.articleId && from.start < to.end && to.start < from.end)
}

/** The number that is given beside the one that is taken back: "the figure of 61 had been a slip; it was 58". */
function replacedBy({ from, to }: Change, dated: readonly Telling[]): Change[] {
  const given = numbersIn(from)
  if (given.length === 0) return []
  const beside = dated.filter(
    (other) =>
      other.articleId === to.articleId &&
      other.statementId !== to.statementId &&
      other.polarity > 0 &&
      !other.takesBack &&
      Math.min(Math.abs(other.start - to.end), Math.abs(to.start - other.end)) < BESIDE,
  )
  const other = beside
    .filter((telling) => isOtherNumber(numbersIn(telling), given))
    .toSorted((a, b) => distance(a, to) - distance(b, to))[0]
  return other === undefined ? [] : [{ kind: 'REVERSED', from, to: other }]
}

/** Characters between a word that is taken back and what is said in its place. */
const BESIDE = 200

function distance(a: Telling, b: Telling): number {
  return Math.abs(a.start - b.start)
}

function isOtherNumber(numbers: readonly string[], given: readonly string[]): boolean {
  return numbers.length === 1 && !numbers.some((number) => given.includes(number))
}

function numbersIn({ words, proposition }: Telling): readonly string[] {
  const amount = proposition?.amount
  if (amount != null) return [String(amount.min)]
  return saidWords(words).flatMap(({ kind, stem }) => (kind === 'NUMBER' ? stem : []))
}

/** The same claim, affirmed and denied: the last word on it counts. */
function ofOneClaim(to: Telling, told: readonly Telling[]): Change[] {
  const from = told.findLast((other) => isBefore(other, to))
  if (from === undefined || from.polarity === to.polarity) return []
  return [{ kind: from.polarity < 0 && isAdmitted(to) ? 'CONCEDED' : 'REVERSED', from, to }]
}

/** Another share, number, time or doer of one matter: against the last word that cannot stand beside this one, unless as much was said since. */
function ofOneMatter(to: Telling, told: readonly Mattered[]): Change[] {
  const matter = matterOf(to)
  if (matter === null) return []
  for (const { telling: from, matter: other } of told.toReversed()) {
    if (!isBefore(from, to)) continue
    if (from.claimKey === to.claimKey && from.claimKey !== null) return []
    const kind = changeOfMatter({ telling: from, matter: other }, { telling: to, matter })
    if (kind !== null) return [{ kind, from, to }]
    if (from.polarity > 0 && to.polarity > 0 && other === matter) return []
  }
  return []
}
