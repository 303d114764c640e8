import type { Line } from '../Page.ts'
import type { Label } from './Label.ts'

/** A line of the page with what it is. */
export interface SortedLine extends Line {
  readonly label: Label
}

/** The same lines, the chosen ones as part of the page. */
export function dropLines(lines: readonly SortedLine[], isDropped: (line: SortedLine, index: number) => boolean): SortedLine[] {
  return lines.map((line, index) => (isDropped(line, index) ? { ...line, label: { kind: 'FURNITURE' } } : line))
}

/** How many words a line has. */
export function wordCount(text: string): number {
  let count = 1
  for (let gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) count += 1
  return count
}

/** Whether a line ends as a sentence does and is long enough to be one. */
export function isSentence(text: string): boolean {
  return wordCount(text) >= 5 && /[.!?…]["”’')\]]*$/.test(text)
}

/** Whether a line is made like a headline or a heading: 26 words at most, no full stop. */
export function isHeadlineShaped(text: string): boolean {
  const count = wordCount(text)
  return count <= 26 && text.length <= 180 && /^[\p{Lu}\p{N}"“‘'$€£#]/u.test(text) && !/(?:[^.][.:;,…]|\.\.\.)["”’)]*$/.test(text)
}
