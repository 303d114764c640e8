import { hiddenSize, positions, tagRoom } from '../../../pipeline/extract/syntax/network/shape.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { Batch, Dropout } from './Batch.ts'
import type { LearningNetwork } from './LearningNetwork.ts'
import { passTrunkThere } from './trunkThere.ts'

/** Runs a batch from its inputs to the scores of the tags and what each word says in each position; keeps all that the way back needs. */
export function passThere(
  network: LearningNetwork,
  batch: Batch,
  { dropout, chance }: { readonly dropout: Dropout; readonly chance: () => number },
): void {
  const { there, matrices } = network
  passTrunkThere(network, batch, { share: dropout.layers, chance })
  const { multiply } = network.arena.kernels
  for (let row = 0; row < batch.rows; row++) there.tags.values.set(matrices.tagBias.values, row * tagRoom)
  multiply(there.tags.matrix, there.along.matrix, matrices.tag.matrix, [batch.rows, innerSize, tagRoom])
  there.said.values.fill(0, 0, batch.rows * positions * hiddenSize)
  multiply(there.said.matrix, there.along.matrix, matrices.position.matrix, [batch.rows, innerSize, positions * hiddenSize])
}
