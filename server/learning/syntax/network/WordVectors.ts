/** Word vectors under the hashes of their words. */
export interface WordVectors {
  readonly keys: readonly number[]
  readonly columns: number
  readonly values: Float32Array
}
