import type { Telling } from '../../domain/Claim.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import { meantBy } from './meantBy.ts'
import { saidWords } from './saidWords.ts'

/**
 * Whether a plain denial of anything of a kind answers what another said right before it: "they took one of our herdsmen", "denied | holding anyone". What is told by its own
 * proposition, or points, needs no such answer; nor does what stands far from it or means another matter.
 */
export function answers(denial: Telling, said: Telling, meanings: WordMeanings): boolean {
  if (!isOfAny(denial) || said.polarity < 0) return false
  const gap = denial.start - said.end
  return gap >= 0 && gap <= NEAR && meantBy(saidWords(denial.words), said, meanings) >= MEANT
}

function isOfAny({ act, polarity, proposition, pointsAt, shell, takesBack, words }: Telling): boolean {
  if (act !== 'DENIES' || polarity > 0 || proposition !== null || pointsAt !== null || shell !== null || takesBack) return false
  return ANY.test(words) && words.split(' ').length <= LONGEST
}

/** What only a denial says, and so of what was said before. */
const ANY = /\b(?:any|anybody|anyone|anything|anywhere|ever|a single|such|whatsoever|at all)\b/iu

/** Words of what is denied, at the most. */
const LONGEST = 10
/** Characters between the two: who denies it, and "said". */
const NEAR = 105
const MEANT = 0.6
