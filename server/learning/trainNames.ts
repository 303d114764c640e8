import { lexiconFrom } from '../pipeline/extract/names/NameLexicon.ts'
import { buildLexicon, readLexiconSources } from './names/buildLexicon.ts'
import { type ChainSettings, learnPasses } from './names/learnPasses.ts'
import type { PackedNames } from './names/nameModelFile.ts'
import { readLearningTexts } from './names/readLearningTexts.ts'
import type { TrainingRun } from './TrainingRun.ts'

const settings: ChainSettings = { epochs: 10, rate: 0.04, dropout: 0.2, silence: 0.2, seed: 1, leastSeen: 2, leastWeight: 0.05, folds: 4 }

/** Learns the name tagger from all name sets that the run allows. Throws when the folder has none of them. */
export async function trainNames(run: TrainingRun, changes: Partial<ChainSettings> = {}): Promise<PackedNames> {
  const { words, known } = buildLexicon(await readLexiconSources(run.gazetteerFolder))
  const lexicon = { words, known, clusterWords: new Int32Array(0), clusters: new Uint16Array(0) }
  const texts = await readLearningTexts({ without: [], ...run }, lexiconFrom(lexicon))
  const passes = learnPasses(texts, { ...settings, ...changes }, run.tell)
  return {
    lexicon: { lexiconWords: words, lexiconKnown: known, clusterWords: lexicon.clusterWords, clusters: lexicon.clusters },
    ...passes,
  }
}
