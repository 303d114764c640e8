import type { Line } from './Page.ts'

/** The lines of a text that have characters, each trimmed, with single spaces and without characters that nobody sees. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (const raw of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const line = tidyLine(raw)
    if (line !== '') lines.push({ text: line, afterGap, shape: null })
    afterGap = line === ''
  }
  return lines
}

/** Single spaces, no control characters, soft hyphens, zero-width characters or marks of direction. The rest keeps its form. */
export function tidyLine(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
