import { describe, expect, test } from 'vitest'
import { LookalikeIndex } from '../../../../../server/graphql/names/LookalikeIndex.ts'
import { anEntity } from '../../../../helpers/aReading.ts'

describe('lookalikes', () => {
  const holub = anEntity('PERSON', 'Taras Holub')
  const golub = anEntity('PERSON', 'Taras Golub')
  const other = anEntity('PERSON', 'Olena Holub')

  test('an entity knows what may be the same, and pairs are told once', () => {
    const index = new LookalikeIndex()
    for (const entity of [holub, golub, other]) index.put(entity)
    expect(index.of(holub.id)).toEqual([{ entityId: golub.id, doubt: 'OTHER_SPELLING' }])
    expect([...index.pairs()]).toHaveLength(1)
  })

  test('what a person keeps apart is no lookalike', () => {
    const pair = [holub.id, golub.id]
    const index = new LookalikeIndex((one, another) => pair.includes(one) && pair.includes(another))
    for (const entity of [holub, golub]) index.put(entity)
    expect([index.of(holub.id), [...index.pairs()]]).toEqual([[], []])
  })

  test('what is gone is no lookalike any more', () => {
    const index = new LookalikeIndex()
    for (const entity of [holub, golub]) index.put(entity)
    index.remove(golub.id)
    expect(index.of(holub.id)).toEqual([])
  })
})
