import { scratchOf } from '../Scratch.ts'
import { inDoubt } from './Expert.ts'
import type { FeatureSource } from './features/FeatureSource.ts'
import type { FeatureWriter } from './features/FeatureWriter.ts'
import type { WordPart } from './features/WordPart.ts'
import type { ChainWeights } from './NameModel.ts'
import { eachPart, maxFeatures, writeRest } from './nameFeatures.ts'
import type { WordForm } from './wordForms.ts'

/**
 * The quantised rows of every token's features, summed over their whole width: [token × width + column]. What a single word settles comes
 * from memory when it was met before, so that only what words make together is looked up. Sums of whole numbers: the order is all one. Tokens that are settled are passed over: what
 * stands at their places is nothing. Good until the next call.
 */
export function sumFeatures(source: FeatureSource, weights: ChainWeights, settled: Int8Array): Int16Array {
  const { columns } = source
  const { width, rows } = weights
  const { remembered } = rows
  const size = columns.forms.length
  const sums = sumRoom(size * width)
  const writer = { out: new Int32Array(maxFeatures + 1), count: 0 }
  const takePart = (part: WordPart, form: WordForm, context: number): void => {
    const asked = part.number * 1024 + context
    let place = remembered.placeOf(form.number, asked)
    if (place < 0) {
      writer.count = 0
      part.write(form, context, writer)
      takeRows(writer, weights)
      place = remembered.makePlace(form.number, asked)
      rows.sumRowsInto(place)
    }
    rows.takeSum(place)
  }
  for (let i = 0; i < size; i++) {
    if (settled[i] !== inDoubt) continue
    eachPart(columns, i, takePart)
    writer.count = 0
    writeRest(source, i, writer)
    takeRows(writer, weights)
    rows.sum()
    sums.set(rows.total, i * width)
  }
  return sums
}

const sumRoom = scratchOf((length) => new Int16Array(length))

/** Takes the rows of written features; features that nothing was learnt of have none. */
export function takeRows({ out, count }: FeatureWriter, { table, rows }: ChainWeights): void {
  for (let f = 0; f < count; f++) {
    const row = table.rowOf(out[f] ?? 0)
    if (row >= 0) rows.takeRow(row)
  }
}
