import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../../../../server/domain/Statement.ts'
import { attributionsOf } from './attributionsOf.ts'

function quantitiesOf(content: string): readonly Quantity[] | undefined {
  return attributionsOf(`The mayor said ${content}.`)[0]?.quantities
}

describe('quantities', () => {
  it('count things', () =>
    expect(quantitiesOf('about 1,200 residents had left')).toEqual([{ value: 1200, max: null, unit: 'count', of: 'residents' }]))
  it('are shares of something', () =>
    expect(quantitiesOf('70% of the village was flooded')).toEqual([{ value: 70, max: null, unit: 'percent', of: 'the village' }]))
  it('may be told in words', () =>
    expect(quantitiesOf('twenty-five houses were lost')).toEqual([{ value: 25, max: null, unit: 'count', of: 'houses' }]))
  it('may be ranges', () =>
    expect(quantitiesOf('between 5 and 10 kilometres were flooded')).toEqual([{ value: 5, max: 10, unit: 'kilometre', of: '' }]))
  it('may be scaled', () =>
    expect(quantitiesOf('it cost 3 million dollars')).toEqual([{ value: 3_000_000, max: null, unit: 'dollar', of: '' }]))
  it('are not members of a group', () => expect(quantitiesOf('it was one of the largest floods')).toEqual([]))
  it('are not years', () => expect(quantitiesOf('it was built in 1998')).toEqual([]))
  it('are not days', () => expect(quantitiesOf('it would open on 3 May')).toEqual([]))
})
