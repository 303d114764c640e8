/** Rows of small whole numbers, found by a hash: value = number × unit. */
export interface RowTable {
  /** Hashes in ascending order, one a row. */
  readonly keys: Int32Array
  readonly rows: Int8Array
  readonly unit: number
}

/** A matrix of weights row by row: value = number × unit. */
export interface WeightMatrix {
  readonly values: Int16Array
  readonly unit: number
}

/** Rows of small whole numbers by key, ready to be looked up (slots.ts). */
export interface OpenTable {
  readonly slots: Int32Array
  readonly rows: Int8Array
}
