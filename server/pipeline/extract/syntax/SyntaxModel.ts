import type { LemmaModel } from './lemmatise.ts'
import type { Network } from './network/openNetwork.ts'

/** All that parseSyntax needs to have learned. The network works in place: one article at a time. */
export interface SyntaxModel {
  readonly network: Network
  readonly lemmas: LemmaModel
}
