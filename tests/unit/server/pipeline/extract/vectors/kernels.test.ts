import { describe, expect, test } from 'vitest'
import { type Arena, openArena, take } from '../../../../../../server/pipeline/extract/vectors/arena.ts'
import { openKernels } from '../../../../../../server/pipeline/extract/vectors/kernels.ts'
import { layBytes } from '../../../../../../server/pipeline/extract/vectors/layBytes.ts'
import { layShorts } from '../../../../../../server/pipeline/extract/vectors/layShorts.ts'
import { columnsOf } from '../../../../../../server/pipeline/extract/vectors/layWeights.ts'
import { feltBits, listBytes } from '../../../../../../server/pipeline/extract/vectors/listFilled.ts'
import { filledColumns } from '../../../../../../server/pipeline/extract/vectors/multiplyFilled.ts'
import { groupColumns } from '../../../../../../server/pipeline/extract/vectors/multiplyRows.ts'
import {
  innerSize,
  lastStepsPerOne,
  lastZero,
  layerStepsPerOne,
  stepsPerOne,
} from '../../../../../../server/pipeline/extract/vectors/steps.ts'

const [inner, columns] = [16, 32]
const weightAt = (row: number, column: number): number => Math.sin(row * 7 + column)
const biasAt = (column: number): number => column - 8

describe('rows of 16-bit numbers', () => {
  test.each([1, 2, 5])('%i rows are multiplied and biases added, to within two steps', (rows) => {
    const { arena, kernels } = aRoom()
    const weights = layShorts(arena, { inner, columns, group: groupColumns, weightAt, biasAt, largestInput: () => 32_768 })
    const x = someShorts(arena, rows)
    const y = take(arena, (rows + 1) * columns * 2)
    kernels.sayShorts(weights, { from: { at: x.byteOffset, stride: inner * 2 }, to: { at: y, stride: columns * 2 }, rows })
    for (let row = 0; row < rows; row++) {
      expectNear(shorts(arena, y + row * columns * 2, columns), productOf(x.subarray(row * inner, (row + 1) * inner), columns), 2)
    }
  })

  test('are summed by their addresses into those of a layer, without what is below zero', () => {
    const { arena, kernels } = aRoom()
    const row = innerSize * 2
    const [first, second, to, list] = [take(arena, row), take(arena, row), take(arena, 2 * row), take(arena, 16)]
    shorts(arena, first, innerSize).fill(64)
    shorts(arena, second, innerSize).set([-160, 15, 16, 16_000])
    new Int32Array(arena.memory.buffer, list, 4).set([first, second, second, second])
    kernels.sumToLayer(to, list, 2, 2)
    // Steps of 32: to the nearest, 127 at most.
    expect([...bytes(arena, to, 5)]).toEqual([0, 2, 3, 127, 2])
    expect([...bytes(arena, to + innerSize, 4)]).toEqual([0, 1, 1, 127])
  })
})

describe('the places of the highest scores', () => {
  test.each([1, 4, 5, 51, 93, 128])('of the first %i of a row, the first of equals', (count) => {
    const { arena, kernels } = aRoom()
    const [rows, stride] = [3, 132]
    const [from, to] = [take(arena, rows * stride * 4), take(arena, rows * 4)]
    const scores = new Int32Array(arena.memory.buffer, from, rows * stride)
    for (let i = 0; i < scores.length; i++) scores[i] = Math.round(1e6 * Math.sin(i * i)) - 2e6
    // What stands behind those that count is higher; two in the last row are equal.
    for (let row = 0; row < rows; row++) scores.fill(5e6, row * stride + count, (row + 1) * stride)
    scores[2 * stride + (count >> 1)] = 3e6
    scores[2 * stride + count - 1] = 3e6
    kernels.highestOf(from, stride * 4, rows, count, to)
    const firstOfHighest = Array.from({ length: rows }, (_, row) => {
      const own = [...scores.subarray(row * stride, row * stride + count)]
      return own.indexOf(Math.max(...own))
    })
    expect([...new Int32Array(arena.memory.buffer, to, rows)]).toEqual(firstOfHighest)
  })
})

