import type { GazetteerEntry } from '../domain/Gazetteer.ts'

/** The first words of the names of all units, as they are written, with a capital and in capitals alone ("Heron", "HERON"). */
export function firstWordsOfUnits(entries: readonly GazetteerEntry[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { kind, name, aliases } of entries) {
    if (kind !== 'UNIT') continue
    for (const written of [name, ...aliases]) {
      const first = /^[\p{L}\p{N}.]+/u.exec(written)?.[0] ?? ''
      for (const form of [first, first.charAt(0).toUpperCase() + first.slice(1), first.toUpperCase()]) words.add(form)
    }
  }
  return words
}
