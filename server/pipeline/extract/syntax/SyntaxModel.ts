import type { LemmaModel } from './lemmatise.ts'
import type { ParserModel } from './parseSentence.ts'
import type { TagModel } from './tagWords.ts'
import type { WordClusters } from './WordClusters.ts'

/** All that parseSyntax needs to have learned. */
export interface SyntaxModel {
  readonly clusters: WordClusters
  readonly tagger: TagModel
  readonly lemmas: LemmaModel
  readonly parser: ParserModel
}
