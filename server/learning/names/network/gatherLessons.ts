import { edge } from '../../../pipeline/extract/names/features/FeatureSource.ts'
import type { FeatureWriter } from '../../../pipeline/extract/names/features/FeatureWriter.ts'
import { vectorRowOf } from '../../../pipeline/extract/names/network/nameParts.ts'
import { mostPlaceLooks, writePlaceLooks } from '../../../pipeline/extract/names/network/placeLooks.ts'
import { mostWordLooks, writeWordLooks } from '../../../pipeline/extract/names/network/wordLooks.ts'
import { SENTENCE_CASE } from '../../../pipeline/extract/names/TextColumns.ts'
import { buildSlots } from '../../../pipeline/extract/vectors/slots.ts'
import type { WordVectors } from '../../syntax/network/WordVectors.ts'
import type { LearningText } from '../learnPasses.ts'
import type { PreparedText } from '../preparedText.ts'
import type { NameLesson, NameLessons } from './NameLesson.ts'

/** Rarer looks have no row. */
const leastSeen = 4
const headlineWeight = 0.5
/** A longer sentence would not fit a batch. */
const longest = 800

/** Every sentence of the texts in numbers, and once more those that were recased as headlines. */
export function gatherLessons(texts: readonly LearningText[], vectors: WordVectors): NameLessons {
  const gathered: NameLesson[] = []
  const slots = buildSlots(Int32Array.from(vectors.keys))
  for (const { text, recased, set, weight } of texts) {
    gatherText(text, { set, weight, onlyHeadlines: false, slots }, gathered)
    gatherText(recased, { set, weight: weight * headlineWeight, onlyHeadlines: true, slots }, gathered)
  }
  const looks = numberLooks(gathered.map((lesson) => lesson.looks))
  const places = numberLooks(gathered.map((lesson) => lesson.places))
  const lessons = gathered.map((lesson) => ({
    ...lesson,
    formCounts: Uint8Array.from(lesson.labels, (_, i) => Math.min(255, looks.counts.get(lesson.looks[lesson.lookStart[i] ?? 0] ?? 0) ?? 0)),
    looks: lesson.looks.map((look) => looks.rows.get(look) ?? -1),
    places: lesson.places.map((look) => places.rows.get(look) ?? -1),
  }))
  return { lessons, vocabulary: { looks: [...looks.rows.keys()], places: [...places.rows.keys()] } }
}

interface Gathering {
  readonly set: number
  readonly weight: number
  readonly onlyHeadlines: boolean
  readonly slots: Int32Array
}

/** Looks stay hashes at first. */
function gatherText(text: PreparedText, { set, weight, onlyHeadlines, slots }: Gathering, gathered: NameLesson[]): void {
  const { columns, sentences, tokens, labels } = text
  for (const { firstToken, endToken } of sentences) {
    const manner = columns.sentenceCase[firstToken]
    if (onlyHeadlines && manner !== SENTENCE_CASE.title && manner !== SENTENCE_CASE.capitals) continue
    if (endToken === firstToken || endToken - firstToken > longest) continue
    const words = tokens.slice(firstToken, endToken)
    const looks = columnOf(words.length, mostWordLooks, (i, writer) => writeWordLooks(columns.forms[firstToken + i] ?? edge, writer))
    const places = columnOf(words.length, mostPlaceLooks, (i, writer) => writePlaceLooks(text, firstToken + i, writer))
    gathered.push({
      labels: labels.slice(firstToken, endToken),
      vectors: Int32Array.from(words, (word) => vectorRowOf(slots, word.text)),
      looks: looks.values,
      lookStart: looks.start,
      places: places.values,
      placeStart: places.start,
      formCounts: new Uint8Array(words.length),
      set,
      weight,
    })
  }
}

function columnOf(size: number, most: number, write: (index: number, writer: FeatureWriter) => void) {
  const values = new Int32Array(size * most)
  const start = new Int32Array(size + 1)
  let filled = 0
  for (let i = 0; i < size; i++) {
    const writer = { out: values.subarray(filled, filled + most), count: 0 }
    write(i, writer)
    filled += writer.count
    start[i + 1] = filled
  }
  return { values: values.slice(0, filled), start }
}

function numberLooks(columns: readonly Int32Array[]) {
  const counts = new Map<number, number>()
  for (const column of columns) for (const look of column) counts.set(look, (counts.get(look) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [look, count] of counts) if (count >= leastSeen) rows.set(look, rows.size)
  return { counts, rows }
}
