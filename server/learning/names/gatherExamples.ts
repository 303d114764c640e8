import { mix, mix3 } from '../../pipeline/extract/names/hashing.ts'
import { type KindVotes, maxFeatures, writeFeatures, writeVotes } from '../../pipeline/extract/names/nameFeatures.ts'
import { SENTENCE_CASE } from '../../pipeline/extract/names/TextColumns.ts'
import type { ExampleGatherer } from './ChainExamples.ts'
import type { PreparedText } from './preparedText.ts'

/** How a text is taken: for which set, how heavily, with what the first pass has said of it. */
export interface GatherOptions {
  /** 0 for the set whose conventions the product follows; others get features of their own, which are silent when the model is used. */
  readonly set: number
  readonly weight: number
  readonly votes: KindVotes | null
  /** Whether only sentences written as headlines are taken. */
  readonly onlyHeadlines?: boolean
}

/** Adds every sentence of a text to the examples. */
export function gatherExamples(
  text: PreparedText,
  gatherer: ExampleGatherer,
  { set, weight, votes, onlyHeadlines = false }: GatherOptions,
): void {
  const features = new Int32Array(maxFeatures + 1 + 16)
  for (const { firstToken, endToken } of text.sentences) {
    const manner = text.columns.sentenceCase[firstToken]
    if (onlyHeadlines && manner !== SENTENCE_CASE.title && manner !== SENTENCE_CASE.capitals) continue
    for (let i = firstToken; i < endToken; i++) {
      const own = writeFeatures(text, i, features)
      const lexical = features[maxFeatures] ?? 0
      const count = votes ? writeVotes({ columns: text.columns, votes }, i, features, own) : own
      const total = set === 0 ? count : addSetFeatures(text, i, { features, count, set })
      gatherer.addToken(features, { count: total, lexical, label: text.labels[i] ?? 0 })
    }
    gatherer.endSentence(weight)
  }
}

/** What another set annotates in another way, so that it does not bend the shared weights (after Daumé 2007). */
function addSetFeatures({ columns }: PreparedText, index: number, at: { features: Int32Array; count: number; set: number }): number {
  const form = columns.forms[index]
  if (!form) return at.count
  const own = mix(0x5e7, at.set)
  const writing = mix(form.letterCase, columns.sentenceCase[index] ?? 0)
  const last = columns.forms[(columns.runEnd[index] ?? index + 1) - 1] ?? form
  const added = [
    mix(own, 1),
    mix3(own, 2, form.lower),
    mix3(own, 3, writing),
    mix3(own, 4, mix(form.suffixes[2], form.letterCase)),
    mix3(own, 5, mix(form.known, form.letterCase)),
    mix3(own, 6, mix(form.classes, form.letterCase)),
    mix3(own, 7, mix(last.lower, (columns.runEnd[index] ?? 0) - index)),
    mix3(own, 8, mix(columns.forms[index - 1]?.lower ?? 0, form.letterCase)),
  ]
  added.forEach((key, i) => {
    at.features[at.count + i] = key
  })
  return at.count + added.length
}
