import { type Network, vectorPlace } from './openNetwork.ts'
import { inputSize, learntSize, vectorSize } from './shape.ts'
import { looksOf, vectorKey } from './wordRows.ts'

/** The inputs of the different words of an article, each summed up once: rows of inputSize numbers. */
export interface WordInputs {
  /** Row of each token. */
  readonly rowOfToken: Int32Array
  readonly inputs: Float32Array
}

/** Looks every different word up once. */
export function wordInputsOf(network: Network, texts: readonly string[]): WordInputs {
  const rowOf = new Map<string, number>()
  const rowOfToken = Int32Array.from(texts, (text) => {
    const row = rowOf.get(text) ?? rowOf.size
    if (row === rowOf.size) rowOf.set(text, row)
    return row
  })
  const inputs = new Float32Array(rowOf.size * inputSize)
  for (const [text, row] of rowOf) writeInput(network, text, inputs.subarray(row * inputSize, (row + 1) * inputSize))
  return { rowOfToken, inputs }
}

function writeInput(network: Network, text: string, input: Float32Array): void {
  const { looks, room } = network
  const place = vectorPlace(network, vectorKey(text))
  if (place >= 0) input.set(room.floats.subarray(place, place + vectorSize))
  for (const look of looksOf(text)) {
    const row = looks.rowOf.get(look)
    if (row === undefined) continue
    const at = (looks.at >> 2) + row * learntSize
    for (let d = 0; d < learntSize; d++) input[vectorSize + d] = (input[vectorSize + d] ?? 0) + (room.floats[at + d] ?? 0)
  }
}
