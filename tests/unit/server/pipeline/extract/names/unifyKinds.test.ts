import { describe, expect, test } from 'vitest'
import type { Gazetteer, GazetteerEntry } from '../../../../../../server/domain/Gazetteer.ts'
import type { MentionKind } from '../../../../../../server/domain/Mention.ts'
import { unifyKinds } from '../../../../../../server/pipeline/extract/names/unifyKinds.ts'

const entry = (name: string, kind: GazetteerEntry['kind'], population: number): GazetteerEntry => ({
  key: name,
  name,
  kind,
  population,
  aliases: [],
  placeKind: null,
  sourceKind: null,
  coordinates: null,
  country: null,
  parentKey: null,
})

const known = new Map([
  ['Verdan', entry('Verdan', 'PLACE', 900_000)],
  ['Tallow', entry('Tallow', 'PLACE', 900)],
])

const gazetteer: Gazetteer = {
  lookUp: (name) => [known.get(name)].filter((found) => found !== undefined),
  entryOf: () => null,
  startsName: () => false,
  startsUnit: () => false,
  countryOf: () => null,
}

function settle(...names: readonly (readonly [string, MentionKind])[]): string[] {
  const text = names.map(([words]) => words).join('|')
  let at = 0
  const spans = names.map(([words, kind]) => {
    const start = at
    at += words.length + 1
    return { start, end: start + words.length, kind }
  })
  return unifyKinds(text, spans, gazetteer).map(({ kind }) => kind)
}

describe('kinds that waver', () => {
  test('a well-known place is no person', () => {
    expect(settle(['Verdan', 'PERSON'])).toEqual(['PLACE'])
  })

  test('a small place may bear a name of a person', () => {
    expect(settle(['Tallow', 'PERSON'])).toEqual(['PERSON'])
  })

  test('a surname in the same article stays a person', () => {
    expect(settle(['Ilse Verdan', 'PERSON'], ['Verdan', 'PERSON'])).toEqual(['PERSON', 'PERSON'])
  })

  test('a team named for its town stays an organisation', () => {
    expect(settle(['Verdan', 'ORGANIZATION'])).toEqual(['ORGANIZATION'])
  })

  test('without a word of the gazetteer, three to one settles it', () => {
    const votes = [
      ['Okafor', 'PERSON'],
      ['Okafor', 'PERSON'],
      ['Okafor', 'PERSON'],
      ['Okafor', 'PLACE'],
    ] as const
    expect(settle(...votes)).toEqual(['PERSON', 'PERSON', 'PERSON', 'PERSON'])
    expect(settle(...votes.slice(2))).toEqual(['PERSON', 'PLACE'])
  })
})
