/** The tags and dependencies of a whole article, token by token (Universal Dependencies). */
export interface Syntax {
  /** UPOS tag of each token. */
  readonly tags: readonly string[]
  /** Dictionary form of each token, lower case. */
  readonly lemmas: readonly string[]
  /** Index of each token's head in the article's tokens; -1 for the root of its sentence. */
  readonly heads: Int32Array
  /** UD relation of each token to its head: "nsubj", "ccomp", "root" … */
  readonly relations: readonly string[]
}
