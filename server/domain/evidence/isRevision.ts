import { likeness } from '../sketchOf.ts'
import { addressOf } from './addresses.ts'

/** What tells whether two articles are revisions of one: the address, the file's name, and a sketch of the text. */
export interface Revisable {
  readonly url: string | null
  readonly name: string
  readonly sketch: Uint32Array
}

/** Files of one name whose texts share this much of their runs of five words are one text, changed. */
const LEAST_LIKENESS = 0.5

/** Whether two articles are one, read at different times: of the same address, or files of one name with much the same text. */
export function isRevision(one: Revisable, other: Revisable): boolean {
  if (one.url !== null && other.url !== null) return addressOf(one.url) === addressOf(other.url)
  return one.name === other.name && likeness(one.sketch, other.sketch) >= LEAST_LIKENESS
}
