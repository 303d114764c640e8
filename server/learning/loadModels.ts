import type { Models } from '../pipeline/extract/Models.ts'
import { readAntecedentModel } from './coreference/antecedentModelFile.ts'
import { modelPath } from './modelPath.ts'
import { readNameModel } from './names/nameModelFile.ts'
import { readStatementModel } from './statements/statementModelFile.ts'
import { readSyntaxModel } from './syntax/syntaxFile.ts'

/** Every shipped model, read from server/learning/models. Throws UnreadableModelError when one is damaged. */
export async function loadModels(): Promise<Models> {
  const syntaxRead = readSyntaxModel(modelPath('syntax.model'))
  const [names, antecedents, syntax, statements] = await Promise.all([
    readNameModel(
      modelPath('names.model'),
      syntaxRead.then(({ network }) => network.vectors),
    ),
    readAntecedentModel(modelPath('antecedents.model')),
    syntaxRead,
    readStatementModel(modelPath('statements.model')),
  ])
  return { names, antecedents, syntax, statements }
}