describe('rows of bytes', () => {
  test.each([1, 2, 5])('%i rows are multiplied and biases added, as near as weights of a byte come', (rows) => {
    const { arena, kernels } = aRoom()
    const weights = layBytes(arena, { inner, columns, group: groupColumns, weightAt: heavier, biasAt, zero: 0 })
    const x = someBytes(arena, rows)
    const y = take(arena, (rows + 1) * columns * 2)
    kernels.sayBytes(weights, { from: { at: x.byteOffset, stride: inner }, to: { at: y, stride: columns * 2 }, rows })
    for (let row = 0; row < rows; row++) {
      expectNear(shorts(arena, y + row * columns * 2, columns), heavierProductOf(x, row, columns), slack(weights.shift))
    }
    const one = take(arena, columns * 2)
    kernels.sayBytesOnce(weights, x.byteOffset, one)
    expect([...shorts(arena, one, columns)]).toEqual([...shorts(arena, y, columns)])
  })

  test('zero may stand elsewhere', () => {
    const { arena, kernels } = aRoom()
    const weights = layBytes(arena, { inner, columns, group: groupColumns, weightAt: heavier, biasAt, zero: 64 })
    const x = someBytes(arena, 2)
    const y = take(arena, 2 * columns * 4)
    kernels.scoreBytes(weights, { from: { at: x.byteOffset, stride: inner }, to: { at: y, stride: columns * 4 }, rows: 2 })
    const scores = new Int32Array(arena.memory.buffer, y, columns)
    const found = [...scores].map((score) => score / 2 ** weights.shift)
    const shifted = Int16Array.from(x.subarray(0, inner), (number) => number - 64)
    const expected = Array.from({ length: columns }, (_, column) =>
      shifted.reduce((sum, number, i) => sum + number * heavier(i, column), biasAt(column)),
    )
    expectNear(found, expected, slack(weights.shift))
    const some = take(arena, 16 * 4)
    kernels.scoreBytesOnce(columnsOf(weights, 16, 16), x.byteOffset, some)
    expect([...new Int32Array(arena.memory.buffer, some, 16)]).toEqual([...scores.subarray(16)])
  })

  test('what is too heavy for a byte is cut off', () => {
    const { arena, kernels } = aRoom()
    const weights = layBytes(arena, { inner, columns, group: groupColumns, weightAt: () => 500, biasAt: () => 0, zero: 0 })
    const x = bytes(arena, take(arena, 2 * inner), 2 * inner).fill(1)
    const y = take(arena, 2 * columns * 2)
    kernels.sayBytesOnce(weights, x.byteOffset, y)
    expect(shorts(arena, y, 1)[0]).toBe(127 * inner)
  })

  test('those that are mostly zero have the same product, from the fours that are not', () => {
    const { arena, kernels } = aRoom()
    const weights = layBytes(arena, { inner, columns: filledColumns, group: filledColumns, weightAt: heavier, biasAt, zero: 0 })
    const x = someBytes(arena, 3)
    x.fill(0, 4, 12)
    x.fill(0, inner, 2 * inner)
    const [lists, y] = [take(arena, 3 * listBytes(inner / 4)), take(arena, 3 * filledColumns * 2)]
    kernels.listFilled(x.byteOffset, lists, 3, inner / 4, feltBits(1))
    kernels.sayFilled(weights, { lists, fours: inner / 4, parts: 1, to: { at: y, stride: filledColumns * 2 }, rows: 3 })
    for (let row = 0; row < 3; row++) {
      expectNear(shorts(arena, y + row * filledColumns * 2, filledColumns), heavierProductOf(x, row, filledColumns), slack(weights.shift))
    }
  })

  test('rising looks at the rows that follow too, leaves out what is below zero and adds the rows before', () => {
    const { arena, kernels } = aRoom()
    const lighter = (row: number, column: number) => weightAt(row, column) / 8
    const weights = layBytes(arena, { inner: 2 * inner, columns: filledColumns, group: filledColumns, weightAt: lighter, biasAt, zero: 0 })
    const x = someBytes(arena, 3)
    const [lists, y, before] = [take(arena, 3 * listBytes(inner / 4)), take(arena, 100), take(arena, 100)]
    bytes(arena, before, 2 * filledColumns).fill(5)
    kernels.listFilled(x.byteOffset, lists, 3, inner / 4, feltBits(1))
    kernels.rise(weights, { lists, fours: inner / 4, parts: 2, to: { at: y, stride: filledColumns }, rows: 2, before })
    for (let row = 0; row < 2; row++) {
      const wide = x.subarray(row * inner, (row + 2) * inner)
      const sums = Array.from({ length: filledColumns }, (_, column) =>
        wide.reduce((sum, number, i) => sum + number * lighter(i, column), biasAt(column)),
      )
      expectNear(
        bytes(arena, y + row * filledColumns, filledColumns),
        sums.map((sum) => Math.min(127, Math.max(0, sum) + 5)),
        slack(weights.shift),
      )
    }
  })

  test('what was read is carried along as far as the gates let it, into the steps of the last layer', () => {
    const { arena, kernels } = aRoom()
    const [gates, layer] = [take(arena, 3 * 4 * innerSize), take(arena, 3 * innerSize)]
    const wide = shorts(arena, gates, 3 * 2 * innerSize)
    // Gates that let in all, half and nothing but a hundredth of what is new: 1, 2 and 3, or as much below zero.
    const scores = [2, 0, -2]
    scores.forEach((score, row) => {
      wide.fill(score * stepsPerOne, row * 2 * innerSize, row * 2 * innerSize + innerSize)
      wide.fill((row + 1) * stepsPerOne, row * 2 * innerSize + innerSize, (row + 1) * 2 * innerSize)
      wide.fill(-(row + 1) * stepsPerOne, row * 2 * innerSize + innerSize + 8, row * 2 * innerSize + innerSize + 16)
    })
    bytes(arena, layer, 3 * innerSize).fill(2 * layerStepsPerOne)
    kernels.readAlong(gates, layer, 3, 4 * innerSize, innerSize)
    const rows = bytes(arena, layer, 3 * innerSize)
    const inSteps = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * lastStepsPerOne) + lastZero)
    expect([0, 1, 2].map((row) => rows[row * innerSize])).toEqual(inSteps([2 + 1, 2 + 1.5, 2 + 1.515]))
    expect([0, 1, 2].map((row) => rows[row * innerSize + 8])).toEqual(inSteps([2 - 1, 2 - 1.5, 2 - 1.515]))
    // The other half is read in the other direction.
    expect(rows[innerSize / 2]).toBe(2 * layerStepsPerOne)
  })
})

