import type { Entity } from './Entity.ts'
import type { EntityKind } from './Mention.ts'

/** What earlier articles have taught: entities by folded name or alias, so that a surname alone can find its person. */
export interface KnownEntities {
  readonly named: (foldedName: string, kind: EntityKind) => readonly Entity[]
  /** Those with a name of this spelling (`spellingOf`): transliterations of one name. */
  readonly spelt: (spelling: string, kind: EntityKind) => readonly Entity[]
}

/** For a first article, and for the command line's `extract`: nothing is known yet. */
export const nothingKnown: KnownEntities = { named: () => [], spelt: () => [] }
