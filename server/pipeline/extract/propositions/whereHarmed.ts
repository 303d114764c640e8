import { type Clauses, lemmaAt, type Phrase, placeWith, WITHIN, wordAt } from './Clauses.ts'
import { numberIn } from './numberIn.ts'
import { words } from './words.ts'

/** Where those who are counted came to harm: a place, and no part of the count. */
export function whereHarmed(clauses: Clauses, tokens: readonly number[]): Phrase | null {
  for (const token of tokens) {
    const told = token < 0 ? null : placeWith(clauses, [token], WITHIN)
    // "At least nine", where the parser takes it for a place.
    const found = told !== null && (/^(?:least|most)$/.test(wordAt(clauses, told.head)) || isOfSome(clauses, told)) ? null : told
    if (found !== null && numberIn(clauses, found.first, found.end) === null && !EVENTS.has(lemmaAt(clauses, found.head))) return found
    const inner = found === null ? null : placeWith(clauses, [found.head], WITHIN)
    if (inner !== null && EVENTS.has(lemmaAt(clauses, found?.head ?? -1))) return inner
  }
  return null
}

const EVENTS = words(
  'attack strike ambush flood explosion blast crash collapse fire raid bombing shelling clash battle fighting earthquake quake storm landslide accident shooting incident disaster offensive war conflict airstrike hospital',
)

/** "Sixty-three drowned, most of them in the port": where some of those who are counted were. */
function isOfSome(clauses: Clauses, { first }: Phrase): boolean {
  for (let at = first; at >= Math.max(clauses.content.first + 1, first - 3); at--)
    if (/^(?:them|whom)$/.test(wordAt(clauses, at)) && wordAt(clauses, at - 1) === 'of') return true
  return false
}
