/** Where sentences lie in a trunk's room, one after the other, an empty row before and after each. */
export interface TrunkRun {
  readonly rows: number
  /** The row of each sentence's first word, and how many words it has. */
  readonly firstRows: Int32Array
  readonly lengths: readonly number[]
  /** The rows that hold no word. */
  readonly empty: readonly number[]
}

/** Places sentences of these lengths in a room. */
export function placeSentences(lengths: readonly number[]): TrunkRun {
  const firstRows = new Int32Array(lengths.length)
  const empty = [0]
  let rows = 1
  lengths.forEach((length, index) => {
    firstRows[index] = rows
    rows += length + 1
    empty.push(rows - 1)
  })
  return { rows, firstRows, lengths, empty }
}
