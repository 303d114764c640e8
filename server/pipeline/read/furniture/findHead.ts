import { foldLine } from './dropRepeats.ts'
import { sectionNames } from './phrases.ts'
import { isHeadlineShaped, isSentence, type SortedLine, wordCount } from './SortedLine.ts'

/** Where a page's head is: indices of lines; -1 where there is no such line. */
export interface Head {
  readonly headline: number
  readonly standfirst: number
  /** The first line of the body. */
  readonly end: number
}

/** Lines that a head may have, furniture counted. */
const longestHead = 40

/** Headline, standfirst and end of a page's head: all that goes before a byline or date near the top, else before the first sentence. */
export function findHead(lines: readonly SortedLine[], toldTitle: string | null): Head {
  const firstSentence = lines.findIndex((line) => line.label.kind === 'STORY' && (isSentence(line.text) || wordCount(line.text) > 26))
  const beforeText = firstSentence < 0 ? lines.length : firstSentence
  const headline = findHeadline(lines, beforeText, toldTitle)
  const marker = findMarker(lines, headline)
  const end = Math.max(marker + 1, firstSentence < 0 ? headline + 1 : beforeText)
  return { headline, standfirst: findStandfirst(lines, { headline, end, marker, firstSentence }), end }
}

/** The line that bears the told title, else one that the head repeats or marks up, else the first of four words, else the first that is no section. */
function findHeadline(lines: readonly SortedLine[], beforeText: number, toldTitle: string | null): number {
  const told = toldTitle === null ? '' : foldLine(toldTitle)
  const top = lines.slice(0, Math.min(longestHead, beforeText + longestHead))
  const asTold = told === '' ? -1 : top.findIndex((line) => line.label.kind === 'STORY' && foldLine(line.text) === told)
  if (asTold >= 0) return asTold
  const candidates = top
    .map((line, index) => ({ line, index, words: wordCount(line.text) }))
    .filter(({ line, index }) => index < beforeText && line.label.kind === 'STORY' && isHeadlineShaped(line.text) && !isSection(line.text))
  const timesOf = (line: SortedLine) => top.filter((other) => foldLine(other.text) === foldLine(line.text)).length
  const best =
    candidates.find(({ line, words }) => words >= 3 && timesOf(line) > 1) ??
    candidates.find(({ line, words }) => words >= 2 && line.shape === 'HEADING') ??
    nearestToBody(
      lines.slice(beforeText, beforeText + 6),
      candidates.filter(({ words }) => words >= 4),
    ) ??
    candidates.filter(({ words }) => words >= 2).find(({ line }) => !line.afterGap || line === top[0] || candidates.length === 1)
  return best?.index ?? -1
}

interface Candidate {
  readonly line: SortedLine
  readonly index: number
  readonly words: number
}

/** Among few, the first; among many (a page that opens with a list of other stories), the one that shares most words with the first paragraphs. */
function nearestToBody(body: readonly SortedLine[], candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.length <= 3) return candidates[0]
  const told = new Set(body.flatMap((line) => longWords(line.text)))
  const shareOf = ({ line }: Candidate) => longWords(line.text).filter((word) => told.has(word)).length
  return candidates.reduce((best, each) => (shareOf(each) >= shareOf(best) ? each : best))
}

function longWords(text: string): string[] {
  return foldLine(text)
    .split(' ')
    .filter((word) => word.length > 3)
}

function isSection(text: string): boolean {
  const isCapitals = wordCount(text) <= 5 && text === text.toUpperCase() && /\p{L}/u.test(text)
  return isCapitals || sectionNames.has(text.toLowerCase())
}

/** The last byline or date that has at most two sentences between the headline and itself; -1 when there is none. */
function findMarker(lines: readonly SortedLine[], headline: number): number {
  let marker = -1
  let sentences = 0
  for (let index = Math.max(headline, 0); index < Math.min(lines.length, longestHead) && sentences <= 2; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (line.label.kind === 'BYLINE' || line.label.kind === 'DAY') marker = index
    if (line.label.kind === 'STORY' && isSentence(line.text)) sentences += 1
  }
  return marker
}

function findStandfirst(
  lines: readonly SortedLine[],
  {
    headline,
    end,
    marker,
    firstSentence,
  }: { readonly headline: number; readonly end: number; readonly marker: number; readonly firstSentence: number },
): number {
  const line = lines[firstSentence]
  if (headline < 0 || line === undefined || firstSentence < headline || wordCount(line.text) > 45) return -1
  // A standfirst that the body repeats is gone from the head: what is left before the marker tells of a picture.
  const isRepeated = lines.slice(headline, firstSentence).some((each) => each.label.kind === 'FURNITURE' && isSentence(each.text))
  if (firstSentence < marker) return isRepeated ? -1 : firstSentence
  const next = lines[firstSentence + 1]
  const isParted =
    next !== undefined && (next.label.kind === 'LIST_HEAD' || next.label.kind === 'PHOTO_CREDIT' || next.label.kind === 'CAPTION')
  return isParted && firstSentence === end && wordCount(line.text) <= 30 ? firstSentence : -1
}
