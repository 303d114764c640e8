import { join } from 'node:path'
import { loadGazetteer } from './gazetteer/loadGazetteer.ts'
import { loadModels } from './learning/loadModels.ts'
import type { Knowledge } from './pipeline/understandArticle.ts'

/** The gazetteer and the models that ship with the project. */
export async function loadKnowledge(): Promise<Omit<Knowledge, 'known'>> {
  const [gazetteer, models] = await Promise.all([loadGazetteer(join(import.meta.dirname, '../seeds/gazetteer')), loadModels()])
  return { gazetteer, models }
}
