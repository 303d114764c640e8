import { nameInputSize, nameLooksSize } from '../../../pipeline/extract/names/network/nameShape.ts'
import { vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { LearningNameNetwork } from './LearningNameNetwork.ts'
import type { NameBatch } from './layOutLessons.ts'

/** Gradients of the looks of words; gives the rows that got one. */
export function slopesOfLooks({ back, looks }: LearningNameNetwork, { lessons, firstRows, inputMask, isHidden }: NameBatch): Set<number> {
  const touched = new Set<number>()
  const slopes = back.input.values
  lessons.forEach((lesson, index) => {
    for (let i = 0; i < lesson.labels.length; i++) {
      const row = (firstRows[index] ?? 1) + i
      const at = row * nameInputSize + vectorSize
      for (let d = 0; d < nameLooksSize; d++) slopes[at + d] = (slopes[at + d] ?? 0) * (inputMask[at + d] ?? 0)
      for (let k = (lesson.lookStart[i] ?? 0) + (isHidden[row] ?? 0); k < (lesson.lookStart[i + 1] ?? 0); k++) {
        const look = lesson.looks[k] ?? -1
        if (look < 0) continue
        touched.add(look)
        const to = look * nameLooksSize
        for (let d = 0; d < nameLooksSize; d++) looks.gradient[to + d] = (looks.gradient[to + d] ?? 0) + (slopes[at + d] ?? 0)
      }
    }
  })
  return touched
}

/** The same for the looks of places, from the slopes of the first layer's sums. */
export function slopesOfPlaces({ back, places }: LearningNameNetwork, { lessons, firstRows }: NameBatch): Set<number> {
  const touched = new Set<number>()
  const slopes = back.sums[0].values
  lessons.forEach((lesson, index) => {
    for (let i = 0; i < lesson.labels.length; i++) {
      const at = ((firstRows[index] ?? 1) + i) * innerSize
      for (let k = lesson.placeStart[i] ?? 0; k < (lesson.placeStart[i + 1] ?? 0); k++) {
        const place = lesson.places[k] ?? -1
        if (place < 0) continue
        touched.add(place)
        const to = place * innerSize
        for (let d = 0; d < innerSize; d++) places.gradient[to + d] = (places.gradient[to + d] ?? 0) + (slopes[at + d] ?? 0)
      }
    }
  })
  return touched
}
