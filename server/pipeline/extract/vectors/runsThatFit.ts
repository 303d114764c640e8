import { trunkRows } from './trunkRoom.ts'

/** Rows that are read together: few enough to stay near the processor. */
const runRows = 160

/** Most words of a sentence that are read in one piece. */
export const longestPart = trunkRows - 2

/** A sentence, or a piece of one that is longer than the room: the first of its words and their end. */
export type Part = readonly [first: number, end: number]

/** Sentences in groups that fill a trunk's room well, with an empty row before and after each; a longer one than the room in pieces, empty ones left out. */
export function* runsThatFit(sentences: Iterable<Part>): Generator<readonly Part[]> {
  let run: Part[] = []
  let rows = 1
  for (const [first, end] of sentences) {
    for (let start = first; start < end; start += longestPart) {
      const part: Part = [start, Math.min(end, start + longestPart)]
      const needed = part[1] - part[0] + 1
      if (run.length > 0 && rows + needed > runRows) {
        yield run
        run = []
        rows = 1
      }
      run.push(part)
      rows += needed
    }
  }
  if (run.length > 0) yield run
}
