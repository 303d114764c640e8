import { rowInSlots } from '../SparseWeights.ts'
import type { Network } from './openNetwork.ts'
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
  for (const [text, row] of rowOf) inputs.set(inputOf(network, text), row * inputSize)
  return { rowOfToken, inputs }
}

/** The input of a word, from memory where it was met before; the memory begins anew when it is full. */
function inputOf(network: Network, text: string): Float32Array {
  const known = network.remembered.get(text)
  if (known) return known
  if (network.remembered.size >= mostRemembered) network.remembered.clear()
  const input = new Float32Array(inputSize)
  writeInput(network, text, input)
  network.remembered.set(text, input)
  return input
}

const mostRemembered = 20_000

function writeInput({ looks, vectors, room }: Network, text: string, input: Float32Array): void {
  const vector = rowInSlots(vectors.slots, vectorKey(text))
  const vectorAt = (vectors.at >> 2) + vector * vectorSize
  if (vector >= 0) input.set(room.floats.subarray(vectorAt, vectorAt + vectorSize))
  for (const look of looksOf(text)) {
    const row = rowInSlots(looks.slots, look)
    const at = (looks.at >> 2) + row * learntSize
    if (row >= 0) for (let d = 0; d < learntSize; d++) input[vectorSize + d] = (input[vectorSize + d] ?? 0) + (room.floats[at + d] ?? 0)
  }
}
