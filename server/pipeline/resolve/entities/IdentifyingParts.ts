import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { KnownEntities } from '../../../domain/KnownEntities.ts'
import type { Setting } from '../Setting.ts'

/** What a chain is compared with, and the article that it stands in. */
export interface IdentifyingParts {
  readonly text: string
  readonly gazetteer: Gazetteer
  readonly known: KnownEntities
  readonly setting: Setting
}
