import type { Sentence } from '../tokens/Token.ts'
import { bitOf } from './lexicon.ts'
import type { TextColumns } from './TextColumns.ts'
import { CASE, isCapitalised, type WordForm } from './wordForms.ts'

/**
 * Whether a sentence may hold a name: not when nothing in it is written as names are, but for "I" and the small word with a capital that it
 * opens with ("It was over by noon."). One that opens without a capital is no sentence of a text that tells names by them.
 */
export function mayHoldName({ forms }: TextColumns, { firstToken, endToken }: Sentence): boolean {
  let first = firstToken
  while (first < endToken && forms[first]?.letterCase === CASE.mark) first++
  const opener = forms[first]
  if (opener === undefined || !isCapitalised(opener) || !isSmallWord(opener)) return true
  for (let i = first + 1; i < endToken; i++) {
    const form = forms[i]
    if (form !== undefined && isWrittenAsName(form)) return true
  }
  return false
}

const smallWord = bitOf('function')
const month = bitOf('month')

function isSmallWord({ classes }: WordForm): boolean {
  return (classes & smallWord) !== 0 && (classes & month) === 0
}

function isWrittenAsName(form: WordForm): boolean {
  if (form.letterCase === CASE.digitsAndLetters) return true
  return isCapitalised(form) && !(form.letterCase === CASE.singleUpper && isSmallWord(form))
}
