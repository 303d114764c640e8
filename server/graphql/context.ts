import type { Loaders } from './loaders.ts'
import { makeLoaders } from './loaders.ts'
import type { Parts } from './Parts.ts'

/** What a resolver may use: the parts that live as long as the server, and loaders that live for one request. */
export interface Context extends Parts {
  readonly loaders: Loaders
}

/** A context for one request. Its loaders remember what this request has loaded, and nothing of another. */
export function makeContext(parts: Parts): Context {
  return { ...parts, loaders: makeLoaders(parts.store, () => parts.judgements.log().ruling) }
}
