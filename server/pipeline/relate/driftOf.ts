import { commonInOrder } from '../../domain/commonInOrder.ts'

/** A run of words that a later wording keeps from the first one, adds to it or leaves out. */
export interface DriftRun {
  readonly kind: 'KEPT' | 'ADDED' | 'DROPPED'
  /** As written where it stands: kept words as the later wording has them. */
  readonly text: string
}

/** How far one wording is from the first. */
export interface Drift {
  /** In the order of the later wording; what is dropped stands where it stood. */
  readonly runs: readonly DriftRun[]
  /** From 0 to 1: twice the words kept in their order, by the words of both. */
  readonly likeness: number
}

/** The most words of a wording that are compared: a content's first 400 characters hold fewer. */
const MOST_WORDS = 120

/**
 * A wording word by word against the first one: the longest common run of words in order is kept (longest common subsequence), the rest is added or dropped. Case
 * and punctuation make no difference. Likeness is Dice's: 2 × kept / (words of the one + words of the other); 1 where both say nothing.
 */
export function driftOf(first: string, later: string): Drift {
  const [from, to] = [wordsOf(first), wordsOf(later)]
  const commonFrom = commonInOrder(
    from.map(({ plain }) => plain),
    to.map(({ plain }) => plain),
  )
  const steps: { readonly kind: DriftRun['kind']; readonly text: string }[] = []
  let [i, j, kept] = [0, 0, 0]
  while (i < from.length || j < to.length) {
    const [a, b] = [from[i], to[j]]
    if (a !== undefined && b !== undefined && a.plain === b.plain) {
      steps.push({ kind: 'KEPT', text: b.text })
      kept++
      i++
      j++
    } else if (a !== undefined && (b === undefined || commonFrom(i + 1, j) >= commonFrom(i, j + 1))) {
      steps.push({ kind: 'DROPPED', text: a.text })
      i++
    } else if (b !== undefined) {
      steps.push({ kind: 'ADDED', text: b.text })
      j++
    }
  }
  const total = from.length + to.length
  return { runs: joined(steps), likeness: total === 0 ? 1 : (2 * kept) / total }
}

interface Word {
  readonly text: string
  /** As it is compared. */
  readonly plain: string
}

function wordsOf(line: string): readonly Word[] {
  return line
    .split(/\s+/)
    .map((text) => ({ text, plain: text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '') }))
    .filter(({ plain }) => plain !== '')
    .slice(0, MOST_WORDS)
}

/** Neighbouring words of one kind as one run. */
function joined(steps: readonly DriftRun[]): readonly DriftRun[] {
  const runs: DriftRun[] = []
  for (const { kind, text } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) runs.splice(-1, 1, { kind, text: `${last.text} ${text}` })
    else runs.push({ kind, text })
  }
  return runs
}
