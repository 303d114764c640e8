import { askingWords } from '../../tokens/askingWords.ts'
import { type Passage, wordAt } from '../Passage.ts'

/** The number that starts at a token, in digits or words, scaled by "thousand" or "million"; null when none starts there. `end` is exclusive. */
export function numberAt(
  passage: Pick<Passage, 'words'>,
  index: number,
  ceiling: number,
): { readonly value: number; readonly end: number } | null {
  if (index >= ceiling) return null
  const start = simpleNumber(wordAt(passage, index))
  if (start === null) return null
  let value = start
  let end = index + 1
  const joined = wordAt(passage, end) === '-' ? simpleNumber(wordAt(passage, end + 1)) : null
  if (joined !== null && start >= 20 && start < 100 && joined < 10 && !/^\d/.test(wordAt(passage, index))) {
    value += joined
    end += 2
  }
  for (let scale = scales.get(wordAt(passage, end)); scale && end < ceiling; scale = scales.get(wordAt(passage, end))) {
    value *= scale
    end++
  }
  return { value, end }
}

/** Whether a word is a number, in digits or in letters. */
export const startsNumber = askingWords(({ plain }) => simpleNumber(plain) !== null)

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
])

const numberWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, tens): [string, number] => [word, 30 + 10 * tens]),
    ),
)

function simpleNumber(word: string): number | null {
  const first = word.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return numberWords.get(word) ?? null
  if (/^\d+(?:\.\d{1,2})?$/.test(word)) return Number(word)
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''))
  // "17.000": a full stop between groups of three, as on the continent.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(word)) return Number(word.replaceAll('.', ''))
  return null
}
