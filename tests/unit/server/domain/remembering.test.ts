import { expect, test } from 'vitest'
import { remembering } from '../../../../server/domain/remembering.ts'

test('a name is worked out once while it is remembered, also when the answer is that there is none', () => {
  const asked: string[] = []
  const first = remembering(2, (name) => {
    asked.push(name)
    return name.startsWith('a') ? name.toUpperCase() : null
  })
  expect(['arden', 'quillan', 'arden', 'quillan'].map(first)).toEqual(['ARDEN', null, 'ARDEN', null])
  expect(asked).toEqual(['arden', 'quillan'])
  expect(['zeld', 'arden'].map(first)).toEqual([null, 'ARDEN'])
  expect(asked).toEqual(['arden', 'quillan', 'zeld', 'arden'])
})

test('very long names are not remembered', () => {
  let times = 0
  const count = remembering(2, () => ++times)
  const long = 'a'.repeat(10_000)
  expect([count(long), count(long)]).toEqual([1, 2])
})
