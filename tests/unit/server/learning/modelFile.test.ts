import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrayOf, readModelFile, UnreadableModelError, writeModelFile } from '../../../../server/learning/modelFile.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('arrays come back as they were, whatever their lengths', async () => {
  const arrays = { keys: Int32Array.of(-1, 7), rows: Int8Array.of(1, -2, 3), step: Float32Array.of(0.5), none: Uint16Array.of() }
  await writeModelFile(join(folder, 'a.model'), arrays)
  expect(await readModelFile(join(folder, 'a.model'))).toEqual(arrays)
})

test('a missing array, or one of another kind, is an error that names it', () => {
  expect(() => arrayOf({}, 'keys', Int32Array)).toThrow(UnreadableModelError)
  expect(() => arrayOf({ keys: Int8Array.of(1) }, 'keys', Int32Array)).toThrow(/keys/)
})
