import type { Telling } from '../../domain/Claim.ts'
import { saidWords } from './saidWords.ts'
import { stemOf } from './stemsOf.ts'
import { sensesOf } from './words/sameWords.ts'

/**
 * The stems of those whom words tell to have won, come first or beaten others: what stands before the verb. Empty where nobody is told to; "we" are whoever
 * speaks. One contest has one winner.
 */
export function winnersIn({ words, speakerId }: Pick<Telling, 'words' | 'speakerId'>): ReadonlySet<string> {
  if (!TELLS_OF_WINNING.test(words)) return NOBODY
  if (WE.test(words)) return new Set([`${speakerId}`])
  const said = saidWords(words)
  const at = said.findIndex(({ senses }) => WINNING !== undefined && senses.includes(WINNING))
  return new Set(said.slice(0, Math.max(0, at)).flatMap(({ kind, weight, stem }) => (kind === 'NAME' || weight === 1 ? stem : [])))
}

const NOBODY: ReadonlySet<string> = new Set()
const WE = /^["“‘]?(?:we|i)\b/i
/** In the active: "was won by" names the winner behind it. */
const TELLS_OF_WINNING =
  /(?<!\b(?:was|were|been|be) )\b(?:w[io]ns?|winning|beat(?:s|en)?|defeat(?:s|ed)|prevail(?:s|ed)|triumph(?:s|ed)|(?:came|come|comes) (?:in )?(?:still )?(?:first|ahead)|(?:is|are|was|were) (?:in front|ahead))\b/i
const [WINNING] = sensesOf(stemOf('victor'))
