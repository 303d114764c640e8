import {
  byNameMatrix,
  type NameMatrixName,
  type NameNetworkWeights,
  nameMatrixNames,
} from '../../../pipeline/extract/names/network/NameNetworkWeights.ts'
import { nameLooksSize, scoreRoom } from '../../../pipeline/extract/names/network/nameShape.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import { chanceFrom, shuffle } from '../../chance.ts'
import { FilledRows, orderNeurons } from '../../syntax/network/orderNeurons.ts'
import { stepAll, stepRows } from '../../syntax/network/Parameters.ts'
import { inEightBits, inSixteenBits } from '../../syntax/network/quantise.ts'
import { startAverage, takeAverage } from '../../syntax/network/RunningAverage.ts'
import { type Ordering, reorder, trunkOrderings } from '../../syntax/network/reorder.ts'
import { passTrunkBack } from '../../syntax/network/trunkBack.ts'
import { passTrunkThere } from '../../syntax/network/trunkThere.ts'
import type { WordVectors } from '../../syntax/network/WordVectors.ts'
import { type LearningNameNetwork, startNameNetwork } from './LearningNameNetwork.ts'
import { addPlaces, layOutLessons, type NameDropout } from './layOutLessons.ts'
import { learnLabels } from './learnLabels.ts'
import type { NameLesson, NameLessons, NameVocabulary } from './NameLesson.ts'
import { slopesOfLooks, slopesOfPlaces } from './slopesOfLooks.ts'

/** How a network of names learns. */
export interface NameNetworkPlan {
  readonly seed: number
  /** Times that every sentence is met. */
  readonly rounds: number
  /** Words a batch. */
  readonly batchWords: number
  /** Size of Adam's steps at first; it falls to nothing in a straight line. */
  readonly rate: number
  readonly dropout: NameDropout
}

/** What is learnt; the vectors stay as they were. */
export type LearntNameNetwork = Omit<NameNetworkWeights, 'furtherVectors'>

/** Learns to score name labels. The same plan and lessons give the same weights. */
export function trainNameNetwork(
  { lessons, vocabulary }: NameLessons,
  vectors: WordVectors,
  { plan, tell }: { readonly plan: NameNetworkPlan; readonly tell: (line: string) => void },
): LearntNameNetwork {
  const chance = chanceFrom(plan.seed)
  const sets = 1 + Math.max(0, ...new Set(lessons.map(({ set }) => set)))
  const network = startNameNetwork(vocabulary, sets, chance)
  const dense = [...nameMatrixNames.map((name) => network.matrices[name]), network.transitions]
  const average = startAverage(dense)
  const order = Int32Array.from(lessons, (_, index) => index)
  const allWords = plan.rounds * lessons.reduce((sum, { labels }) => sum + labels.length, 0)
  const filled = new FilledRows()
  let words = 0
  let steps = 0
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(order, chance)
    let loss = 0
    for (const batch of batchesOf(lessons, order, plan.batchWords)) {
      words += batch.reduce((sum, { labels }) => sum + labels.length, 0)
      const rate = plan.rate * Math.min(1, steps / 200) * (1 - words / allWords + 0.01)
      steps++
      const step = { rate, number: steps }
      loss += learnBatch(network, batch, { vectors, plan, chance, step, filled: round === plan.rounds - 1 ? filled : null })
      takeAverage(average, dense, steps)
    }
    tell(`names, network, round ${round + 1} of ${plan.rounds}: loss ${((loss * plan.rounds) / allWords).toFixed(4)} a word`)
  }
  dense.forEach((parameters, index) => {
    parameters.values.set(average[index] ?? parameters.values)
  })
  return freeze(network, vocabulary, orderNeurons(filled.rows))
}

/** Lessons in this order, as many as fit the number of words (at least one), those of one set side by side. */
function* batchesOf(lessons: readonly NameLesson[], order: Int32Array, batchWords: number): Generator<NameLesson[]> {
  let batch: NameLesson[] = []
  let words = 0
  const bySet = () => batch.sort((a, b) => a.set - b.set)
  for (const index of order) {
    const lesson = lessons[index]
    if (!lesson) continue
    if (batch.length > 0 && words + lesson.labels.length >= batchWords) {
      yield bySet()
      batch = []
      words = 0
    }
    batch.push(lesson)
    words += lesson.labels.length
  }
  if (batch.length > 0) yield bySet()
}

interface BatchLearning {
  readonly vectors: WordVectors
  readonly plan: NameNetworkPlan
  readonly chance: () => number
  readonly step: { readonly rate: number; readonly number: number }
  /** In the last round: what the layers come to. */
  readonly filled: FilledRows | null
}

function learnBatch(network: LearningNameNetwork, lessons: readonly NameLesson[], learning: BatchLearning): number {
  const { vectors, plan, chance, step, filled } = learning
  const batch = layOutLessons(network, lessons, { vectors, dropout: plan.dropout, chance })
  passTrunkThere(network, batch, { share: plan.dropout.layers, chance, addToFirst: (sums) => addPlaces(network, batch, sums) })
  filled?.note(network, batch)
  const slopes = network.there.sums[2].values
  const loss = learnLabels(network, batch, slopes)
  passTrunkBack(network, batch, slopes)
  const looks = slopesOfLooks(network, batch)
  const places = slopesOfPlaces(network, batch)
  for (const name of nameMatrixNames) stepAll(network.matrices[name], step)
  stepAll(network.transitions, step)
  stepAll(network.setScore, step)
  stepRows(network.looks, looks, step)
  stepRows(network.places, places, step)
  return loss
}

function freeze(network: LearningNameNetwork, vocabulary: NameVocabulary, order: Uint8Array): LearntNameNetwork {
  const { looks, places, matrices, transitions } = network
  return {
    looks: inEightBits(vocabulary.looks, looks.values, nameLooksSize),
    places: inEightBits(vocabulary.places, reorder(places.values, { rows: false, columns: true, width: innerSize }, order), innerSize),
    matrices: byNameMatrix((name) => {
      const ordering = orderings[name]
      return inSixteenBits(ordering ? reorder(matrices[name].values, ordering, order) : matrices[name].values)
    }),
    transitions: transitions.values.slice(),
  }
}

/** Biases of scores are no numbers of a layer. */
const orderings: Readonly<Partial<Record<NameMatrixName, Ordering>>> = {
  ...trunkOrderings,
  score: { rows: true, columns: false, width: scoreRoom },
}
