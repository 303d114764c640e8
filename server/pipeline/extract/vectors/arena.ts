/** One memory that kernels work in: fixed, grown by nobody, handed out once. */
export interface Arena {
  readonly memory: WebAssembly.Memory
  used: number
}

const pageBytes = 65_536

/** A memory of so many bytes at least, zero at first. */
export function openArena(bytes: number): Arena {
  return { memory: new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) + 1 }), used: 64 }
}

/** The address of room for so many bytes, at the beginning of a line of 64. Throws when the arena is full. */
export function take(arena: Arena, bytes: number): number {
  const at = arena.used
  arena.used += Math.ceil(bytes / 64) * 64
  if (arena.used > arena.memory.buffer.byteLength) throw new RangeError(`The arena is full: ${bytes} bytes more do not fit.`)
  return at
}

/** The code of a kernel that its module must give. */
export type Kernel = (...values: readonly number[]) => void

/** Finds a kernel among what a module exports. */
export function asKernel(exported: unknown): Kernel {
  if (typeof exported !== 'function') throw new TypeError('A kernel is missing from its module.')
  return exported as Kernel
}