describe('laying out', () => {
  test('not even the largest inputs leave 32 bits', () => {
    const arena = openArena(100_000)
    const heavy = { inner, columns, group: groupColumns, weightAt: () => 3, biasAt: () => 1000, largestInput: () => 32_768 }
    const weights = layShorts(arena, heavy)
    const sum = inner * 32_768 * 3 * 2 ** weights.shift + 1000 * 2 ** weights.shift
    expect(sum).toBeLessThan(2 ** 31)
    expect(sum).toBeGreaterThan(2 ** 29)
  })

  test('a full arena says so', () => {
    expect(() => take(openArena(40), 400_000)).toThrow('The arena is full')
  })
})

function aRoom() {
  const arena = openArena(200_000)
  return { arena, kernels: openKernels(arena) }
}

function someShorts(arena: Arena, rows: number): Int16Array {
  const x = shorts(arena, take(arena, (rows + 1) * inner * 2), rows * inner)
  x.forEach((_, i) => {
    x[i] = Math.round(1000 * Math.cos(i * 3))
  })
  return x
}

function someBytes(arena: Arena, rows: number): Uint8Array {
  const x = bytes(arena, take(arena, (rows + 1) * inner), rows * inner)
  x.forEach((_, i) => {
    x[i] = Math.round(63 + 64 * Math.cos(i * 3))
  })
  return x
}

function productOf(row: Int16Array, width: number): number[] {
  return Array.from({ length: width }, (_, column) => row.reduce((sum, number, i) => sum + number * weightAt(i, column), biasAt(column)))
}

function heavier(row: number, column: number): number {
  return weightAt(row, column) * 10
}

function heavierProductOf(x: Uint8Array, row: number, width: number): number[] {
  const numbers = Int16Array.from(x.subarray(row * inner, (row + 1) * inner))
  return Array.from({ length: width }, (_, column) => numbers.reduce((sum, number, i) => sum + number * heavier(i, column), biasAt(column)))
}

/** Each weight of a byte may be half a step off. */
function slack(shift: number): number {
  return (2 * inner * 127) / 2 / 2 ** shift / 2
}

function shorts(arena: Arena, at: number, length: number): Int16Array {
  return new Int16Array(arena.memory.buffer, at, length)
}

function bytes(arena: Arena, at: number, length: number): Uint8Array {
  return new Uint8Array(arena.memory.buffer, at, length)
}

function expectNear(found: ArrayLike<number>, expected: readonly number[], steps: number): void {
  expect(found.length).toBe(expected.length)
  expected.forEach((number, i) => {
    expect(Math.abs((found[i] ?? Number.NaN) - number)).toBeLessThanOrEqual(steps)
  })
}
