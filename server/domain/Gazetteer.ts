import type { Entity } from './Entity.ts'
import type { EntityKind } from './Mention.ts'

/** One thing that the gazetteer knows. */
export interface GazetteerEntry extends Omit<Entity, 'id'> {
  /** Residents, for places; 0 when unknown. The prior of a name without context. */
  readonly population: number
  /** What a person is or was, for roles that stand for them: "president", "defence minister". */
  readonly roles?: readonly string[]
}

/** What is known about names before any article is read: places, organisations, units and people. */
export interface Gazetteer {
  /** Entries whose name or alias, folded, is this one; the best known first. Empty when the name is unknown. */
  readonly lookUp: (name: string, kind?: EntityKind) => readonly GazetteerEntry[]
  /** The entry with this key; null when there is none. */
  readonly entryOf: (key: string) => GazetteerEntry | null
  /** Whether any entry's name starts with these folded words: for longest-match scanning. */
  readonly startsName: (foldedWords: string) => boolean
  /** Whether the name of any military, paramilitary or police unit starts with this word, as it is written: a cheap first look. */
  readonly startsUnit: (word: string) => boolean
  /**
   * The country (ISO 3166-1 alpha-2) that a nationality or country name stands for; null when it is none ("Russian" → "RU"). With a folded
   * word and the folded one that follows it, the country of both together ("south", "sudan" → "SS"), told without joining most of them.
   */
  readonly countryOf: (word: string, following?: string) => string | null
}
