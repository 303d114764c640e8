import { scratchOf } from '../Scratch.ts'
import { labelCount, OUTSIDE } from './nameLabels.ts'
import { pairBefore, pairStart, type TokenRange, type Transitions } from './viterbi.ts'

/** What a pair of labels loses at least against two outside: where a name begins, from a label in a name to the next, where one ends. */
export interface PairLosses {
  readonly into: number
  readonly within: number
  readonly out: number
}

/**
 * For each token of a sentence, a lead that it has at least when it is outside (findLeads.ts): what all names around it, side by side, give up
 * when they are taken out, with the kinds of names taken as one. The same recursion in both directions, over begin, inside, last and
 * unit-length alone. Written into `leads` at the tokens' places.
 */
export function boundLeads(emissions: Float32Array, range: TokenRange, losses: PairLosses, leads: Float32Array): void {
  const { first, end } = range
  const own = ownLosses(emissions, range)
  const left = leftLosses(own, end - first, losses)
  let ended = 0
  let open = Number.POSITIVE_INFINITY
  for (let i = end - 1; i >= first; i--) {
    const at = (i - first) * 4
    const begin = own[at] ?? 0
    const inside = own[at + 1] ?? 0
    const last = own[at + 2] ?? 0
    const single = own[at + 3] ?? 0
    const apart = left[(i - first) * 2] ?? 0
    const begun = left[(i - first) * 2 + 1] ?? 0
    leads[i] = Math.min(Math.min(begin + apart, inside + begun) + open, Math.min(last + begun, single + apart) + ended)
    const next = losses.within + Math.min(begin + open, single + ended)
    open = losses.within + Math.min(inside + open, last + ended)
    ended = Math.min(losses.out, next)
  }
}

/** Of each token: what is lost before it when a name begins with it, and when one goes on. */
function leftLosses(own: Float32Array, length: number, { into, within }: PairLosses): Float32Array {
  const losses = leftRoom(length * 2)
  let apart = into
  let begun = Number.POSITIVE_INFINITY
  for (let at = 0; at < length * 4; at += 4) {
    losses[at / 2] = apart
    losses[at / 2 + 1] = begun
    const next = within + Math.min((own[at + 2] ?? 0) + begun, (own[at + 3] ?? 0) + apart)
    begun = within + Math.min((own[at] ?? 0) + apart, (own[at + 1] ?? 0) + begun)
    apart = Math.min(into, next)
  }
  return losses
}

/** Of each token: by how much outside leads the best label of any kind, in the order begin, inside, last, unit-length. */
function ownLosses(emissions: Float32Array, { first, end }: TokenRange): Float32Array {
  const losses = ownRoom((end - first) * 4)
  for (let i = first; i < end; i++) {
    const at = i * labelCount
    const outside = emissions[at + OUTSIDE] ?? 0
    for (let position = 0; position < 4; position++) {
      let named = Number.NEGATIVE_INFINITY
      for (let label = OUTSIDE + 1 + position; label < labelCount; label += 4) {
        const score = emissions[at + label] ?? 0
        if (score > named) named = score
      }
      losses[(i - first) * 4 + position] = outside - named
    }
  }
  return losses
}

const leftRoom = scratchOf((length) => new Float32Array(length))
const ownRoom = scratchOf((length) => new Float32Array(length))

/** The losses by a table of transitions. */
export function pairLossesOf(transitions: Transitions): PairLosses {
  const outside = transitions[OUTSIDE * labelCount + OUTSIDE] ?? 0
  const least = { into: Number.POSITIVE_INFINITY, within: Number.POSITIVE_INFINITY, out: Number.POSITIVE_INFINITY }
  for (let after = 0; after < labelCount; after++) {
    for (let pair = pairStart[after] ?? 0; pair < (pairStart[after + 1] ?? 0); pair++) {
      const before = pairBefore[pair] ?? 0
      if (before === OUTSIDE && after === OUTSIDE) continue
      const where = before === OUTSIDE ? 'into' : after === OUTSIDE ? 'out' : 'within'
      least[where] = Math.min(least[where], outside - (transitions[before * labelCount + after] ?? 0))
    }
  }
  return least
}
