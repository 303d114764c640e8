import { join } from 'node:path'
import type { Gazetteer } from '../../server/domain/Gazetteer.ts'
import { loadGazetteer } from '../../server/gazetteer/loadGazetteer.ts'

let loading: Promise<Gazetteer> | null = null

/** The gazetteer that ships with the project, read once a test file. */
export function theGazetteer(): Promise<Gazetteer> {
  loading ??= loadGazetteer(join(import.meta.dirname, '../../seeds/gazetteer'))
  return loading
}
