/** "155th", "155", "third", "twenty-third", "xviii" → their number; null for other words. Words are folded. */
export function numberOf(word: string): number | null {
  const digits = /^(\d{1,4})(st|nd|rd|th)?$/.exec(word)?.[1]
  if (digits) return Number(digits)
  return ORDINALS.get(word) ?? romanNumberOf(word)
}

/** Whether the folded word is an ordinal ("155th", "third"). */
export function isOrdinal(word: string): boolean {
  return isDigitOrdinal(word) || ORDINALS.has(word)
}

/** Whether the folded word is an ordinal in digits ("155th"). */
export function isDigitOrdinal(word: string): boolean {
  return /^\d{1,4}(st|nd|rd|th)$/.test(word)
}

/** Roman numbers of two letters and more, up to 89; "i", "v" and "x" are words too, and null here. */
function romanNumberOf(word: string): number | null {
  if (word.length < 2 || !/^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(word)) return null
  let sum = 0
  let largest = 0
  for (const letter of [...word].reverse()) {
    const value = ROMAN[letter] ?? 0
    sum += value < largest ? -value : value
    largest = Math.max(largest, value)
  }
  return sum
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

const BELOW_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const ORDINALS = new Map<string, number>([
  ...BELOW_TWENTY.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((tens, index): [string, number][] => [
    [tens.replace(/y$/, 'ieth'), 20 + 10 * index],
    ...BELOW_TWENTY.slice(0, 9).map((word, unit): [string, number] => [`${tens}-${word}`, 21 + 10 * index + unit]),
  ]),
])
