import { lexiconFrom, type NameLexicon } from '../pipeline/extract/names/NameLexicon.ts'
import { buildLexicon, readLexiconSources } from './names/buildLexicon.ts'
import { ExampleGatherer } from './names/ChainExamples.ts'
import { gatherExamples } from './names/gatherExamples.ts'
import { type PackedChain, type PackedNames, packChain } from './names/nameModelFile.ts'
import { nameSets } from './names/nameSets.ts'
import { type PreparedText, prepareText } from './names/preparedText.ts'
import { trainChain } from './names/trainChain.ts'
import { readGoldSet } from './readGold.ts'
import type { TrainingRun } from './TrainingRun.ts'

const settings = { epochs: 10, rate: 0.04, dropout: 0.2, silence: 0.2, seed: 1 }
/** Rarer features are left out. */
const leastSeen = 2
/** Weaker rows are left out. */
const leastWeight = 0.05

/** Learns the name tagger from all name sets that the run allows. Throws when the folder has none of them. */
export async function trainNames(run: TrainingRun): Promise<PackedNames> {
  const lexicon = {
    ...buildLexicon(await readLexiconSources(run.gazetteerFolder)),
    clusterWords: new Int32Array(0),
    clusters: new Uint16Array(0),
  }
  const texts = await readTexts(run, lexiconFrom(lexicon))
  const firstPass = learnPass(texts, run)
  const { words: lexiconWords, known: lexiconKnown, clusterWords, clusters } = lexicon
  return { lexicon: { lexiconWords, lexiconKnown, clusterWords, clusters }, firstPass, secondPass: null }
}

interface SetText {
  readonly text: PreparedText
  readonly set: number
  readonly weight: number
}

async function readTexts(run: TrainingRun, lexicon: NameLexicon): Promise<SetText[]> {
  const texts: SetText[] = []
  let sets = 0
  for (const { name, weight, isPermissive } of nameSets) {
    if (run.onlyPermissive && !isPermissive) continue
    const documents = await readGoldSet(run.folder, name)
    if (documents === null) continue
    const set = sets++
    run.tell(`${name}: ${documents.length} texts`)
    for (const document of documents) texts.push({ text: prepareText(document, lexicon), set, weight: set === 0 ? 1 : weight })
  }
  if (sets === 0)
    throw new Error(`${run.folder} has no annotated names that may be used: it should hold ${nameSets.map(({ name }) => name).join(', ')}`)
  return texts
}

function learnPass(texts: readonly SetText[], run: TrainingRun): PackedChain {
  const gatherer = new ExampleGatherer()
  for (const { text, set, weight } of texts) gatherExamples(text, gatherer, { set, weight, votes: null })
  const examples = gatherer.finish(leastSeen)
  run.tell(`names: ${examples.keys.length} features, ${examples.labels.length} tokens`)
  const learnt = trainChain(examples, {
    ...settings,
    onEpoch: (epoch, loss) => run.tell(`names: round ${epoch + 1}, loss ${loss.toFixed(3)}`),
  })
  return packChain(examples.keys, learnt, leastWeight)
}
