import { expect, test } from 'vitest'
import { byObject } from '../../../../../server/pipeline/relate/byObject.ts'
import { aProposition, aTelling } from './aTelling.ts'

/** The words of strikes that are told of one thing, thing by thing. */
function things(...words: readonly string[]) {
  const proposition = aProposition({ predicate: 'STRIKES' })
  return byObject(words.map((told, article) => aTelling({ article, words: told, proposition }))).map((group) =>
    group.map((telling) => telling.words),
  )
}

const cranes = 'its aircraft bombed the cranes'
const tanker = 'a limpet mine holed the tanker'

test('who names a weapon and no thing means the thing that such a weapon hit', () => {
  expect(things(cranes, tanker, 'it laid the mine')).toContainEqual([tanker, 'it laid the mine'])
  expect(things(cranes, tanker, 'it fired no torpedo')).toContainEqual(['it fired no torpedo'])
})

test('who names another weapon than all that name a thing tells of another deed, with his like', () => {
  expect(things(cranes, 'an American mine', 'it laid no mines')).toEqual([[cranes], ['an American mine', 'it laid no mines']])
  expect(things(cranes, 'a drone came over')).toEqual([[cranes, 'a drone came over']])
})

test('who names neither means what was told of nearest', () => {
  expect(things(cranes, tanker, 'it struck')).toContainEqual([cranes, 'it struck'])
})
