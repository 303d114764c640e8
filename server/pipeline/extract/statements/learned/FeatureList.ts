import { keyBits } from './StatementModel.ts'

const mask = (1 << keyBits) - 1

/** A list of feature keys that is filled again and again; a typed-array kernel, changed in place. */
export interface FeatureList {
  keys: Int32Array
  count: number
}

export function newFeatureList(): FeatureList {
  return { keys: new Int32Array(128), count: 0 }
}

/** A list whose keys stand where the kernel of these weights reads them. */
export function featureListFor({ keys }: { readonly keys: Int32Array }): FeatureList {
  return { keys, count: 0 }
}

/** Adds the feature of a template and a value. */
export function add(list: FeatureList, template: number, value: number): void {
  if (list.count === list.keys.length) list.keys = grown(list.keys)
  list.keys[list.count++] = keyOf(template, value)
}

/** Two values as one, in order. */
export function pair(first: number, second: number): number {
  return Math.imul(first ^ 0x27d4eb2f, 0x165667b1) ^ second
}

/** Three values as one, in order. */
export function triple(first: number, second: number, third: number): number {
  return pair(Math.imul(first ^ 0x85ebca77, 0x9e3779b1) ^ second, third)
}

/** Never 0, which stands for an empty slot. */
function keyOf(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 13
  const key = mixed & mask
  return key === 0 ? 1 : key
}

function grown(keys: Int32Array): Int32Array {
  const larger = new Int32Array(keys.length * 2)
  larger.set(keys)
  return larger
}
