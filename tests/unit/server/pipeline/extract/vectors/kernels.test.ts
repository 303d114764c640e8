import { describe, expect, test } from 'vitest'
import { type Arena, openArena, take } from '../../../../../../server/pipeline/extract/vectors/arena.ts'
import { openKernels } from '../../../../../../server/pipeline/extract/vectors/kernels.ts'
import { columnsOf, layWeights } from '../../../../../../server/pipeline/extract/vectors/layWeights.ts'
import { listBytes } from '../../../../../../server/pipeline/extract/vectors/listFilled.ts'
import { filledColumns } from '../../../../../../server/pipeline/extract/vectors/multiplyFilled.ts'
import { groupColumns } from '../../../../../../server/pipeline/extract/vectors/multiplyRows.ts'
import { innerSize, stepsPerOne } from '../../../../../../server/pipeline/extract/vectors/steps.ts'

const [inner, columns] = [16, 32]
const weightAt = (row: number, column: number): number => Math.sin(row * 7 + column)
const biasAt = (column: number): number => column - 8

describe('the vector kernels', () => {
  test.each([1, 2, 5])('%i rows are multiplied and biases added, to within two steps', (rows) => {
    const { arena, kernels, weights } = aRoom()
    const { x, at } = someInputs(arena, rows)
    const y = take(arena, (rows + 1) * columns * 2)
    kernels.say(weights, { from: { at, stride: inner * 2 }, to: { at: y, stride: columns * 2 }, rows })
    for (let row = 0; row < rows; row++)
      expectNear([...shorts(arena, y + row * columns * 2, columns)], productOf(x.subarray(row * inner, (row + 1) * inner), columns), 2)
  })

  test('rows that are mostly zero have the same product, from the pairs that are not', () => {
    const { arena, kernels, weights } = aRoom(filledColumns)
    const { x, at } = someInputs(arena, 3)
    x.fill(0, 4, 12)
    x.fill(0, inner, 2 * inner)
    const [lists, y] = [take(arena, 3 * listBytes(inner / 2)), take(arena, 3 * filledColumns * 2)]
    kernels.listFilled(at, lists, 3, inner / 2)
    kernels.sayFilled(weights, { lists, pairs: inner / 2, parts: 1, to: { at: y, stride: filledColumns * 2 }, rows: 3 })
    for (let row = 0; row < 3; row++) {
      expectNear(
        [...shorts(arena, y + row * filledColumns * 2, filledColumns)],
        productOf(x.subarray(row * inner, (row + 1) * inner), filledColumns),
        2,
      )
    }
  })

  test('rising looks at the rows that follow too, leaves out what is below zero and adds the rows before', () => {
    const arena = openArena(200_000)
    const kernels = openKernels(arena)
    const wide = { inner: 2 * inner, columns: filledColumns, group: filledColumns, weightAt, biasAt, largestInput: () => 16_383 }
    const weights = layWeights(arena, wide)
    const { x, at } = someInputs(arena, 3)
    const [lists, y, before] = [take(arena, 3 * listBytes(inner / 2)), take(arena, 400), take(arena, 400)]
    shorts(arena, before, 2 * filledColumns).fill(5)
    kernels.listFilled(at, lists, 3, inner / 2)
    kernels.rise(weights, { lists, pairs: inner / 2, parts: 2, to: { at: y, stride: filledColumns * 2 }, rows: 2, before })
    for (let row = 0; row < 2; row++) {
      const expected = productOf(x.subarray(row * inner, (row + 2) * inner), filledColumns).map((sum) => Math.max(0, sum) + 5)
      expectNear([...shorts(arena, y + row * filledColumns * 2, filledColumns)], expected, 3)
    }
  })

  test('scores are sums of 32 bits with all their bits after the point; one row and some columns have the same', () => {
    const { arena, kernels, weights } = aRoom()
    const { x, at } = someInputs(arena, 2)
    const [y, one] = [take(arena, 2 * columns * 4), take(arena, 16 * 4)]
    kernels.score(weights, { from: { at, stride: inner * 2 }, to: { at: y, stride: columns * 4 }, rows: 2 })
    const found = [...new Int32Array(arena.memory.buffer, y, columns)]
    expectNear(
      found.map((score) => score / 2 ** weights.shift),
      productOf(x.subarray(0, inner), columns),
      2,
    )
    kernels.scoreOne(columnsOf(weights, 16, 16), at, one)
    expect([...new Int32Array(arena.memory.buffer, one, 16)]).toEqual(found.slice(16))
  })

  test('rows are summed by their addresses, without what is below zero', () => {
    const { arena, kernels } = aRoom()
    const row = innerSize * 2
    const [first, second, to, list] = [take(arena, row), take(arena, row), take(arena, 2 * row), take(arena, 16)]
    shorts(arena, first, innerSize).fill(2)
    shorts(arena, second, innerSize).set([-5, 1])
    new Int32Array(arena.memory.buffer, list, 4).set([first, second, second, second])
    kernels.sumRowsAboveZero(to, list, 2, 2)
    expect([...shorts(arena, to, 3)]).toEqual([0, 3, 2])
    expect([...shorts(arena, to + row, 3)]).toEqual([0, 2, 0])
  })

  test('what was read is carried along as far as the gates let it', () => {
    const { arena, kernels } = aRoom()
    const [gates, layer] = [take(arena, 3 * 4 * innerSize), take(arena, 3 * 2 * innerSize)]
    const wide = shorts(arena, gates, 3 * 2 * innerSize)
    // Gates that let in all, half and nothing but a hundredth of what is new: 100, 200 and 300.
    const scores = [2, 0, -2]
    scores.forEach((score, row) => {
      wide.fill(score * stepsPerOne, row * 2 * innerSize, row * 2 * innerSize + innerSize)
      wide.fill((row + 1) * 100, row * 2 * innerSize + innerSize, (row + 1) * 2 * innerSize)
    })
    shorts(arena, layer, 3 * innerSize).fill(7)
    kernels.readAlong(gates, layer, 3, 4 * innerSize, 2 * innerSize)
    const rows = shorts(arena, layer, 3 * innerSize)
    expect([0, 1, 2].map((row) => rows[row * innerSize])).toEqual([107, 157, 159])
    expect(rows[innerSize / 2]).toBe(7)
  })
})

