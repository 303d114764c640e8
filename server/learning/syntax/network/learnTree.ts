import { countMarks, type MarkCounts } from '../../../pipeline/extract/syntax/network/lookAtState.ts'
import type { TagClass } from '../../../pipeline/extract/syntax/network/NetworkWeights.ts'
import { labelRoom, moveRoom, tagRoom } from '../../../pipeline/extract/syntax/network/shape.ts'
import { attachLeft, attachRight, begin, isDone, onStack, type ParserState, shift } from '../../../pipeline/extract/syntax/ParserState.ts'
import { costsOfMoves, type MoveCosts } from '../parserOracle.ts'
import type { LearningNetwork } from './LearningNetwork.ts'
import type { Lesson } from './Lesson.ts'
import { passStateBack, type StateLook, scoreOutputs, sumState } from './stateLook.ts'
import { writeStateRows } from './writeStateRows.ts'

const moves = ['SHIFT', 'LEFT', 'RIGHT'] as const

/** How the trees of a batch are learnt. */
export interface TreeLearning {
  readonly state: ParserState
  readonly look: StateLook
  readonly tagClasses: readonly TagClass[]
  readonly relationCount: number
  /** Share of the steps that follow the network's own choice instead of a right one. */
  readonly exploring: number
  readonly chance: () => number
  /** Sums over the moves and relations met, for telling how learning goes (in nats). */
  readonly losses: { moves: number; moveLoss: number; labels: number; labelLoss: number }
}

/** How much a relation counts when its arc is wrong already. */
const lostArcWeight = 0.3

/** Learns the moves and relations of one sentence along a way through its states; slopes are added to the panels and gradients. */
export function learnTree(network: LearningNetwork, lesson: Lesson, firstRow: number, learning: TreeLearning): void {
  const { state, look } = learning
  const size = lesson.words.length
  const marks = marksOf(network, lesson, firstRow, learning.tagClasses)
  begin(state, size)
  while (!isDone(state)) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    writeStateRows(state, marks, look.rows)
    sumState(network, look, { firstRow, size })
    look.slopes.fill(0)
    const move = learnMove(network, lesson, learning)
    const label = move === 0 ? 0 : learnLabel(network, lesson, move, learning)
    passStateBack(network, look, { firstRow, size, label: move === 0 ? null : labelStart(move), relationCount: learning.relationCount })
    if (move === 0) shift(state)
    else if (move === 1) attachLeft(state, label)
    else attachRight(state, label)
  }
}

/** Marks by the network's own tags, as it will meet them. */
function marksOf({ there }: LearningNetwork, lesson: Lesson, firstRow: number, tagClasses: readonly TagClass[]): MarkCounts {
  const scores = there.tags.values
  const tagAt = (i: number): TagClass | undefined => {
    const start = (firstRow + i) * tagRoom
    let best = 0
    for (let c = 1; c < tagClasses.length; c++) if ((scores[start + c] ?? 0) > (scores[start + best] ?? 0)) best = c
    return tagClasses[best]
  }
  return countMarks(lesson.words.length, (i) => lesson.words[i] ?? '', tagAt)
}

/** Slopes of the moves' scores towards those that cost no true arc; gives the move to go on with. */
function learnMove(network: LearningNetwork, lesson: Lesson, { state, look, exploring, chance, losses }: TreeLearning): number {
  scoreOutputs(network, 0, moveRoom)
  const costs = costsOfMoves(state, lesson.tree)
  const scores = network.output.values
  const least = Math.min(costs.SHIFT, costs.LEFT, costs.RIGHT)
  const open = [0, 1, 2].filter((move) => costOf(costs, move) < Number.POSITIVE_INFINITY)
  const right = open.filter((move) => costOf(costs, move) === least)
  const chosen = bestOf(scores, open)
  const most = scores[chosen] ?? 0
  const share = (move: number) => Math.exp((scores[move] ?? 0) - most)
  let all = 0
  let allRight = 0
  for (const move of open) all += share(move)
  for (const move of right) allRight += share(move)
  for (const move of open) look.slopes[move] = share(move) / all - (right.includes(move) ? share(move) / allRight : 0)
  losses.moves++
  losses.moveLoss -= Math.log(allRight / all)
  return chance() < exploring ? chosen : bestOf(scores, right)
}

function costOf(costs: MoveCosts, move: number): number {
  return costs[moves[move] ?? 'SHIFT']
}

function bestOf(scores: Float32Array, candidates: readonly number[]): number {
  let best = candidates[0] ?? 0
  for (const candidate of candidates) if ((scores[candidate] ?? 0) > (scores[best] ?? 0)) best = candidate
  return best
}

/** Slopes of the relations' scores towards the true one; gives the relation to go on with. */
function learnLabel(
  network: LearningNetwork,
  lesson: Lesson,
  move: number,
  { state, look, exploring, chance, losses, relationCount }: TreeLearning,
): number {
  const start = labelStart(move)
  scoreOutputs(network, start, labelRoom)
  const scores = network.output.values
  const dependent = onStack(state, 0)
  const head = move === 1 ? state.next : onStack(state, 1)
  const truth = lesson.tree.labels[dependent] ?? 0
  let best = 0
  for (let c = 1; c < relationCount; c++) if ((scores[start + c] ?? 0) > (scores[start + best] ?? 0)) best = c
  const chosen = chance() < exploring ? best : truth
  const weight = lesson.tree.heads[dependent] === head ? 1 : lostArcWeight
  const most = scores[start + best] ?? 0
  let all = 0
  for (let c = 0; c < relationCount; c++) all += Math.exp((scores[start + c] ?? 0) - most)
  for (let c = 0; c < relationCount; c++) {
    look.slopes[start + c] = weight * (Math.exp((scores[start + c] ?? 0) - most) / all - (c === truth ? 1 : 0))
  }
  losses.labels++
  losses.labelLoss -= (scores[start + truth] ?? 0) - most - Math.log(all)
  return chosen
}

function labelStart(move: number): number {
  return moveRoom + (move - 1) * labelRoom
}
