import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainCoreference } from './coreference/trainCoreference.ts'
import { trainMeanings } from './meanings/trainMeanings.ts'
import { modelPath } from './modelPath.ts'
import { writeNameModel } from './names/nameModelFile.ts'
import { trainNames } from './names/trainNames.ts'
import { trainStatements } from './statements/trainStatements.ts'
import { trainSyntax } from './syntax/trainSyntax.ts'
import type { TrainingRun } from './TrainingRun.ts'

const usage = 'npm run train -- DIR [--only permissive] [--model names]'

/** Each shipped model with its training, in the order in which they are made. A model's training writes its own file. */
const trainings: Readonly<Record<string, (run: TrainingRun) => Promise<void>>> = {
  syntax: trainSyntax,
  names: async (run) => writeNameModel(modelPath('names.model'), await trainNames(run)),
  antecedents: trainCoreference,
  statements: trainStatements,
  meanings: trainMeanings,
}

await train()

async function train(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, model: { type: 'string' } } })
  const [folder] = positionals
  if (folder === undefined || (values.only !== undefined && values.only !== 'permissive')) throw new Error(`Usage: ${usage}`)
  const chosen = Object.entries(trainings).filter(([model]) => values.model === undefined || values.model === model)
  if (chosen.length === 0) throw new Error(`There is no model ${values.model}; there are: ${Object.keys(trainings).join(', ')}`)
  const run: TrainingRun = {
    folder,
    gazetteerFolder: fileURLToPath(new URL('../../seeds/gazetteer', import.meta.url)),
    onlyPermissive: values.only === 'permissive',
    tell: (line) => process.stderr.write(`${line}\n`),
  }
  for (const [, learn] of chosen) await learn(run)
}
