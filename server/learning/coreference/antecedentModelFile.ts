import type { AntecedentWeights } from '../../pipeline/extract/coreference/AntecedentWeights.ts'
import { featureCount } from '../../pipeline/extract/coreference/antecedentFeatures.ts'
import { arrayOf, readModelFile, UnreadableModelError, writeModelFile } from '../modelFile.ts'

/** Keeps the weights that choose antecedents. */
export async function writeAntecedentModel(path: string, { weights }: AntecedentWeights): Promise<void> {
  await writeModelFile(path, { weights: Float32Array.from(weights) })
}

/** Reads them again. Throws UnreadableModelError when the file is damaged or of other features. */
export async function readAntecedentModel(path: string): Promise<AntecedentWeights> {
  const weights = Float64Array.from(arrayOf(await readModelFile(path), 'weights', Float32Array))
  if (weights.length % featureCount !== 0) throw new UnreadableModelError(path, 'it was trained with other features')
  return { features: featureCount, weights }
}
