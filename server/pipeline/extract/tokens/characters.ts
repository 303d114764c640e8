/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0
export const MARK = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** Letters without case, and combining marks. */
export const LETTER = 5
/** First half of a character beyond the basic plane (most emoji). */
export const HIGH_SURROGATE = 6

/** Class of the code unit at an offset; past the ends counts as space. */
export function classAt(codes: Uint16Array, offset: number): number {
  return offset < 0 || offset >= codes.length ? SPACE : classOf(codes[offset] ?? 0)
}

/** Class of a code unit. Controls and zero-width marks count as space. */
export function classOf(code: number): number {
  const known = classes[code] ?? UNSEEN
  if (known !== UNSEEN) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Whether a class is of letters or digits. */
export function isWord(charClass: number): boolean {
  return charClass >= LOWER && charClass <= LETTER
}

/** Whether a class is of letters. */
export function isLetter(charClass: number): boolean {
  return charClass === LOWER || charClass === UPPER || charClass === LETTER
}

/** Whether a code unit is an apostrophe, straight, typographic or modifier letter. */
export function isApostropheCode(code: number | undefined): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

const UNSEEN = 255
// A memo, filled as characters are met: what it answers never depends on what was asked before.
const classes = new Uint8Array(0x10000).fill(UNSEEN)

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE
  const character = String.fromCharCode(code)
  // U+02BC is a letter to Unicode; here it is an apostrophe.
  if (character === 'ʼ') return MARK
  if (/[\s\p{Cc}\p{Cf}\p{Z}]/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER
  return MARK
}
