import { describe, expect, it } from 'vitest'
import { attributionsOf } from './attributionsOf.ts'

/** Source, cue and contents of each statement. */
function reported(text: string): string[][] {
  return attributionsOf(text).map(({ source, cue, content }) => [source, cue, ...content])
}

describe('figures', () => {
  it('are put at a number', () => {
    expect(reported('The agency put the toll at 40.')).toEqual([['The agency', 'put', 'the toll at 40']])
  })
  it('are put lower', () => {
    expect(reported('Rescuers put the figure far lower.')).toEqual([['Rescuers', 'put', 'the figure far lower']])
  })
  it('are not what is put somewhere', () => {
    expect(reported('The agency put the lorries at the gate.')).toEqual([])
  })
})

describe('documents', () => {
  it('show what they show', () => {
    expect(reported('Satellite images show three boats on the river.')).toEqual([['Satellite images', 'show', 'three boats on the river']])
  })
  it('mark a place as something', () => {
    expect(reported('The map marked the bridge as lost.')).toEqual([['The map', 'marked', 'the bridge as lost']])
  })
})

describe('opinions', () => {
  it('open with "in the opinion of"', () => {
    expect(attributionsOf('In the opinion of Ada Lindqvist, the dam is holding.')[0]).toMatchObject({
      source: 'Ada Lindqvist',
      content: ['the dam is holding'],
      act: 'ASSESSES',
    })
  })
})

describe('silence', () => {
  it('is kept by nobody who will say', () => {
    expect(attributionsOf('Nobody will say how many left.').every(({ act }) => act === 'DECLINES')).toBe(true)
  })
})

describe('refusals', () => {
  it.each([
    'The ministry has not yet responded.',
    'The mission did not wish to react.',
    'The agency has not been able to verify the claim.',
    'The claim could not be independently verified.',
    'Neither account could be checked.',
    'The ministry gave no date.',
    'Independent verification is difficult in the valley.',
    'Verification was not possible.',
  ])('%s', (text) => {
    expect(attributionsOf(text).map(({ act }) => act)).toEqual(['DECLINES'])
  })
})
