import type { Scope } from '../corpus/scopeOf.ts'
import type { WantedKinds } from '../wantedKinds.ts'
import type { ChosenPostings } from './chosenPostings.ts'

/** Slots of the nodes of a graph, in the order of their importance. */
export interface Chosen {
  readonly entities: readonly number[]
  readonly articles: readonly number[]
  readonly statements: readonly number[]
}

/** What a graph is drawn from. */
export interface Drawing {
  readonly scope: Scope
  readonly wanted: WantedKinds
  readonly chosen: Chosen
  /** The chosen entities in the articles of the scope. */
  readonly postings: ChosenPostings
}
