import type { Models } from '../pipeline/extract/Models.ts'
import { readAntecedentModel } from './coreference/antecedentModelFile.ts'
import { modelPath } from './modelPath.ts'
import { readNameModel } from './names/nameModelFile.ts'
import { readStatementModel } from './statements/statementModelFile.ts'
import { readSyntaxModel } from './syntax/syntaxFile.ts'

/** Every shipped model, read from server/learning/models. Throws UnreadableModelError when one is damaged. */
export async function loadModels(): Promise<Models> {
  const names = await readNameModel(modelPath('names.model'))
  const antecedents = await readAntecedentModel(modelPath('antecedents.model'))
  const syntax = await readSyntaxModel(modelPath('syntax.model'))
  const statements = await readStatementModel(modelPath('statements.model'))
  return { names, antecedents, syntax, statements }
}
