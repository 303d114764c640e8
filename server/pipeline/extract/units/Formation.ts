import type { Lead } from './readLead.ts'
import type { Tail } from './readTail.ts'

/** An echelon with all that may belong to its name, before it is judged to be a formation. */
export interface Formation {
  readonly echelonAt: number
  readonly echelon: string
  readonly lead: Lead
  readonly tail: Tail
}
