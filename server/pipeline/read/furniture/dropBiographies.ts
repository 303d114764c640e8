import { dropLines, isSentence, type SortedLine } from './SortedLine.ts'

/** Paragraphs after which a line about its reporter may stand. */
const fewestParagraphs = 3

/** Drops what the end of a page tells about its reporters: "Ada Lindqvist covers the coast for the Courier." */
export function dropBiographies(lines: readonly SortedLine[]): SortedLine[] {
  const paragraphs = lines.flatMap((line, index) => (line.label.kind === 'STORY' && isSentence(line.text) ? [index] : []))
  const last = new Set(paragraphs.slice(fewestParagraphs).slice(-2))
  return dropLines(lines, (line, index) => last.has(index) && biography.test(line.text.slice(0, 300)))
}

const post = '(?:correspondent|reporter|journalist|editor|writer|producer|columnist|bureau chief)'
const biography = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3} (?:is (?:an?|the|our) (?:[\\p{L}’'-]+ ){0,6}${post}\\b|covers |reports (?:on|from) |writes (?:about|for|on) |has (?:been )?covered )`,
  'u',
)
