import type { KindVotes } from './nameFeatures.ts'
import { kindIndexOf, nameKinds } from './nameLabels.ts'
import type { TextColumns } from './TextColumns.ts'

/**
 * What a first pass said of the same word elsewhere in the article (Krishnan and Manning 2006): 1 + the kind it has most, 0 when it is
 * mostly no name, -1 when it stands nowhere else.
 */
export function kindVotesOf(columns: TextColumns, labels: Uint8Array): KindVotes {
  const slots = nameKinds.length + 1
  const slotOf = new Map<number, number>()
  const own = new Int32Array(labels.length)
  for (let i = 0; i < labels.length; i++) {
    const lower = columns.forms[i]?.lower ?? 0
    const known = slotOf.get(lower)
    own[i] = known ?? slotOf.size
    if (known === undefined) slotOf.set(lower, slotOf.size)
  }
  const counts = new Int32Array(slotOf.size * slots)
  for (let i = 0; i < labels.length; i++) {
    const cell = (own[i] ?? 0) * slots + kindIndexOf(labels[i] ?? 0) + 1
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return {
    labelOf: (index) => labels[index] ?? 0,
    kindOf: (index) => {
      const slot = own[index]
      if (slot === undefined) return -1
      return majority(counts, slot * slots, kindIndexOf(labels[index] ?? 0) + 1)
    },
  }
}

/** The kind with most votes (`counts` from `from` on) when this token's own is taken out; a name goes before none. */
function majority(counts: Int32Array, from: number, own: number): number {
  let best = -1
  let bestCount = 0
  for (let kind = 1; kind <= nameKinds.length; kind++) {
    const count = (counts[from + kind] ?? 0) - (kind === own ? 1 : 0)
    if (count > bestCount) {
      best = kind
      bestCount = count
    }
  }
  const outside = (counts[from] ?? 0) - (own === 0 ? 1 : 0)
  return outside > bestCount ? 0 : best
}
