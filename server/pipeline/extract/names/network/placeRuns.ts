import type { Sentence } from '../../tokens/Token.ts'
import { nameRoomRows } from './NameRoom.ts'

/** Tokens in the network's room, an empty row before and after each sentence: the token of each row, -1 for none. */
export interface PlacedRun {
  readonly tokens: Int32Array
  readonly parts: readonly Part[]
}

/** A sentence, or a piece of one that is longer than the room. */
interface Part {
  readonly first: number
  readonly end: number
}

/** Sentences in groups that fill the room well, each with its place there; a longer one than the room is read in pieces. */
export function* placeRuns(sentences: readonly Sentence[]): Generator<PlacedRun> {
  for (const run of runsOf(sentences)) yield placeRun(run)
}

function placeRun(parts: readonly Part[]): PlacedRun {
  const rows = parts.reduce((sum, { first, end }) => sum + end - first + 1, 1)
  const tokens = new Int32Array(rows).fill(-1)
  let row = 1
  for (const { first, end } of parts) {
    for (let token = first; token < end; token++) tokens[row++] = token
    row++
  }
  return { tokens, parts }
}

/** Rows that are read together: few enough to stay near the processor. */
const runRows = 160
const longest = nameRoomRows - 2

function* runsOf(sentences: readonly Sentence[]): Generator<Part[]> {
  let run: Part[] = []
  let rows = 1
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += longest) {
      const part = { first, end: Math.min(endToken, first + longest) }
      const needed = part.end - first + 1
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
