import { byMatrix, type MatrixName, matrixNames, type NetworkWeights } from '../../../pipeline/extract/syntax/network/NetworkWeights.ts'
import { hiddenSize, learntSize, positions, tagRoom, vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { roomFor } from '../../../pipeline/extract/syntax/ParserState.ts'
import { chanceFrom, shuffle } from '../../chance.ts'
import type { TreebankSentence } from '../Treebank.ts'
import type { Dropout } from './Batch.ts'
import { type LearningNetwork, startNetwork } from './LearningNetwork.ts'
import { type Lesson, lessonOf } from './Lesson.ts'
import { layOutBatch } from './layOutBatch.ts'
import { learnTags } from './learnTags.ts'
import { learnTree, type TreeLearning } from './learnTree.ts'
import { FilledRows, orderNeurons } from './orderNeurons.ts'
import { stepAll, stepRows } from './Parameters.ts'
import { passBack } from './passBack.ts'
import { passThere } from './passThere.ts'
import { inEightBits, inSixteenBits } from './quantise.ts'
import { startAverage, takeAverage } from './RunningAverage.ts'
import { type Ordering, reorder, trunkOrderings } from './reorder.ts'
import { roomForLook } from './stateLook.ts'
import { type Vocabulary, vocabularyOf } from './Vocabulary.ts'
import type { WordVectors } from './WordVectors.ts'

/** How a network learns. */
export interface NetworkPlan {
  readonly seed: number
  /** Times that every sentence is met. */
  readonly rounds: number
  /** Words a batch. */
  readonly batchWords: number
  /** Size of Adam's steps at first; it falls to nothing in a straight line. */
  readonly rate: number
  readonly dropout: Dropout
  /** Share of the parser's steps, from the second round on, that follow its own choice. */
  readonly exploring: number
}

/** Learns to tag and to parse together, from a treebank. The same plan and sentences give the same weights. */
export function trainNetwork(
  sentences: readonly TreebankSentence[],
  vectors: WordVectors,
  { plan, tell }: { readonly plan: NetworkPlan; readonly tell: (line: string) => void },
): NetworkWeights {
  const vocabulary = vocabularyOf(sentences, vectors)
  const lessons = sentences.map((sentence) => lessonOf(sentence, vocabulary))
  const chance = chanceFrom(plan.seed)
  const network = startNetwork(vocabulary.lookRows.size, chance)
  const parameters = [...matrixNames.map((name) => network.matrices[name]), network.looks]
  const average = startAverage(parameters)
  const order = Int32Array.from(lessons, (_, index) => index)
  const progress = { words: 0, allWords: plan.rounds * lessons.reduce((sum, lesson) => sum + lesson.words.length, 0), steps: 0 }
  const look = roomForLook(network, { dropout: plan.dropout.hidden, chance })
  const filled = new FilledRows()
  const state = roomFor(Math.max(1, ...lessons.map((lesson) => lesson.words.length)))
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(order, chance)
    const losses = { moves: 0, moveLoss: 0, labels: 0, labelLoss: 0 }
    const exploring = round === 0 ? 0 : plan.exploring
    const trees = { state, look, tagClasses: vocabulary.tagClasses, relationCount: vocabulary.relations.length, exploring, chance, losses }
    for (const batch of batchesOf(lessons, order, plan.batchWords)) {
      progress.words += batch.reduce((sum, lesson) => sum + lesson.words.length, 0)
      const left = 1 - progress.words / progress.allWords
      const rate = plan.rate * Math.min(1, progress.steps / 200) * (left + 0.01)
      progress.steps++
      const step = { rate, number: progress.steps }
      learnBatch(network, batch, { vocabulary, plan, chance, trees, step, filled: round === plan.rounds - 1 ? filled : null })
      takeAverage(average, parameters, progress.steps)
    }
    tell(
      `syntax, round ${round + 1} of ${plan.rounds}: move loss ${(losses.moveLoss / losses.moves).toFixed(4)}, relation loss ${(losses.labelLoss / losses.labels).toFixed(4)}`,
    )
  }
  parameters.forEach((parameter, index) => {
    parameter.values.set(average[index] ?? parameter.values)
  })
  return freeze(network, vocabulary, orderNeurons(filled.rows))
}

/** Lessons in this order, as many as fit the number of words; at least one. */
function* batchesOf(lessons: readonly Lesson[], order: Int32Array, batchWords: number): Generator<Lesson[]> {
  let batch: Lesson[] = []
  let words = 0
  for (const index of order) {
    const lesson = lessons[index]
    if (!lesson) continue
    if (batch.length > 0 && words + lesson.words.length >= batchWords) {
      yield batch
      batch = []
      words = 0
    }
    batch.push(lesson)
    words += lesson.words.length
  }
  if (batch.length > 0) yield batch
}

interface BatchLearning {
  readonly vocabulary: Vocabulary
  readonly plan: NetworkPlan
  readonly chance: () => number
  readonly trees: TreeLearning
  readonly step: { readonly rate: number; readonly number: number }
  /** In the last round: what the layers come to. */
  readonly filled: FilledRows | null
}

function learnBatch(
  network: LearningNetwork,
  lessons: readonly Lesson[],
  { vocabulary, plan, chance, trees, step, filled }: BatchLearning,
): void {
  const batch = layOutBatch(network, lessons, { vocabulary, dropout: plan.dropout, chance })
  passThere(network, batch, { dropout: plan.dropout, chance })
  filled?.note(network, batch)
  network.back.tags.values.fill(0, 0, batch.rows * tagRoom)
  network.back.said.values.fill(0, 0, batch.rows * positions * hiddenSize)
  learnTags(network, batch, vocabulary.tagClasses.length)
  lessons.forEach((lesson, index) => {
    learnTree(network, lesson, batch.firstRows[index] ?? 1, trees)
  })
  const touched = passBack(network, batch)
  for (const name of matrixNames) stepAll(network.matrices[name], step)
  stepRows(network.looks, touched, step)
}

function freeze({ matrices, looks }: LearningNetwork, vocabulary: Vocabulary, order: Uint8Array): NetworkWeights {
  return {
    vectors: inEightBits(vocabulary.vectors.keys, vocabulary.vectors.values, vectorSize),
    looks: inEightBits([...vocabulary.lookRows.keys()], looks.values, learntSize),
    matrices: byMatrix((name) => {
      const ordering = orderings[name]
      return inSixteenBits(ordering ? reorder(matrices[name].values, ordering, order) : matrices[name].values)
    }),
    tagClasses: vocabulary.tagClasses,
    relations: vocabulary.relations,
  }
}

/** What a parser state is made of is no row of a layer. */
const orderings: Readonly<Partial<Record<MatrixName, Ordering>>> = {
  ...trunkOrderings,
  tag: { rows: true, columns: false, width: tagRoom },
  position: { rows: true, columns: false, width: positions * hiddenSize },
}
