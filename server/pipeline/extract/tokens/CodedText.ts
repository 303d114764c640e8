import { scratchOf } from '../Scratch.ts'

/** A text with its UTF-16 code units in a table: a string must be asked anew how it is stored for each, a table need not. */
export interface CodedText {
  readonly text: string
  readonly codes: Uint16Array
}

/** The text with its code units, which stand until the next text is asked for. */
export function codedText(text: string): CodedText {
  const codes = room(text.length).subarray(0, text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return { text, codes }
}

const room = scratchOf((length) => new Uint16Array(length))
