import type { TokenRun } from '../../syntax/subtreeOf.ts'
import { type Part, runsThatFit } from '../../vectors/runsThatFit.ts'
import { placeSentences, type TrunkRun } from '../../vectors/TrunkRun.ts'

/** Stretches of text in the network's room, with the token of each row, -1 for none. */
export interface PlacedRun extends TrunkRun {
  readonly tokens: Int32Array
}

/** Stretches in groups that fill the room well, each with its place there; a longer one than the room is read in pieces. */
export function* placeRuns(stretches: readonly TokenRun[]): Generator<PlacedRun> {
  const parts = stretches.map(({ firstToken, endToken }): Part => [firstToken, endToken])
  for (const run of runsThatFit(parts)) yield placeRun(run)
}

function placeRun(parts: readonly Part[]): PlacedRun {
  const run = placeSentences(parts.map(([first, end]) => end - first))
  const tokens = new Int32Array(run.rows).fill(-1)
  parts.forEach(([first, end], index) => {
    let row = run.firstRows[index] ?? 1
    for (let token = first; token < end; token++) tokens[row++] = token
  })
  return { ...run, tokens }
}
