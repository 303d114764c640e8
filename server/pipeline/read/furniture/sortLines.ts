import type { Line } from '../Page.ts'
import { dropBiographies } from './dropBiographies.ts'
import { dropLists } from './dropLists.ts'
import { dropRepeats } from './dropRepeats.ts'
import { joinBylines } from './joinBylines.ts'
import { keepTimeline } from './keepTimeline.ts'
import { labelLine } from './labelLine.ts'
import { openHead } from './openHead.ts'
import type { SortedLine } from './SortedLine.ts'

/** Every line of a page with what it is: first by its own words, then by its place among the others. */
export function sortLines(lines: readonly Line[]): SortedLine[] {
  const labelled = openHead(lines).map((line) => ({ ...line, label: labelLine(line.text) }))
  return dropRepeats(dropBiographies(dropLists(joinBylines(keepTimeline(labelled)))))
}
