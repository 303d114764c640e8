import { foldPhrase } from './foldPhrase.ts'
import { commentHeads } from './phrases.ts'
import { dropLines, isHeadlineShaped, isSentence, type SortedLine, wordCount } from './SortedLine.ts'

/** Drops the headlines of other stories: those under the head of a list, and those that trail after the last paragraph. */
export function dropLists(lines: readonly SortedLine[]): SortedLine[] {
  return dropTrailing(dropClosingPart(dropListed(dropComments(lines))))
}

/** What readers wrote below the story. */
function dropComments(lines: readonly SortedLine[]): readonly SortedLine[] {
  const head = lines.findIndex((line) => line.label.kind === 'FURNITURE' && commentHeads.has(foldPhrase(line.text)))
  const hasStory = lines.slice(0, Math.max(head, 0)).filter(isParagraph).length >= 3
  return hasStory ? dropLines(lines, (line, index) => index > head && line.label.kind !== 'DAY') : lines
}

/** Under "Also read": a run of headlines, or a single one that stands right below or is too long for a heading of the story. */
function dropListed(lines: readonly SortedLine[]): SortedLine[] {
  const listed = new Set<number>()
  lines.forEach((line, index) => {
    if (line.label.kind !== 'LIST_HEAD') return
    const run = runAfter(lines, index)
    if (isKicker(lines, index, run)) return
    const [first] = run
    const single = first === undefined ? undefined : lines[first]
    if (run.length > 1 || (single !== undefined && (!single.afterGap || wordCount(single.text) >= longestHeading))) {
      for (const each of run) listed.add(each)
    }
  })
  return dropLines(lines, (_, index) => listed.has(index))
}

/** "Live updates" above the page's own headline, whose day or byline follows, heads no list. */
function isKicker(lines: readonly SortedLine[], head: number, run: readonly number[]): boolean {
  const [only] = run
  if (only === undefined || run.length > 1 || head > 3) return false
  const next = lines[only + 1]?.label.kind
  return next === 'DAY' || next === 'BYLINE'
}

/** A heading inside a story rarely has as many words as this; the headline of another story has. */
const longestHeading = 8

/** The lines after a list's head that are made like headlines, up to the first that is not. What is furniture already is skipped. */
function runAfter(lines: readonly SortedLine[], head: number): number[] {
  const run: number[] = []
  for (let index = head + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || line.label.kind === 'LIST_HEAD') break
    if (line.label.kind !== 'STORY') continue
    if (!isHeadlineShaped(line.text)) break
    run.push(index)
  }
  return run
}

/** A list's head in the last part of the page, with more headlines than paragraphs below it, closes the story. */
function dropClosingPart(lines: readonly SortedLine[]): SortedLine[] {
  const all = countsOf(lines)
  const before = { paragraphs: 0, headlines: 0, characters: 0 }
  const head = lines.findIndex((line) => {
    add(before, line)
    return line.label.kind === 'LIST_HEAD' && closesStory(before, all)
  })
  return head < 0
    ? [...lines]
    : dropLines(lines, (line, index) => index > head && (line.label.kind === 'STORY' || line.label.kind === 'CAPTION'))
}

interface Counts {
  paragraphs: number
  headlines: number
  characters: number
}

function closesStory(before: Counts, all: Counts): boolean {
  const headlinesAfter = all.headlines - before.headlines
  const paragraphsAfter = all.paragraphs - before.paragraphs
  return before.paragraphs >= 3 && headlinesAfter >= 3 && headlinesAfter > paragraphsAfter && before.characters * 2 > all.characters
}

function countsOf(lines: readonly SortedLine[]): Counts {
  const counts = { paragraphs: 0, headlines: 0, characters: 0 }
  for (const line of lines) add(counts, line)
  return counts
}

function add(counts: Counts, line: SortedLine): void {
  if (isParagraph(line)) counts.paragraphs += 1
  else if (line.label.kind !== 'LIST_HEAD' && isHeadlineShaped(line.text) && wordCount(line.text) >= 4) counts.headlines += 1
  counts.characters += line.text.length
}

/** What follows the last paragraph and is made like a headline, a tag or a heading: nothing of the story comes after it. */
function dropTrailing(lines: readonly SortedLine[]): SortedLine[] {
  const last = lastOfStory(lines)
  if (last < 0 || lines[last]?.text.endsWith(':')) return [...lines]
  return dropLines(
    lines,
    (line, index) =>
      index > last && line.label.kind === 'STORY' && line.shape !== 'CAPTION' && isHeadlineShaped(line.text) && wordCount(line.text) <= 20,
  )
}

/** The last paragraph; a short question among three or more headlines is a headline. */
function lastOfStory(lines: readonly SortedLine[]): number {
  const last = lines.findLastIndex(isParagraph)
  const lastButQuestions = lines.findLastIndex((line) => isParagraph(line) && !(line.text.endsWith('?') && wordCount(line.text) <= 14))
  const headlines = lines.slice(lastButQuestions + 1).filter((line) => line.label.kind === 'STORY' && isHeadlineShaped(line.text))
  return headlines.length >= 3 ? lastButQuestions : last
}

function isParagraph(line: SortedLine): boolean {
  return line.label.kind === 'STORY' && (isSentence(line.text) || wordCount(line.text) > 26 || /[:;,]$/.test(line.text))
}
