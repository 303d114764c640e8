/** Lower case, straight apostrophes, no bullets, arrows or colons at the ends. */
export function foldPhrase(text: string): string {
  if (text.length > 60) return ''
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
}
