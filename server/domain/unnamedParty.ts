const UNNAMED = 'unnamed '

/** The key of a party that a text tells of without naming it, by the text's own words: "unnamed gunmen". */
export function unnamedParty(words: string): string {
  return `${UNNAMED}${words}`
}

/** The words of such a party; null for a party with a name. */
export function wordsOfUnnamed(party: string): string | null {
  return party.startsWith(UNNAMED) ? party.slice(UNNAMED.length) : null
}

/** Whether a party is told, and by its name. */
export function isNamedParty(party: string | null): party is string {
  return party !== null && !party.startsWith(UNNAMED)
}

/** Whoever a speaker calls his enemy, where his article does not tell who that is. */
export const unnamedEnemy = unnamedParty('enemy')
