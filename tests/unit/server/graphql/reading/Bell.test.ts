import { expect, test } from 'vitest'
import { makeBell } from '../../../../../server/graphql/reading/Bell.ts'

test('the first turn comes at once, the next after a ring', async () => {
  const bell = makeBell()
  const turns = bell.turns(0)
  expect(await turns.next()).toEqual({ value: undefined, done: false })
  const second = turns.next()
  bell.ring()
  expect(await second).toEqual({ value: undefined, done: false })
})

test('rings between two turns make one turn', async () => {
  const bell = makeBell()
  const turns = bell.turns(0)
  await turns.next()
  bell.ring()
  bell.ring()
  await turns.next()
  const third = await Promise.race([turns.next(), Promise.resolve('nothing')])
  expect(third).toBe('nothing')
})

test('a listener that leaves while it waits is done', async () => {
  const turns = makeBell().turns(0)
  await turns.next()
  const waiting = turns.next()
  await turns.return?.()
  expect((await waiting).done).toBe(true)
})

test('a bell that closes ends every listener', async () => {
  const bell = makeBell()
  const turns = bell.turns(60_000)
  await turns.next()
  const waiting = turns.next()
  bell.ring()
  bell.close()
  expect((await waiting).done).toBe(true)
})
