import { parseSyntax } from '../../pipeline/extract/syntax/parseSyntax.ts'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import type { Token } from '../../pipeline/extract/tokens/Token.ts'
import { wordOf } from '../../pipeline/extract/tokens/words.ts'
import type { TreebankSentence } from '../syntax/Treebank.ts'

/** Shares of words, 0 to 1, over gold words and sentences and the model's own tags; punctuation counts. */
export interface SyntaxScore {
  readonly words: number
  readonly universalTags: number
  readonly pennTags: number
  readonly lemmas: number
  /** Head right. */
  readonly unlabelled: number
  /** Head and relation right; a relation's subtype is not counted (as in the CoNLL 2018 shared task). */
  readonly labelled: number
  /** Head, relation and subtype right. */
  readonly labelledWithSubtype: number
}

/** How much of a treebank the model gets right. */
export function scoreSyntax(sentences: readonly TreebankSentence[], model: SyntaxModel): SyntaxScore {
  const right = { words: 0, universalTags: 0, pennTags: 0, lemmas: 0, unlabelled: 0, labelled: 0, labelledWithSubtype: 0 }
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence)
    const syntax = parseSyntax(tokens, [{ start: 0, end: 1, firstToken: 0, endToken: tokens.length }], model)
    tokens.forEach((_, i) => {
      const relation = sentence.relations[i] ?? ''
      const found = syntax.relations[i] ?? ''
      const isHeadRight = syntax.heads[i] === sentence.heads[i]
      right.words++
      right.universalTags += Number(syntax.tags[i] === sentence.universal[i])
      right.pennTags += Number(syntax.fineTags[i] === sentence.penn[i])
      right.lemmas += Number(syntax.lemmas[i] === sentence.lemmas[i])
      right.unlabelled += Number(isHeadRight)
      right.labelled += Number(isHeadRight && found.split(':')[0] === relation.split(':')[0])
      right.labelledWithSubtype += Number(isHeadRight && found === relation)
    })
  }
  const share = (count: number) => count / right.words
  return {
    words: right.words,
    universalTags: share(right.universalTags),
    pennTags: share(right.pennTags),
    lemmas: share(right.lemmas),
    unlabelled: share(right.unlabelled),
    labelled: share(right.labelled),
    labelledWithSubtype: share(right.labelledWithSubtype),
  }
}

function tokensOf(sentence: TreebankSentence): Token[] {
  return sentence.words.map((text, i) => ({ text, word: wordOf(text), start: sentence.starts[i] ?? 0, end: sentence.ends[i] ?? 0 }))
}
