import { story } from './Label.ts'
import { isSentence, type SortedLine } from './SortedLine.ts'

/** Dates between paragraphs head the parts of a timeline: they are of the story, and tell nothing of when the page appeared. */
export function keepTimeline(lines: readonly SortedLine[]): SortedLine[] {
  const sentences = lines.flatMap((line, index) => (line.label.kind === 'STORY' && isSentence(line.text) ? [index] : []))
  const third = sentences[2] ?? lines.length
  const last = sentences.at(-1) ?? -1
  return lines.map((line, index) => {
    const isInside =
      line.label.kind === 'DAY' && index > third && index < last && !/^(?:\w+ )?(?:published|updated|posted|modified)/i.test(line.text)
    return isInside ? { ...line, label: story } : line
  })
}
