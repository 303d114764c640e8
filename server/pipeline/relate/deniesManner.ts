/**
 * Whether what is denied is how a thing was done, and not that it was: who rejects "the notion of an orderly withdrawal", "a deliberate attack" or that the market was hit "on
 * purpose" may well grant the withdrawal and the hit.
 */
export function deniesManner(words: string): boolean {
  return OF_NOUN.test(words) || OF_VERB.test(words)
}

const MANNERS =
  'orderly|planned|organi[sz]ed|disciplined|voluntary|tactical|peaceful|deliberate|intentional|indiscriminate|unprovoked|systematic|hasty|chaotic|panicked|premeditated|pre-emptive|disorderly|full-scale|large-scale'
const OF_NOUN = new RegExp(`\\b(?:${MANNERS}) (?:and \\p{Ll}+ )?(?:\\p{Ll}+ )?\\p{Ll}{4,}`, 'iu')
const OF_VERB =
  /\b(?:deliberately|intentionally|on purpose|by design|indiscriminately|voluntarily|of (?:its|their|his|her) own accord|in good order|in disorder|in panic|systematically)\b/i
