import type { Token } from './Token.ts'

/** What an article's tokens say in lower case, with straight apostrophes (Word.plain): the same list for the same tokens, since several stages read it. */
export function plainWords(tokens: readonly Token[]): readonly string[] {
  const known = listed.get(tokens)
  if (known !== undefined) return known
  const words: string[] = []
  for (const { word } of tokens) words.push(word.plain)
  listed.set(tokens, words)
  return words
}

const listed = new WeakMap<readonly Token[], readonly string[]>()
