import { inputSize, learntSize, vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { looksOf, rowsOfWord } from '../../../pipeline/extract/syntax/network/wordRows.ts'
import type { Batch, Dropout } from './Batch.ts'
import { emptyTrunkBatch } from './emptyTrunkBatch.ts'
import type { LearningNetwork } from './LearningNetwork.ts'
import type { Lesson } from './Lesson.ts'
import type { Vocabulary } from './Vocabulary.ts'

const shapeLook = 5

/** Writes the inputs of some lessons into the network's input panel. Now and then a whole sentence is shown in capitals, as a headline, or in small letters. */
export function layOutBatch(
  network: LearningNetwork,
  lessons: readonly Lesson[],
  { vocabulary, dropout, chance }: { readonly vocabulary: Vocabulary; readonly dropout: Dropout; readonly chance: () => number },
): Batch {
  const batch = emptyBatch(lessons)
  network.there.input.values.fill(0, 0, batch.rows * inputSize)
  lessons.forEach((lesson, index) => {
    const shape = shapeForAll(vocabulary, chance())
    for (let i = 0; i < lesson.words.length; i++) {
      const row = (batch.firstRows[index] ?? 1) + i
      batch.isEmpty[row] = 0
      chooseLooks(batch, { lesson, i, row, shape })
      writeInput(network, batch, { lesson, i, row, vocabulary, dropout, chance })
    }
  })
  return batch
}

function emptyBatch(lessons: readonly Lesson[]): Batch {
  const lengths = lessons.map(({ words }) => words.length)
  const batch = emptyTrunkBatch(lengths, inputSize)
  return { ...batch, lessons, looks: new Int32Array(batch.rows * rowsOfWord) }
}

/** The look that stands for every word's shape in this sentence; null to leave them as they are. */
function shapeForAll({ lookRows }: Vocabulary, draw: number): number | null {
  const rowOfShape = (example: string) => lookRows.get(looksOf(example)[shapeLook] ?? 0) ?? -1
  if (draw < 0.03) return rowOfShape('NATO')
  if (draw < 0.06) return rowOfShape('Paris')
  return draw < 0.07 ? rowOfShape('paris') : null
}

function chooseLooks(
  { looks }: Batch,
  { lesson, i, row, shape }: { readonly lesson: Lesson; readonly i: number; readonly row: number; readonly shape: number | null },
): void {
  looks.set(lesson.looks.subarray(i * rowsOfWord, (i + 1) * rowsOfWord), row * rowsOfWord)
  if (shape !== null && /[a-zA-Z]/.test(lesson.words[i] ?? '')) looks[row * rowsOfWord + shapeLook] = shape
}

interface Word {
  readonly lesson: Lesson
  readonly i: number
  readonly row: number
  readonly vocabulary: Vocabulary
  readonly dropout: Dropout
  readonly chance: () => number
}

function writeInput({ there, looks }: LearningNetwork, batch: Batch, { lesson, i, row, vocabulary, dropout, chance }: Word): void {
  const { values } = there.input
  const at = row * inputSize
  const vector = lesson.vectors[i] ?? -1
  if (vector >= 0) values.set(vocabulary.vectors.values.subarray(vector * vectorSize, (vector + 1) * vectorSize), at)
  for (let k = 0; k < rowsOfWord; k++) {
    const look = batch.looks[row * rowsOfWord + k] ?? -1
    const isLeftOut = look >= 0 && k === 0 && chance() < dropout.forms / (1 + 0.1 * (lesson.formCounts[i] ?? 0))
    if (isLeftOut) batch.looks[row * rowsOfWord + k] = -1
    if (look < 0 || isLeftOut) continue
    for (let d = 0; d < learntSize; d++) {
      values[at + vectorSize + d] = (values[at + vectorSize + d] ?? 0) + (looks.values[look * learntSize + d] ?? 0)
    }
  }
  for (let d = 0; d < inputSize; d++) {
    const kept = chance() < dropout.layers ? 0 : 1 / (1 - dropout.layers)
    batch.inputMask[at + d] = kept
    values[at + d] = (values[at + d] ?? 0) * kept
  }
}
