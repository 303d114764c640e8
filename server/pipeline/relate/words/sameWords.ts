import { stemOf } from '../stemsOf.ts'
import { type PhraseAt, sensePhrases } from './sensePhrases.ts'
import { CIVIL_LIFE } from './senses/civilLife.ts'
import { EVENTS } from './senses/events.ts'
import { NEWS } from './senses/news.ts'
import { PUBLIC_LIFE } from './senses/publicLife.ts'
import { WAR_AND_PEACE } from './senses/warAndPeace.ts'

/**
 * The senses that words in news may share, as numbers: "lorry" and "truck" have one in common, "shut" and "barred" one, "shut" and "suspended" another. Empty for words of no
 * such sense. By stems, so that "resignation" has those of "resign".
 */
export function sensesOf(stem: string): readonly number[] {
  return SENSES.get(stem) ?? NONE
}

const NONE: readonly number[] = []

/** Each line is a sense, in plain forms. A word of several senses stands in several lines; phrases stand with hyphens (`sensePhrases`). */
const ALL: readonly string[] = [...NEWS, ...PUBLIC_LIFE, ...EVENTS, ...CIVIL_LIFE, ...WAR_AND_PEACE]

const SENSES: ReadonlyMap<string, readonly number[]> = ALL.reduce((senses, line, sense) => {
  const words = line.split(' ').filter((word) => !word.includes('-'))
  for (const stem of new Set(words.map((word) => stemOf(word)))) senses.set(stem, [...(senses.get(stem) ?? []), sense])
  return senses
}, new Map<string, readonly number[]>())

/** The set phrase with senses of its own that begins at a place among stems, null where none does. */
export const phraseAt: PhraseAt = sensePhrases(ALL)
