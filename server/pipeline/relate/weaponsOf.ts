import { remembering } from '../../domain/remembering.ts'

/** The kinds of weapon that words name, by number: a mine is none of an aircraft's bombs. */
export const weaponsOf: (words: string) => ReadonlySet<number> = remembering(5_000, (words) => {
  const kinds = new Set<number>()
  KINDS.forEach((pattern, kind) => {
    if (pattern.test(words)) kinds.add(kind)
  })
  return kinds
})

/** What comes from above or afar, those who are under it take for one another: missiles, drones, bombs, shells. */
const KINDS: readonly RegExp[] = [
  /\b(?:limpet |sea |land)?mines?\b/i,
  /\b(?:missiles?|rockets?|projectiles?|drones?|uavs?|quadcopters?|artillery|mortars?|howitzers?|shells?|shelled|guns?|batter(?:y|ies)|gunners|aircraft|jets?|warplanes?|planes?|bombers?|air ?strikes?|air raids?|bombs?|bombed)\b/i,
  /\b(?:torpedo(?:es|ed)?|submarines?)\b/i,
]
