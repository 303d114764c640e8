import { describe, expect, test } from 'vitest'
import { floatsAt, openFloats, takeFloats } from '../../../../../server/learning/syntax/network/floatKernels.ts'

describe('the vector kernels', () => {
  test.each([1, 2, 5])('multiply adds the product of %i rows to what is there', (rows) => {
    const arena = openFloats(10_000)
    const [inner, columns] = [7, 32]
    const [y, x, w] = [takeFloats(arena, rows * columns), takeFloats(arena, rows * inner), takeFloats(arena, inner * columns)]
    const left = floatsAt(arena, x, rows * inner)
    const right = floatsAt(arena, w, inner * columns)
    left.forEach((_, i) => {
      left[i] = Math.sin(i)
    })
    right.forEach((_, i) => {
      right[i] = Math.cos(i)
    })
    floatsAt(arena, y, rows * columns).fill(1)
    arena.kernels.multiply({ at: y, stride: columns * 4 }, { at: x, stride: inner * 4 }, { at: w, stride: columns * 4 }, [
      rows,
      inner,
      columns,
    ])
    floatsAt(arena, y, rows * columns).forEach((found, at) => {
      let sum = 1
      for (let i = 0; i < inner; i++) sum += (left[Math.floor(at / columns) * inner + i] ?? 0) * (right[i * columns + (at % columns)] ?? 0)
      expect(found).toBeCloseTo(sum, 5)
    })
  })

  test('rows are summed by their addresses, with or without what is below zero', () => {
    const arena = openFloats(1_000)
    const [first, second, to, list] = [takeFloats(arena, 16), takeFloats(arena, 16), takeFloats(arena, 16), takeFloats(arena, 2)]
    floatsAt(arena, first, 16).fill(2)
    floatsAt(arena, second, 16).set([-5, 1])
    new Int32Array(arena.memory.buffer, list, 2).set([first, second])
    arena.kernels.sumRows(to, list, 2, 16)
    expect([...floatsAt(arena, to, 3)]).toEqual([-3, 3, 2])
    arena.kernels.sumRowsAboveZero(to, list, 2, 16)
    expect([...floatsAt(arena, to, 3)]).toEqual([0, 3, 2])
  })

  test('a full arena says so', () => {
    expect(() => takeFloats(openFloats(10), 100_000)).toThrow('The arena is full')
  })
})
