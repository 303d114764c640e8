import { lexiconFrom } from '../../pipeline/extract/names/NameLexicon.ts'
import { modelPath } from '../modelPath.ts'
import type { TrainingRun } from '../TrainingRun.ts'
import { buildLexicon, readLexiconSources } from './buildLexicon.ts'
import { type ClusterSettings, exchangeClusters } from './exchangeClusters.ts'
import { type ChainSettings, learnPasses } from './learnPasses.ts'
import type { PackedNames } from './nameModelFile.ts'
import { gatherLessons } from './network/gatherLessons.ts'
import { nameVectors } from './network/nameVectors.ts'
import { type NameNetworkPlan, trainNameNetwork } from './network/trainNameNetwork.ts'
import { pruneChain } from './pruneChain.ts'
import { type LearningSource, readLearningTexts } from './readLearningTexts.ts'
import { readSentences } from './readSentences.ts'

const chainSettings: ChainSettings = {
  epochs: 8,
  rate: 0.04,
  dropout: 0.2,
  silence: 0.2,
  seed: 1,
  leastSeen: 3,
  leastWeight: 0.03,
  folds: 4,
}
const clusterSettings: ClusterSettings = { classes: 256, rounds: 5, leastSeen: 4 }

/** Rows of a chain that nowhere weigh so many steps are left out in the end. */
const leastSteps = 8

const networkPlan: NameNetworkPlan = {
  seed: 1,
  rounds: 9,
  batchWords: 500,
  rate: 0.002,
  dropout: { layers: 0.25, forms: 0.25, words: 0.05 },
}

/** A run that may differ from the one that makes the shipped model. */
export interface NameTraining extends TrainingRun {
  /** Sets to leave out, so that the model can be scored on their kind unseen. */
  readonly without?: readonly string[]
  /** Other settings than those of the shipped model. */
  readonly settings?: Partial<ChainSettings>
}

/** Learns the name tagger from all name sets that the run allows. Throws when the folder has none of them. */
export async function trainNames({ gazetteerFolder, without = [], settings = {}, ...run }: NameTraining): Promise<PackedNames> {
  const source: LearningSource = { ...run, without }
  const { words, known } = buildLexicon(await readLexiconSources(gazetteerFolder))
  run.tell('names: word classes')
  const { clusterWords, clusters } = exchangeClusters(await readSentences(source), clusterSettings)
  const texts = await readLearningTexts(source, lexiconFrom({ words, known, clusterWords, clusters }))
  const { all, further } = await nameVectors(modelPath('syntax.model'), modelPath('names.model'))
  const lessons = gatherLessons(texts, all)
  run.tell(
    `names, network: ${lessons.lessons.length} sentences, looks of ${lessons.vocabulary.looks.length} sorts, of places ${lessons.vocabulary.places.length}`,
  )
  const learnt = trainNameNetwork(lessons, all, { plan: networkPlan, tell: run.tell })
  const { firstPass, secondPass } = learnPasses(texts, { ...chainSettings, ...settings }, run.tell)
  const lexicon = { lexiconWords: words, lexiconKnown: known, clusterWords, clusters }
  return {
    lexicon,
    firstPass: pruneChain(firstPass, leastSteps),
    secondPass: secondPass && pruneChain(secondPass, leastSteps),
    network: { ...learnt, furtherVectors: further },
  }
}
