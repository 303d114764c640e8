import { remembering } from '../../../domain/remembering.ts'

/** A romanised Slavic, Arabic or Persian name without what transliterations differ in: "Kovalskyi", "Kovalskiy", "Kovalsky" are one. */
export function transliterationKey(word: string): string {
  return differs.test(word) ? plainKey(word) : word
}

/** What at least one of the rules below asks for; many names have nothing of it. */
const differs = /[cgjqwy]|kh|ie|io|ou|(.)\1|^[ae]l[- ]/

const plainKey = remembering(20_000, (word) =>
  word
    .replace(/(skyi|skyy|skiy|skii|skij|sky|ski)$/, 'ski')
    .replace(/(yi|yy|iy|ii|ij|y)$/, 'i')
    .replace(/^(al|el)[- ]/, '')
    .replace(/kh/g, 'h')
    .replace(/(iy|yi|ij|j|y)/g, 'i')
    .replace(/ie|ye|yo|io/g, 'e')
    .replace(/g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/q|ck|c(?=[aou])/g, 'k')
    .replace(/(.)\1+/g, '$1'),
)

/** Whether two words differ by at most this many letters put in, left out, changed or swapped (Damerau–Levenshtein, cut off early). */
export function areWithinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1)
      row.push(best)
      least = Math.min(least, best)
    }
    if (least > edits) return false
    older = previous
    previous = row
  }
  return (previous[b.length] ?? edits + 1) <= edits
}

/** Whether a word in capitals is made of the first letters of a longer name, small words counted or not ("ISW", "MoD"). */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/\./g, '')
  if (letters.length < 2 || letters.length > words.length) return false
  const small = /^(of|the|for|and|in|on|to|de|la|&)$/
  const all = words.map((word) => word[0] ?? '').join('')
  const great = words
    .filter((word) => !small.test(word))
    .map((word) => word[0] ?? '')
    .join('')
  return letters === all || letters === great
}
