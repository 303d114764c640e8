import { mix } from '../hashing.ts'

/** Where the hashed features of a token are written, and how many there are so far; written in place. */
export interface FeatureWriter {
  readonly out: Int32Array
  count: number
}

/** Writes one feature; its template tells what sort of value it is. */
export function add(writer: FeatureWriter, template: number, value: number): void {
  writer.out[writer.count++] = mix(template * 0x1f35, value)
}

/** Writes a feature for each bit that is set. */
export function addBits(writer: FeatureWriter, template: number, bits: number, context: number): void {
  let rest = bits
  while (rest !== 0) {
    const bit = rest & -rest
    add(writer, template, mix(bit, context))
    rest ^= bit
  }
}
