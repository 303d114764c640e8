import { modelPath } from '../../../../../../server/learning/modelPath.ts'
import { readSyntaxModel } from '../../../../../../server/learning/syntax/syntaxFile.ts'
import { parseSyntax } from '../../../../../../server/pipeline/extract/syntax/parseSyntax.ts'
import type { Syntax } from '../../../../../../server/pipeline/extract/syntax/Syntax.ts'
import type { TokenRun } from '../../../../../../server/pipeline/extract/syntax/subtreeOf.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

const model = await readSyntaxModel(modelPath('syntax.model'))

/** A text with its syntax, and ways to speak of its words. */
export interface ParsedText {
  readonly words: readonly string[]
  readonly syntax: Syntax
  /** Index of the first token with this text. */
  readonly at: (word: string) => number
  readonly wordsOf: (run: TokenRun) => string
}

/** Parses a text with the shipped model. */
export function parsed(text: string): ParsedText {
  const tokens = tokenise(text)
  const words = tokens.map((token) => token.text)
  return {
    words,
    syntax: parseSyntax(tokens, splitSentences(text, tokens), model),
    at: (word) => words.indexOf(word),
    wordsOf: ({ firstToken, endToken }) => words.slice(firstToken, endToken).join(' '),
  }
}
