import { senseOf } from './nouns.ts'

/** The word that a description is about: the last before "of", "in", a comma, a relative pronoun or a participle with "by". */
export function headOf(words: readonly string[]): string {
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(of|in|on|at|for|with|from|to|by|who|which|that|whose|where|,|\(|between|after|near)$/.test(word),
  )
  const core = cut < 0 ? words : words.slice(0, cut)
  return core.at(-1) === 's' ? (core.at(-2) ?? '') : (core.at(-1) ?? '')
}

/** The singular of a regular English plural; other words as they are. */
export function singular(word: string): string {
  if (senseOf(word) !== null) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/men$/.test(word)) return word.replace(/men$/, 'man')
  if (/(ss|us|is)$/.test(word)) return word
  return word.replace(/(?<=(sh|ch|x|s))es$|s$/, '')
}
