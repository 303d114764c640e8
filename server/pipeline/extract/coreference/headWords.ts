import { type NounSense, senseOf } from './nouns.ts'

/** The word that a description is about: the last before "of", "in", a comma, a relative pronoun or a participle with "by". */
export function headOf(words: readonly string[]): string {
  let end = Math.min(1, words.length)
  while (end < words.length && !ENDS.has(words[end] ?? '')) end++
  return (words[end - 1] === 's' ? words[end - 2] : words[end - 1]) ?? ''
}

const ENDS = new Set('of in on at for with from to by who which that whose where , ( between after near'.split(' '))

/** The singular of a regular English plural; other words as they are. */
export function singular(word: string): string {
  if (!mayBePlural(word) || senseOf(word) !== null) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (/(ss|us|is)$/.test(word)) return word
  return word.slice(0, /(sh|ch|x|s)es$/.test(word) ? -2 : -1)
}

/** The sense of a noun in the singular or plural; null when it heads no description that is kept. */
export function senseOfForm(word: string): NounSense | null {
  const sense = senseOf(word)
  return sense === null && mayBePlural(word) ? senseOf(singular(word)) : sense
}

function mayBePlural(word: string): boolean {
  return word.endsWith('s') || word.endsWith('men')
}
