import type { Word } from './Word.ts'

/**
 * The same yes-or-no question about a word, its answers remembered in two bits of the word itself. For questions that are put to every token:
 * where a word is looked at anyway, its bits cost nothing. Throws a RangeError when there are more questions than bits.
 */
export function askingWords(question: (word: Word) => boolean): (word: Word) => boolean {
  if (questions === mostQuestions) throw new RangeError('Words have no bits left for one more question.')
  const bit = 1 << questions
  questions++
  return (word) => {
    if ((word.asked & bit) !== 0) return (word.yes & bit) !== 0
    const answer = question(word)
    word.asked |= bit
    if (answer) word.yes |= bit
    return answer
  }
}

/** Bits of an integer. */
const mostQuestions = 32

let questions = 0
