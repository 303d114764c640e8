import type { Proposition } from '../../domain/Proposition.ts'

/**
 * Whether a strike is told of many places at once: strikes, in the plural, "across various regions", or on installations of a kind ("attacks on energy infrastructure"). Where the
 * words name no place such a campaign is of none, whatever place the text told of before it.
 */
export function isAllOver({ predicate }: Proposition, words: string): boolean {
  return predicate === 'STRIKES' && (ACROSS.test(words) || ON_A_KIND.test(words))
}

const STRIKES = '(?:(?:air ?|missile |drone )?strikes|attacks|raids|bombardments|bombings)'
const ACROSS = new RegExp(
  `\\b${STRIKES} (?:\\p{L}+ ){0,3}?(?:across|throughout|all over) (?:the )?(?:(?:various|several|many|different|other|whole|entire) )?(?:regions|country|areas|parts|provinces|territory|land)\\b`,
  'iu',
)
const ON_A_KIND = new RegExp(
  `\\b${STRIKES} (?:on|against|targeting|at) (?!(?:the|an?|its|his|her|their|this|that|these|those|\\d+|two|three|four|five|six|seven|eight|nine|ten) )(?:\\p{L}[\\p{L}-]* ){0,3}?(?:infrastructure|facilities|plants|sites|cities|towns|airfields|ports|refineries|grids?|substations|stations|depots|targets|system|sector)\\b`,
  'iu',
)
