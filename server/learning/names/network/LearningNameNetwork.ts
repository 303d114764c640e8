import { labelCount } from '../../../pipeline/extract/names/nameLabels.ts'
import type { NameMatrixName } from '../../../pipeline/extract/names/network/NameNetworkWeights.ts'
import { nameInputSize, nameLooksSize, scoreRoom } from '../../../pipeline/extract/names/network/nameShape.ts'
import { innerSize, windowSize } from '../../../pipeline/extract/vectors/steps.ts'
import { type FloatArena, openFloats } from '../../syntax/network/floatKernels.ts'
import { batchRows, type Panel, panel } from '../../syntax/network/LearningNetwork.ts'
import { type Parameters, startParameters } from '../../syntax/network/Parameters.ts'
import type { Trunk, TrunkPanels } from '../../syntax/network/Trunk.ts'
import type { NameVocabulary } from './NameLesson.ts'

/** The network of names while it learns: a trunk, the tables of looks, and scores of labels that a linear chain reads. Written in place. */
export interface LearningNameNetwork extends Trunk {
  readonly matrices: Readonly<Record<NameMatrixName, Parameters>>
  readonly looks: Parameters
  readonly places: Parameters
  /** What each set but the first scores in its own way, innerSize rows a set; left behind when learning ends. */
  readonly setScore: Parameters
  readonly transitions: Parameters
  readonly scores: Panel
  readonly scoreSlopes: Panel
}

/** A network of chance weights for the looks of a vocabulary and so many sets. */
export function startNameNetwork(vocabulary: NameVocabulary, sets: number, chance: () => number): LearningNameNetwork {
  const arena = openFloats(vocabulary.looks.length * nameLooksSize * 2 + vocabulary.places.length * innerSize * 2 + otherNumbers)
  const start = (rows: number, columns: number, scale: number) => startParameters(arena, [rows, columns], { scale, chance })
  return {
    arena,
    matrices: startMatrices(start),
    looks: start(vocabulary.looks.length, nameLooksSize, 0.15),
    places: start(vocabulary.places.length, innerSize, 0.05),
    setScore: start(sets * innerSize, scoreRoom, 0),
    transitions: start(labelCount, labelCount, 0),
    there: startPanels(arena),
    back: startPanels(arena),
    turnedRows: panel(arena, innerSize * batchRows, 1),
    turnedWeights: panel(arena, windowSize * innerSize * innerSize, 1),
    scores: panel(arena, batchRows, scoreRoom),
    scoreSlopes: panel(arena, batchRows, scoreRoom),
  }
}

/** Enough for the matrices and the working room. */
const otherNumbers = 8_000_000

/** Weights are spread so that a sum over them stays about as large as one of its inputs (Glorot and Bengio 2010). */
function startMatrices(start: (rows: number, columns: number, scale: number) => Parameters): Readonly<Record<NameMatrixName, Parameters>> {
  const spread = (rows: number, columns: number) => start(rows, columns, Math.sqrt(3 / rows))
  const matrices = {
    layer1: spread(windowSize * nameInputSize, innerSize),
    layer2: spread(windowSize * innerSize, innerSize),
    layer3: spread(windowSize * innerSize, innerSize),
    layerBias: start(3, innerSize, 0),
    gate: spread(innerSize, 2 * innerSize),
    gateBias: start(1, 2 * innerSize, 0),
    score: spread(innerSize, scoreRoom),
    scoreBias: start(1, scoreRoom, 0),
  }
  // Gates begin by keeping most of what they hold.
  matrices.gateBias.values.fill(-0.5, 0, innerSize)
  return matrices
}

function startPanels(arena: FloatArena): TrunkPanels {
  const inner = () => panel(arena, batchRows, innerSize)
  return {
    input: panel(arena, batchRows, nameInputSize),
    sums: [inner(), inner(), inner()],
    layers: [inner(), inner(), inner()],
    gates: panel(arena, batchRows, 2 * innerSize),
    along: inner(),
  }
}
