import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { type EntityId, entityIdOf } from '../../../../../server/domain/ids.ts'
import { NamedGround } from '../../../../../server/pipeline/relate/NamedGround.ts'
import { aProposition, articleNumbered, aTelling, druhe } from './aTelling.ts'

const pershe = entityIdOf('place/pershe')
const valley = entityIdOf('place/valley')
const kiln = { part: 'DISTRICT', partName: 'Kiln Row' } as const

/** Where ground lies that the first article tells as a part of Druhe, by another that names these places. */
function settled(told: Partial<Telling>, named: readonly EntityId[]): string {
  const ground = new NamedGround((article) => (article === articleNumbered(1) ? [druhe, valley] : named))
  for (const ordinal of [0, 1]) ground.add(aTelling({ ordinal, isPlaced: false, proposition: aProposition(kiln) }))
  const telling = aTelling({ article: 2, isPlaced: false, ...told })
  ground.add(telling)
  const { proposition } = ground.settle(telling) ?? telling
  return `${proposition?.placeId === druhe ? 'Druhe' : 'elsewhere'} ${proposition?.partName ?? ''}`
}

const ofPershe = aProposition({ ...kiln, placeId: pershe })
const alone = aProposition({ placeId: entityIdOf('place/kiln row') })

test('what one article tells as a part of a town is that part in another that names a place in common', () => {
  expect(settled({ proposition: ofPershe }, [pershe, valley])).toBe('Druhe Kiln Row')
  expect(settled({ proposition: alone, isPlaced: true }, [valley])).toBe('Druhe Kiln Row')
})

test('so it is in the mouth of the same speaker', () => {
  expect(settled({ proposition: ofPershe, speakerId: entityIdOf('person/1') }, [])).toBe('Druhe Kiln Row')
})

test.each([
  ['articles of places apart', { proposition: ofPershe }, [pershe], 'elsewhere Kiln Row'],
  ['a part of a town that its own words name', { proposition: ofPershe, isPlaced: true }, [pershe, valley], 'elsewhere Kiln Row'],
  ['a place that is only in focus', { proposition: alone }, [valley], 'elsewhere '],
  [
    'a deed that is told of there',
    { proposition: aProposition({ ...alone, predicate: 'STRIKES' }), isPlaced: true },
    [valley],
    'elsewhere ',
  ],
  ['another name', { proposition: aProposition({ ...kiln, partName: 'Mill Row', placeId: pershe }) }, [valley], 'elsewhere Mill Row'],
] as const)('%s is left where it was', (_, told, named, wanted) => {
  expect(settled(told, named)).toBe(wanted)
})

test('when the article is let go that told where it lies, nobody knows', () => {
  const ground = new NamedGround(() => [valley])
  const [first, second] = [aTelling({ isPlaced: false, proposition: aProposition(kiln) }), aTelling({ article: 2, proposition: alone })]
  ground.add(first)
  expect([...ground.add(second)]).toEqual([])
  expect([...ground.remove(first)]).toEqual([second])
  expect(ground.settle(second)).toBeNull()
})
