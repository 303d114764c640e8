import type { TagClass } from './network/NetworkWeights.ts'

/** What the numbers of tags and relations stand for; the same object as long as the model is the same. */
export interface SyntaxInventory {
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
}

/**
 * The tags and dependencies of a whole article, token by token (Universal Dependencies). No two arcs of a sentence cross, so a token and
 * all that hangs on it, directly or not, is one run of tokens: its subtree.
 */
export interface Syntax {
  /** UPOS tag of each token. */
  readonly tags: readonly string[]
  /** Penn Treebank tag of each token, which also tells tense and number: "VBD", "NNS". */
  readonly fineTags: readonly string[]
  /** Dictionary form of each token, lower case. */
  readonly lemmas: readonly string[]
  /** Hashes of the dictionary forms (hashes.ts). */
  readonly lemmaHashes: Int32Array
  /** Index of each token's head in the article's tokens; -1 for the root of its sentence. */
  readonly heads: Int32Array
  /** UD relation of each token to its head: "nsubj", "ccomp", "root" … with its subtype ("nsubj:pass") where it has one. */
  readonly relations: readonly string[]
  /** Both tags and the relation of each token as numbers, and what these stand for: for tables instead of texts. */
  readonly tagNumbers: Uint8Array
  readonly relationNumbers: Uint8Array
  readonly inventory: SyntaxInventory
  /** First token of each token's subtree. */
  readonly subtreeStarts: Int32Array
  /** End (exclusive) of each token's subtree. */
  readonly subtreeEnds: Int32Array
  /** First and next in the chain of tokens that hang on the same head, in text order; -1 at its end. */
  readonly firstDependents: Int32Array
  readonly nextSiblings: Int32Array
}
