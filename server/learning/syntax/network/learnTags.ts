import { tagRoom } from '../../../pipeline/extract/syntax/network/shape.ts'
import type { Batch } from './Batch.ts'
import type { LearningNetwork } from './LearningNetwork.ts'

/** Slopes of the tags' scores: each class's share of the probability, less one for the true tag. Gives the number of words and the sum of their losses (in nats). */
export function learnTags(
  { there, back }: LearningNetwork,
  { lessons, firstRows }: Batch,
  classes: number,
): { readonly words: number; readonly loss: number } {
  const scores = there.tags.values
  const slopes = back.tags.values
  let words = 0
  let loss = 0
  lessons.forEach((lesson, index) => {
    lesson.tags.forEach((tag, i) => {
      const start = ((firstRows[index] ?? 1) + i) * tagRoom
      let most = Number.NEGATIVE_INFINITY
      for (let c = 0; c < classes; c++) most = Math.max(most, scores[start + c] ?? 0)
      let all = 0
      for (let c = 0; c < classes; c++) all += Math.exp((scores[start + c] ?? 0) - most)
      for (let c = 0; c < classes; c++) slopes[start + c] = Math.exp((scores[start + c] ?? 0) - most) / all
      slopes[start + tag] = (slopes[start + tag] ?? 0) - 1
      words++
      loss -= (scores[start + tag] ?? 0) - most - Math.log(all)
    })
  })
  return { words, loss }
}
