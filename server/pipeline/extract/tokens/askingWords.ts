import type { Word } from './Word.ts'

/**
 * The same yes-or-no question about a word, its answers remembered in two bits of the word itself: whether it was asked, and the answer. For
 * questions that are put to every token: where a word is looked at anyway, its bits cost nothing. Throws a RangeError when there are too many.
 */
export function askingWords(question: (word: Word) => boolean): (word: Word) => boolean {
  if (questions === mostQuestions) throw new RangeError('Words have no bits left for one more question.')
  const asked = 1 << (2 * questions)
  const yes = asked << 1
  questions++
  return (word) => {
    const known = word.answers
    if ((known & asked) !== 0) return (known & yes) !== 0
    const answer = question(word)
    word.answers |= answer ? asked | yes : asked
    return answer
  }
}

/** Two bits each, in an integer of 32. */
const mostQuestions = 16

let questions = 0
