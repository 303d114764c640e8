import type { Models } from '../pipeline/extract/Models.ts'
import { modelPath } from './modelPaths.ts'
import { readNameModel } from './names/nameModelFile.ts'

/** Every shipped model, read from server/learning/models. Throws UnreadableModelError when one is damaged. */
export async function loadModels(): Promise<Models> {
  const names = await readNameModel(modelPath('names.model'))
  return { names }
}
