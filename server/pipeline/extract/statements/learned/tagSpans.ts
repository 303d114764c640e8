import { scratchOf } from '../../Scratch.ts'

/** The labels of units: outside, source, content and cue, with a label of their own for first units. */
export const labels = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CONTENT', 'I-CONTENT', 'B-CUE', 'I-CUE'] as const
export const labelCount = labels.length
export const outside = 0

/** Whether a label may follow another: a run goes on only where it has begun. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 2) return before === 1 || before === 2
  if (label === 4) return before === 3 || before === 4
  if (label === 6) return before === 5 || before === 6
  return true
}

/**
 * The best sequence of labels (Viterbi). `scores` has labelCount numbers a unit; the unit `cue` is a cue.
 */
export function bestLabels(
  scores: Float64Array | Int32Array,
  size: number,
  cue: number,
  transitions: Float64Array | Int32Array,
): Uint8Array {
  const best = scoreRoom(size * labelCount).fill(Number.NEGATIVE_INFINITY, 0, size * labelCount)
  const back = backRoom(size * labelCount)
  for (let label = cue === 0 ? firstCueLabel : 0; label < labelCount; label++) {
    if (mayFollow(outside, label)) best[label] = (scores[label] ?? 0) + (transitions[label] ?? 0)
  }
  for (let i = 1; i < size; i++) {
    const row = i * labelCount
    for (let label = i === cue ? firstCueLabel : 0; label < labelCount; label++) {
      // A run goes on from its first label or itself; anything else may follow all.
      const goesOn = label > 0 && label % 2 === 0
      const end = goesOn ? label + 1 : labelCount
      let most = Number.NEGATIVE_INFINITY
      let from = 0
      for (let before = goesOn ? label - 1 : 0; before < end; before++) {
        const score = (best[row - labelCount + before] ?? 0) + (transitions[before * labelCount + label] ?? 0)
        if (score <= most) continue
        most = score
        from = before
      }
      best[row + label] = most + (scores[row + label] ?? 0)
      back[row + label] = from
    }
  }
  return follow(best, back, size)
}

const firstCueLabel = 5
const scoreRoom = scratchOf((length) => new Float64Array(length))
const backRoom = scratchOf((length) => new Uint8Array(length))

function follow(best: Float64Array, back: Uint8Array, size: number): Uint8Array {
  const found = new Uint8Array(size)
  let last = 0
  const row = (size - 1) * labelCount
  for (let label = 1; label < labelCount; label++) if ((best[row + label] ?? 0) > (best[row + last] ?? 0)) last = label
  for (let i = size - 1; i >= 0; i--) {
    found[i] = last
    last = back[i * labelCount + last] ?? 0
  }
  return found
}
