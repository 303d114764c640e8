import { dependentsOf } from '../../syntax/dependents.ts'
import { subtreeOf } from '../../syntax/subtreeOf.ts'
import { isDocument } from '../isDocument.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseEndingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'

/** The verb's own subject with all that hangs on it, where the parse sees one that the words before the verb hide: "An officer, call sign Heron, says". */
export function subjectByParse(passage: Passage, verb: number, cue: Range): Range {
  const { syntax } = passage
  const head = syntax ? dependentsOf(syntax, verb, ['nsubj']).find((token) => token < cue.first) : undefined
  if (!syntax || head === undefined || quoteAt(passage, head) || !/^(?:NOUN|PROPN)$/.test(tagAt(passage, head)))
    return { first: verb, end: verb }
  const { firstToken, endToken } = subtreeOf(syntax, head)
  return trimmed(passage, { first: firstToken, end: Math.min(endToken, cue.first) })
}

/** "X, who said", "videos that show": the antecedent speaks. */
export function relativeAntecedent(passage: Passage, subject: Range): Range | null {
  if (subject.end - subject.first !== 1 || !/^(?:who|that|which)$/.test(wordAt(passage, subject.first))) return null
  const last = wordAt(passage, subject.first - 1) === ',' ? subject.first - 2 : subject.first - 1
  const antecedent = nounPhraseEndingAt(passage, last, sentenceAt(passage, subject.first).first)
  if (isEmpty(antecedent)) return null
  return wordAt(passage, subject.first) === 'who' || isDocument(passage, antecedent) ? antecedent : null
}
