import type { GazetteerEntry } from '../domain/Gazetteer.ts'

/** Units by their keys with the branch left open ("unit/ua/any/brigade/79"), where a country has one such unit alone. */
export function keysWithoutBranch(entries: readonly GazetteerEntry[]): readonly (readonly [string, GazetteerEntry])[] {
  const byKey = new Map<string, GazetteerEntry | null>()
  for (const entry of entries) {
    const [, country, , echelon, number] = /^unit\/([a-z]{2})\/([a-z-]+)\/([a-z-]+)\/(\d+)$/.exec(entry.key) ?? []
    if (!number) continue
    const key = `unit/${country}/any/${echelon}/${number}`
    byKey.set(key, byKey.has(key) ? null : entry)
  }
  return [...byKey].flatMap(([key, entry]): [string, GazetteerEntry][] => (entry ? [[key, entry]] : []))
}
