import { describe, expect, test } from 'vitest'
import { doubtOf } from '../../../../server/domain/doubtOf.ts'
import type { EntityKind } from '../../../../server/domain/Mention.ts'

function named(name: string, kind: EntityKind = 'PERSON', country: string | null = null) {
  return { kind, name, aliases: [], country, key: `${kind}/${name}/${country}` }
}

describe('doubts', () => {
  test.each([
    ['Taras Holub', 'Taras Golub', 'PERSON', 'OTHER_SPELLING'],
    ['Holub', 'Taras Holub', 'PERSON', 'SURNAME_ALONE'],
    ['Ada Halvorsen', 'Ada Halvorson', 'PERSON', 'NEAR_SPELLING'],
    ['KHA', 'Kind Harbour Authority', 'ORGANIZATION', 'ACRONYM'],
  ] as const)('%s and %s may be one', (a, b, kind, doubt) => {
    expect(doubtOf(named(a, kind), named(b, kind))).toBe(doubt)
    expect(doubtOf(named(b, kind), named(a, kind))).toBe(doubt)
  })

  test.each([
    ['Taras Holub', 'Olena Holub', 'PERSON'],
    ['912th Heron Brigade', '913th Heron Brigade', 'UNIT'],
    ['Lund Bank', 'Lind Bank', 'ORGANIZATION'],
    ['KHB', 'Kind Harbour Authority', 'ORGANIZATION'],
  ] as const)('%s and %s are two', (a, b, kind) => {
    expect(doubtOf(named(a, kind), named(b, kind))).toBeNull()
  })

  test('two countries are two entities', () => {
    expect(doubtOf(named('Taras Holub', 'PERSON', 'UA'), named('Taras Golub', 'PERSON', 'BY'))).toBeNull()
  })
})
