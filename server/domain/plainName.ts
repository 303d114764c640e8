/** A name as it stands in a text, without "the" and a possessive ending, with single spaces. */
export function plainName(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s?$/u, '')
    .trim()
}
