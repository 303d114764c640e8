import type { Batch } from './Batch.ts'
import type { FloatArena } from './floatKernels.ts'
import type { LearningNetwork, Panel, Panels } from './LearningNetwork.ts'
import type { Parameters } from './Parameters.ts'

/** The matrices of a trunk. */
export type TrunkMatrixName = 'layer1' | 'layer2' | 'layer3' | 'layerBias' | 'gate' | 'gateBias'

/** Three layers over the words around and a gated layer along the sentence, while they learn; what is read from them is not its matter. */
export interface Trunk extends Pick<LearningNetwork, 'turnedRows' | 'turnedWeights'> {
  readonly arena: FloatArena
  readonly matrices: Readonly<Record<TrunkMatrixName, Parameters>>
  readonly there: TrunkPanels
  readonly back: TrunkPanels
}

/** The working room of a trunk: what each layer gives for each row. */
export type TrunkPanels = Pick<Panels, 'input' | 'sums' | 'layers' | 'gates' | 'along'>

/** Which rows of a batch hold words, and what was left out by chance. */
export type TrunkBatch = Pick<Batch, 'rows' | 'isEmpty' | 'layerMasks' | 'alongMask'>

/** How a trunk is run while it learns. */
export interface TrunkRun {
  /** Share of the numbers of each layer that is left out. */
  readonly share: number
  readonly chance: () => number
  /** Adds to the sums of the first layer before they are cut off below zero. */
  readonly addToFirst?: (sums: Panel) => void
}
