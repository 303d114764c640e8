import { describeWords, type WordColumns } from '../../pipeline/extract/syntax/describeWords.ts'
import { type TagClass, type TagModel, tagFeatureLimit, tagFeatures, tagWords } from '../../pipeline/extract/syntax/tagWords.ts'
import type { WordClusters } from '../../pipeline/extract/syntax/WordClusters.ts'
import { chanceFrom, shuffle } from '../chance.ts'
import { countFeatures, startCounts } from './countFeatures.ts'
import { type Example, type LogLinear, learnExample, roomForExample, scoreExample, sparseWeights, startLearner } from './LogLinear.ts'
import type { TreebankSentence } from './Treebank.ts'

export interface TrainingPlan {
  readonly rounds: number
  readonly seed: number
  /** Features seen less often in training get no weight. */
  readonly atLeast: number
  /** The size of one step of the 8-bit weights; weights below half of it are left out. */
  readonly unit: number
}

/** Learns the tags of words from a treebank: a log-linear model that sees its own earlier choices. */
export function trainTagger(sentences: readonly TreebankSentence[], clusters: WordClusters, plan: TrainingPlan): TagModel {
  const classes = tagClassesOf(sentences)
  const lessons = sentences.map((sentence) => ({ columns: describeWords(sentence.words, clusters), gold: goldTags(sentence, classes) }))
  const counts = startCounts()
  const features = new Int32Array(tagFeatureLimit)
  for (const { columns, gold } of lessons) {
    for (let i = 0; i < gold.length; i++)
      countFeatures(counts, features, tagFeatures(columns, { i, first: 0, end: gold.length }, gold, features))
  }
  const learner = startLearner(counts, classes.length, plan.atLeast)
  const example = roomForExample(tagFeatureLimit, classes.length)
  const chance = chanceFrom(plan.seed)
  const order = Int32Array.from(lessons, (_, index) => index)
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(order, chance)
    for (const index of order) {
      const lesson = lessons[index]
      if (lesson) learnSentence(learner, example, lesson.columns, lesson.gold)
    }
  }
  return { classes, weights: sparseWeights(learner, plan.unit) }
}

/** Pairs of universal and Penn tag that the sentences use at least three times, most frequent first. */
function tagClassesOf(sentences: readonly TreebankSentence[]): TagClass[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    sentence.universal.forEach((universal, i) => {
      const name = `${universal} ${sentence.penn[i] ?? ''}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => ({ universal: name.split(' ')[0] ?? 'X', penn: name.split(' ')[1] ?? 'XX' }))
}

/** The class of each word; a rare pair of tags falls back on the most frequent class with its universal tag. */
function goldTags(sentence: TreebankSentence, classes: readonly TagClass[]): Uint8Array {
  return Uint8Array.from(sentence.universal, (universal, i) => {
    const exact = classes.findIndex((tag) => tag.universal === universal && tag.penn === sentence.penn[i])
    const near = classes.findIndex((tag) => tag.universal === universal)
    return exact >= 0 ? exact : Math.max(0, near)
  })
}

function learnSentence(learner: LogLinear, example: Example, columns: WordColumns, gold: Uint8Array): void {
  const tags = new Uint8Array(gold.length)
  const isRight = new Uint8Array(learner.classes)
  const isOpen = new Uint8Array(learner.classes).fill(1)
  for (let i = 0; i < gold.length; i++) {
    scoreExample(learner, example, tagFeatures(columns, { i, first: 0, end: gold.length }, tags, example.rows))
    let best = 0
    for (let c = 1; c < learner.classes; c++) if ((example.scores[c] ?? 0) > (example.scores[best] ?? 0)) best = c
    tags[i] = best
    isRight.fill(0)
    isRight[gold[i] ?? 0] = 1
    learnExample(learner, example, isRight, isOpen)
  }
}

/** The tags of a sentence by a model; for scoring and for tagging what a parser learns from. */
export function tagSentence(sentence: TreebankSentence, model: TagModel, clusters: WordClusters): Uint8Array {
  const tags = new Uint8Array(sentence.words.length)
  tagWords(describeWords(sentence.words, clusters), [0, tags.length], model, tags)
  return tags
}