describe('layWeights', () => {
  test('not even the largest inputs leave 32 bits', () => {
    const arena = openArena(100_000)
    const heavy = { inner, columns, group: groupColumns, weightAt: () => 3, biasAt: () => 1000, largestInput: () => 32_768 }
    const weights = layWeights(arena, heavy)
    const sum = inner * 32_768 * 3 * 2 ** weights.shift + 1000 * 2 ** weights.shift
    expect(sum).toBeLessThan(2 ** 31)
    expect(sum).toBeGreaterThan(2 ** 29)
  })

  test('a full arena says so', () => {
    expect(() => take(openArena(40), 400_000)).toThrow('The arena is full')
  })
})

function aRoom(group = groupColumns) {
  const arena = openArena(200_000)
  const weights = layWeights(arena, {
    inner,
    columns: group === groupColumns ? columns : group,
    group,
    weightAt,
    biasAt,
    largestInput: () => 32_768,
  })
  return { arena, kernels: openKernels(arena), weights }
}

function someInputs(arena: Arena, rows: number) {
  const at = take(arena, (rows + 1) * inner * 2)
  const x = shorts(arena, at, rows * inner)
  x.forEach((_, i) => {
    x[i] = Math.round(1000 * Math.cos(i * 3))
  })
  return { x, at }
}

function productOf(row: Int16Array, width: number): number[] {
  return Array.from({ length: width }, (_, column) => row.reduce((sum, number, i) => sum + number * weightAt(i, column), biasAt(column)))
}

function shorts(arena: Arena, at: number, length: number): Int16Array {
  return new Int16Array(arena.memory.buffer, at, length)
}

function expectNear(found: readonly number[], expected: readonly number[], most: number): void {
  found.forEach((number, index) => {
    expect(Math.abs(number - (expected[index] ?? 0))).toBeLessThanOrEqual(most)
  })
}
