import { dropLines, isSentence, type SortedLine, wordCount } from './SortedLine.ts'

/** Drops what the page says twice: a line again, a crumb that is a headline cut short, a word of the page that comes back. */
export function dropRepeats(lines: readonly SortedLine[]): SortedLine[] {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (line.label.kind !== 'STORY') return
    const key = foldLine(line.text)
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  })
  const dropped = new Set<number>()
  const headEnd = secondParagraph(lines)
  for (const [key, indices] of places) {
    for (const index of repeatsAmong(lines[indices[0] ?? 0], { key, indices, headEnd })) dropped.add(index)
  }
  for (const index of cutShort(lines, [...places.keys()])) dropped.add(index)
  return dropLines(lines, (_, index) => dropped.has(index))
}

/** Letters and digits, lower case, single spaces. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

interface Places {
  readonly key: string
  readonly indices: readonly number[]
  readonly headEnd: number
}

/** A headline stays where it comes first; a standfirst that the body repeats stays in the body; a short line of three or more places goes. */
function repeatsAmong(line: SortedLine | undefined, { key, indices, headEnd }: Places): readonly number[] {
  if (line === undefined || indices.length < 2) return []
  if (key.split(' ').length <= 3) return indices.length >= 3 && !isSentence(line.text) ? indices : indices.slice(1)
  const standsInHead = isSentence(line.text) && (indices[0] ?? 0) < headEnd
  return standsInHead ? indices.slice(0, -1) : indices.slice(1)
}

function secondParagraph(lines: readonly SortedLine[]): number {
  const isParagraph = (line: SortedLine) => line.label.kind === 'STORY' && isSentence(line.text)
  const first = lines.findIndex(isParagraph)
  const second = lines.findIndex((line, index) => index > first && isParagraph(line))
  return second < 0 ? lines.length : second
}

/** "Home News Mayor opens the new bri…": a line that ends in an ellipsis and holds the start of another line. */
function cutShort(lines: readonly SortedLine[], keys: readonly string[]): number[] {
  const cut = lines.flatMap((line, index) => (isCutOff(line) ? [index] : []))
  if (cut.length === 0) return []
  const starts = new Map<string, number>()
  for (const key of keys) {
    const start = startOf(key.split(' '), 0)
    starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  return cut.filter((index) => {
    const words = foldLine(lines[index]?.text ?? '').split(' ')
    // The line itself begins as it does: at its own start, another must as well.
    return words.some((_, at) => at + fewestWords <= words.length && (starts.get(startOf(words, at)) ?? 0) > (at === 0 ? 1 : 0))
  })
}

/** So many words must be the same. */
const fewestWords = 4

function isCutOff({ label, text }: SortedLine): boolean {
  return label.kind === 'STORY' && text.length <= 300 && /(?:\.{3}|…)$/.test(text) && wordCount(text) < 40
}

function startOf(words: readonly string[], at: number): string {
  return words.slice(at, at + fewestWords).join(' ')
}
