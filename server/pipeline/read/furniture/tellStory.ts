import type { BlockKind } from '../../../domain/Article.ts'
import type { StoryLine } from '../composeText.ts'
import { foldLine } from './dropRepeats.ts'
import { findHead, type Head } from './findHead.ts'
import { isHeadlineShaped, isSentence, type SortedLine, wordCount } from './SortedLine.ts'

/** The story's lines with their kinds, the headline first; `headline` is null when the page has none. */
export function tellStory(
  lines: readonly SortedLine[],
  toldTitle: string | null,
): { readonly headline: string | null; readonly lines: readonly StoryLine[] } {
  const head = findHead(lines, toldTitle)
  const told = lines.flatMap((line, index): StoryLine[] => {
    const kind = index === head.headline ? null : kindOf(lines, index, head)
    return kind === null ? [] : [{ kind, text: line.label.kind === 'CAPTION' ? line.label.caption : line.text }]
  })
  const found = head.headline < 0 ? null : (lines[head.headline]?.text ?? null)
  const headline = found ?? toldTitle
  const body = headline === null ? told : told.filter((line) => foldLine(line.text) !== foldLine(headline))
  return { headline, lines: headline === null ? body : [{ kind: 'HEADLINE', text: headline }, ...body] }
}

/** Null for what is no part of the story. */
function kindOf(lines: readonly SortedLine[], index: number, head: Head): BlockKind | null {
  const line = lines[index]
  if (line === undefined) return null
  if (line.label.kind === 'CAPTION') return line.label.caption === '' ? null : 'CAPTION'
  if (line.label.kind !== 'STORY' || index < head.headline) return null
  if (line.shape !== null && index > head.end) return line.shape
  if (isCredited(lines, index)) return 'CAPTION'
  return index < head.end ? kindInHead(line, index, head) : kindInBody(lines, index, head)
}

/** Whether the next line tells who took a picture: then this one tells what it shows. */
function isCredited(lines: readonly SortedLine[], index: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  return line !== undefined && next?.label.kind === 'PHOTO_CREDIT' && !next.afterGap && wordCount(line.text) <= 45
}

/** Between headline and body: the first sentence is the standfirst, the next ones tell of pictures; short lines are names and sections. */
function kindInHead(line: SortedLine, index: number, head: Head): BlockKind | null {
  if (index === head.standfirst) return 'STANDFIRST'
  if (isSentence(line.text)) return 'CAPTION'
  return wordCount(line.text) > 5 ? 'STANDFIRST' : null
}

function kindInBody(lines: readonly SortedLine[], index: number, head: Head): BlockKind {
  const text = lines[index]?.text ?? ''
  if (index === head.standfirst) return 'STANDFIRST'
  const isHeading = isHeadlineShaped(text) && wordCount(text) <= 12
  return isHeading ? 'HEADING' : 'PARAGRAPH'
}
