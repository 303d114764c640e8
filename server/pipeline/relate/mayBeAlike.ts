import type { Telling } from '../../domain/Claim.ts'
import { dayGap } from './dayGap.ts'
import { ownNearness } from './likeness/weighTellings.ts'
import type { WordEntry } from './WordEntry.ts'

/** Whether two tellings that have a word in common may say the same: one of them untyped, near in time, of one article, about one thing, or with another word in common. */
export function mayBeAlike(a: WordEntry, b: WordEntry): boolean {
  if (!isUntyped(a, b) || !areOfDaysNear(a, b)) return false
  return a.telling.articleId === b.telling.articleId || sharesStems(a.stems, b.stems, 2) || areOfOneThing(a.telling, b.telling)
}

/** Whether two tellings of articles of one matter may: those that are near in meaning, and with a word in common sooner. */
export function mayMeanAlike(a: WordEntry, b: WordEntry): boolean {
  if (!isUntyped(a, b) || !areOfDaysNear(a, b)) return false
  const near = ownNearness(a, b)
  return near >= LEAST_NEAR || (near >= LEAST_WITH_A_WORD && sharesStems(a.stems, b.stems, 1))
}

const LEAST_NEAR = 0.25
const LEAST_WITH_A_WORD = 0.1

/** What is typed twice is told by its propositions. */
function isUntyped({ telling: a }: WordEntry, { telling: b }: WordEntry): boolean {
  return a.proposition === null || b.proposition === null
}

function areOfDaysNear({ telling: a }: WordEntry, { telling: b }: WordEntry): boolean {
  return (dayGap(a.day, b.day) ?? 0) <= DAYS_APART
}

/** Days between two tellings beyond which like words tell another matter. */
const DAYS_APART = 28

/** Both ascending. */
function sharesStems(a: readonly number[], b: readonly number[], least: number): boolean {
  let [at, of, shared] = [0, 0, 0]
  while (at < a.length && of < b.length) {
    const [x, y] = [a[at] ?? 0, b[of] ?? 0]
    if (x === y && ++shared >= least) return true
    if (x <= y) at++
    if (y <= x) of++
  }
  return false
}

function areOfOneThing({ about }: Telling, other: Telling): boolean {
  for (const id of about) if (other.about.includes(id)) return true
  return false
}
