import { nameInputSize, nameLooksSize } from '../../../pipeline/extract/names/network/nameShape.ts'
import { vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import { type EmptyTrunkBatch, emptyTrunkBatch } from '../../syntax/network/emptyTrunkBatch.ts'
import type { Panel } from '../../syntax/network/LearningNetwork.ts'
import type { WordVectors } from '../../syntax/network/WordVectors.ts'
import type { LearningNameNetwork } from './LearningNameNetwork.ts'
import type { NameLesson } from './NameLesson.ts'

/** How learning is made harder than reading. All are shares, 0 to 1. */
export interface NameDropout {
  /** Of the inputs and of each layer's numbers. */
  readonly layers: number
  /** Of the forms of words, by how rare they are. */
  readonly forms: number
  /** Of words whose form and vector are hidden, so that the words around are heard. */
  readonly words: number
}

/** Lessons side by side in the rows of the panels, an empty row before and after each. */
export interface NameBatch extends EmptyTrunkBatch {
  readonly lessons: readonly NameLesson[]
  /** Rows of words whose form is hidden. */
  readonly isHidden: Uint8Array
}

/** Writes the inputs of some lessons into the network's input panel. */
export function layOutLessons(
  network: LearningNameNetwork,
  lessons: readonly NameLesson[],
  { vectors, dropout, chance }: { readonly vectors: WordVectors; readonly dropout: NameDropout; readonly chance: () => number },
): NameBatch {
  const batch = emptyBatch(lessons)
  const { values } = network.there.input
  values.fill(0, 0, batch.rows * nameInputSize)
  lessons.forEach((lesson, index) => {
    for (let i = 0; i < lesson.labels.length; i++) {
      const row = (batch.firstRows[index] ?? 1) + i
      batch.isEmpty[row] = 0
      const isWordHidden = chance() < dropout.words
      const isFormHidden = chance() < dropout.forms / (1 + 0.1 * (lesson.formCounts[i] ?? 0))
      batch.isHidden[row] = isWordHidden || isFormHidden ? 1 : 0
      const vector = isWordHidden ? -1 : (lesson.vectors[i] ?? -1)
      const at = row * nameInputSize
      if (vector >= 0) values.set(vectors.values.subarray(vector * vectorSize, (vector + 1) * vectorSize), at)
      sumLooks(network, { lesson, i, at, isHidden: batch.isHidden[row] === 1 })
    }
  })
  leaveOut(values, batch, dropout.layers, chance)
  return batch
}

function emptyBatch(lessons: readonly NameLesson[]): NameBatch {
  const lengths = lessons.map(({ labels }) => labels.length)
  const batch = emptyTrunkBatch(lengths, nameInputSize)
  return { ...batch, lessons, isHidden: new Uint8Array(batch.rows) }
}

interface Word {
  readonly lesson: NameLesson
  readonly i: number
  /** Place of its input in the panel. */
  readonly at: number
  readonly isHidden: boolean
}

/** The form comes first; a hidden one is passed over. */
function sumLooks({ looks, there }: LearningNameNetwork, { lesson, i, at, isHidden }: Word): void {
  const { values } = there.input
  const from = (lesson.lookStart[i] ?? 0) + (isHidden ? 1 : 0)
  const to = lesson.lookStart[i + 1] ?? 0
  for (let k = from; k < to; k++) {
    const row = lesson.looks[k] ?? -1
    if (row < 0) continue
    for (let d = 0; d < nameLooksSize; d++) {
      values[at + vectorSize + d] = (values[at + vectorSize + d] ?? 0) + (looks.values[row * nameLooksSize + d] ?? 0)
    }
  }
}

function leaveOut(values: Float32Array, { inputMask, rows, isEmpty }: NameBatch, share: number, chance: () => number): void {
  const loudness = 1 / (1 - share)
  for (let row = 0; row < rows; row++) {
    if (isEmpty[row] === 1) continue
    for (let at = row * nameInputSize; at < (row + 1) * nameInputSize; at++) {
      const kept = chance() < share ? 0 : loudness
      inputMask[at] = kept
      values[at] = (values[at] ?? 0) * kept
    }
  }
}

/** Adds what the places of a batch give to the sums of the first layer. */
export function addPlaces({ places }: LearningNameNetwork, { lessons, firstRows }: NameBatch, { values }: Panel): void {
  lessons.forEach((lesson, index) => {
    const first = firstRows[index] ?? 1
    for (let i = 0; i < lesson.labels.length; i++) {
      const at = (first + i) * innerSize
      for (let k = lesson.placeStart[i] ?? 0; k < (lesson.placeStart[i + 1] ?? 0); k++) {
        const from = (lesson.places[k] ?? -1) * innerSize
        if (from < 0) continue
        for (let d = 0; d < innerSize; d++) values[at + d] = (values[at + d] ?? 0) + (places.values[from + d] ?? 0)
      }
    }
  })
}
