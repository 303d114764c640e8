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
  expect(things(cranes, tanker, 'it laid no drones there')).toContainEqual(['it laid no drones there'])
})

test('who names neither means what was told of nearest', () => {
  expect(things(cranes, tanker, 'it struck')).toContainEqual([cranes, 'it struck'])
})
