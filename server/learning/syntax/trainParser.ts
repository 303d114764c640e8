import { describeWords } from '../../pipeline/extract/syntax/describeWords.ts'
import { begin, type ParserState, roomFor, shift } from '../../pipeline/extract/syntax/ParserState.ts'
import { type ParserInput, parseFeatureLimit, parseFeatures } from '../../pipeline/extract/syntax/parseFeatures.ts'
import { apply, isDone, type ParserModel, parserInput, type Transition } from '../../pipeline/extract/syntax/parseSentence.ts'
import type { TagModel } from '../../pipeline/extract/syntax/tagWords.ts'
import type { WordClusters } from '../../pipeline/extract/syntax/WordClusters.ts'
import { chanceFrom, shuffle } from '../chance.ts'
import { countFeatures, type FeatureCounts, startCounts } from './countFeatures.ts'
import { type Example, type LogLinear, learnExample, roomForExample, scoreExample, sparseWeights, startLearner } from './LogLinear.ts'
import { type GoldTree, type Marks, markBest } from './parserOracle.ts'
import { projectivise } from './projectivise.ts'
import type { TreebankSentence } from './Treebank.ts'
import type { TrainingPlan } from './trainTagger.ts'

/** A sentence with tags as a tagger gave them that has not seen it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly tags: Uint8Array
}

interface Lesson {
  readonly input: ParserInput
  readonly gold: GoldTree
}

/** How often, after the first round, learning goes on from the parser's own choice instead of a right one. */
const explorationShare = 0.9

/** Learns arc-hybrid transitions with a dynamic oracle, exploring its own mistakes from the second round on. */
export function trainParser(
  tagged: readonly TaggedSentence[],
  { tagModel, clusters }: { readonly tagModel: TagModel; readonly clusters: WordClusters },
  plan: TrainingPlan,
): ParserModel {
  const relations = [...new Set(tagged.flatMap(({ sentence }) => sentence.relations))].sort()
  const lessons = tagged.map(({ sentence, tags }) => ({
    input: parserInput(describeWords(sentence.words, clusters), [0, tags.length], tags, tagModel),
    gold: goldTree(sentence, relations),
  }))
  const transitions = transitionsOf(lessons)
  const state = roomFor(Math.max(...lessons.map(({ input }) => input.size)))
  const learner = startLearner(countTrueStates(state, lessons, transitions), transitions.length, plan.atLeast)
  const example = roomForExample(parseFeatureLimit, transitions.length)
  const marks = roomForMarks(transitions.length)
  const chance = chanceFrom(plan.seed)
  const order = Int32Array.from(lessons, (_, index) => index)
  for (let round = 0; round < plan.rounds; round++) {
    const exploring = round === 0 ? 0 : explorationShare
    shuffle(order, chance)
    for (const index of order) {
      const lesson = lessons[index]
      if (lesson) learnTree(state, lesson, { transitions, learner, example, marks, exploring, chance })
    }
  }
  return { relations, root: relations.indexOf('root'), transitions, weights: sparseWeights(learner, plan.unit) }
}

function goldTree(sentence: TreebankSentence, relations: readonly string[]): GoldTree {
  const size = sentence.words.length
  return {
    heads: Int32Array.from(projectivise(sentence.heads), (head) => (head < 0 ? size : head)),
    labels: Uint8Array.from(sentence.relations, (relation) => relations.indexOf(relation)),
  }
}

/** SHIFT, and each relation in each direction that the true trees have. */
function transitionsOf(lessons: readonly Lesson[]): Transition[] {
  const seen = new Set<string>()
  for (const { gold } of lessons) {
    gold.heads.forEach((head, word) => {
      if (head < gold.heads.length) seen.add(`${head > word ? 'LEFT' : 'RIGHT'} ${gold.labels[word]}`)
    })
  }
  const arcs = [...seen].sort().map((name): Transition => {
    const [move, label] = name.split(' ')
    return { move: move === 'LEFT' ? 'LEFT' : 'RIGHT', label: Number(label) }
  })
  return [{ move: 'SHIFT', label: 0 }, ...arcs]
}

function countTrueStates(state: ParserState, lessons: readonly Lesson[], transitions: readonly Transition[]): FeatureCounts {
  const counts = startCounts()
  const features = new Int32Array(parseFeatureLimit)
  const marks = roomForMarks(transitions.length)
  for (const { input, gold } of lessons) {
    begin(state, input.size)
    while (!isDone(state)) {
      if (state.depth === 0) {
        shift(state)
        continue
      }
      countFeatures(counts, features, parseFeatures(state, input, features))
      markBest(transitions, state, gold, marks)
      apply(state, transitions[Math.max(0, marks.isRight.lastIndexOf(1))])
    }
  }
  return counts
}

interface Learning {
  readonly transitions: readonly Transition[]
  readonly learner: LogLinear
  readonly example: Example
  readonly marks: Marks
  readonly exploring: number
  readonly chance: () => number
}

function learnTree(state: ParserState, { input, gold }: Lesson, learning: Learning): void {
  const { transitions, learner, example, marks, exploring, chance } = learning
  begin(state, input.size)
  while (!isDone(state)) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    scoreExample(learner, example, parseFeatures(state, input, example.rows))
    markBest(transitions, state, gold, marks)
    const chosen = bestMarked(example.scores, marks.isOpen)
    const right = bestMarked(example.scores, marks.isRight)
    if (right >= 0) learnExample(learner, example, marks.isRight, marks.isOpen)
    const follow = right < 0 || (chance() < exploring && chosen >= 0) ? chosen : right
    apply(state, transitions[follow])
  }
}

function bestMarked(scores: Float32Array, marks: Uint8Array): number {
  let best = -1
  for (let c = 0; c < scores.length; c++) if (marks[c] === 1 && (best < 0 || (scores[c] ?? 0) > (scores[best] ?? 0))) best = c
  return best
}

function roomForMarks(classes: number): Marks {
  return { isRight: new Uint8Array(classes), isOpen: new Uint8Array(classes) }
}
