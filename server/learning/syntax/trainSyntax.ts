import { join } from 'node:path'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import type { TagModel } from '../../pipeline/extract/syntax/tagWords.ts'
import type { WordClusters } from '../../pipeline/extract/syntax/WordClusters.ts'
import { alignTreebank } from './alignTreebank.ts'
import { clusterWords, readVectors } from './clusterWords.ts'
import { learnLemmas } from './learnLemmas.ts'
import { readTreebank } from './readTreebank.ts'
import type { TreebankSentence } from './Treebank.ts'
import { type TaggedSentence, trainParser } from './trainParser.ts'
import { type TrainingPlan, tagSentence, trainTagger } from './trainTagger.ts'

const tagPlan: TrainingPlan = { rounds: 3, seed: 1, atLeast: 3, unit: 0.1 }
const parsePlan: TrainingPlan = { rounds: 3, seed: 1, atLeast: 5, unit: 0.2 }
const folds = 4

/** Learns tags, dictionary forms and dependencies from the treebanks (CoNLL-U files) in a folder, and word groups from a file of word vectors. */
export function trainSyntax({
  folder,
  files,
  vectors,
}: {
  readonly folder: string
  readonly files: readonly string[]
  readonly vectors: string
}): SyntaxModel {
  const sentences = files.flatMap((file) => readTreebank(join(folder, file))).map(alignTreebank)
  const clusters = clusterWords(readVectors(vectors, 60_000), 1)
  const tagger = trainTagger(sentences, clusters, tagPlan)
  const parser = trainParser(tagUnseen(sentences, { tagger, clusters }), { tagModel: tagger, clusters }, parsePlan)
  return { clusters, tagger, lemmas: learnLemmas(sentences), parser }
}

/** Tags by taggers that have not seen the sentence, so that the parser learns to live with the mistakes it will meet. */
function tagUnseen(
  sentences: readonly TreebankSentence[],
  { tagger, clusters }: { readonly tagger: TagModel; readonly clusters: WordClusters },
): TaggedSentence[] {
  const tags = new Map<TreebankSentence, Uint8Array>()
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(
      sentences.filter((_, index) => index % folds !== fold),
      clusters,
      { ...tagPlan, rounds: 2 },
    )
    const same = model.classes.map((tag) =>
      Math.max(
        0,
        tagger.classes.findIndex((other) => other.universal === tag.universal && other.penn === tag.penn),
      ),
    )
    sentences.forEach((sentence, index) => {
      if (index % folds === fold)
        tags.set(
          sentence,
          tagSentence(sentence, model, clusters).map((tag) => same[tag] ?? 0),
        )
    })
  }
  return sentences.map((sentence) => ({ sentence, tags: tags.get(sentence) ?? new Uint8Array(sentence.words.length) }))
}
