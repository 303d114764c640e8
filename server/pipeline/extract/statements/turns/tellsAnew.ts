import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/** Whether somebody tells something in these words: "the army says …", "he warned that …", "according to …"; not "she had written to the firm" nor "asked to warn them". */
export function tellsAnew(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(passage, at)
    if (word === 'according' && wordAt(passage, at + 1) === 'to') return true
    if (
      tagAt(passage, at) !== 'VERB' ||
      quoteAt(passage, at) ||
      (wordAt(passage, at - 1) === 'to' && !GOING_ON.test(wordAt(passage, at - 2)))
    )
      continue
    if (closingVerbOf(word)?.particles.length !== 0) continue
    // "The figure, he explained, was wrong".
    if (/^(?:he|she|they|it)$/.test(wordAt(passage, at - 1)) && wordAt(passage, at - 2) === ',') return true
    if (PLAIN.test(word) || wordAt(passage, at + 1) === 'that' || wordAt(passage, at + 1) === ':' || quoteAt(passage, at + 1)) return true
  }
  return false
}

/** "Continues to dispute that …". */
const GOING_ON = /^(?:continue[ds]?|going)$/

const PLAIN =
  /^(?:said|says|say|told|tells?|added|adds|claim(?:s|ed)|insist(?:s|ed)|denie[ds]|deny|contradict(?:s|ed)?|warn(?:s|ed)|announce[ds]|report(?:s|ed)|state[ds]|argue[ds]|replied|replies|answer(?:s|ed)|respond(?:s|ed)|estimate[ds]|confirm(?:s|ed)|disagree[sd]?|dispute[sd]?|contest(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?|object(?:s|ed)?)$/
