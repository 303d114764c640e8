import type { SortedLine } from './SortedLine.ts'

/** The line below a lonely "By" names the reporters. */
export function joinBylines(lines: readonly SortedLine[]): SortedLine[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const isNamed = before !== undefined && /^by:?$/i.test(before.text) && line.label.kind === 'STORY' && namesAlone.test(line.text)
    return isNamed ? { ...line, label: { kind: 'BYLINE', byline: line.text } } : line
  })
}

const namesAlone = /^\p{Lu}[\p{L}.'’-]*(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]*){0,7}$/u
