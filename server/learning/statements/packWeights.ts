import { layWeights } from '../../pipeline/extract/statements/learned/LabelWeights.ts'
import { keyBits, type LinearModel } from '../../pipeline/extract/statements/learned/StatementModel.ts'

/** A linear model as its file holds it: sorted feature keys, where each one's entries begin, and entries of label and weight. */
export interface PackedWeights {
  readonly keys: Int32Array
  readonly offsets: Int32Array
  readonly entries: Int16Array
  readonly scale: number
}

/** How weights are packed. */
export interface Packing {
  readonly largest: number
  /** Smaller weights are dropped. */
  readonly least: number
  /** A key is dropped when none of its weights is as large: a smaller table is found sooner in the processor's memory. */
  readonly leastOfKey?: number
}

/** Rounds weights (`labels` a key) to 127 steps of `largest`. */
export function packWeights(weights: Float32Array, labels: number, { largest, least, leastOfKey = least }: Packing): PackedWeights {
  const scale = 127 / largest
  const keys: number[] = []
  const offsets: number[] = [0]
  const entries: number[] = []
  for (let key = 1; key * labels < weights.length; key++) {
    const row = weights.subarray(key * labels, (key + 1) * labels)
    if (!row.some((weight) => Math.abs(weight) >= leastOfKey)) continue
    for (let label = 0; label < labels; label++) {
      const weight = row[label] ?? 0
      if (Math.abs(weight) < least) continue
      const step = Math.max(-127, Math.min(127, Math.round(weight * scale)))
      if (step !== 0) entries.push((step << 8) | label)
    }
    if (entries.length === offsets.at(-1)) continue
    keys.push(key)
    offsets.push(entries.length)
  }
  return { keys: Int32Array.from(keys), offsets: Int32Array.from(offsets), entries: Int16Array.from(entries), scale }
}

/** The model as the reader uses it. */
export function unpackWeights({ keys, offsets, entries, scale }: PackedWeights, labels: number): LinearModel {
  const rows = new Int8Array(keys.length * labels)
  for (let row = 0; row < keys.length; row++) {
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
      const entry = entries[k] ?? 0
      rows[row * labels + (entry & 255)] = entry >> 8
    }
  }
  return { weights: layWeights(keyBits, { keys, rows, labels }), scale }
}
