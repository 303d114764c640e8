import { expect, test } from 'vitest'
import type { Attribution } from '../../../../../../../server/domain/Statement.ts'
import { findParents } from '../../../../../../../server/pipeline/extract/statements/describe/findParents.ts'

function anAttribution(text: string, cue: string, content: string): Attribution {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    source: [],
    cue: [spanOf(cue)],
    content: [spanOf(content)],
    form: 'INDIRECT',
    act: 'SAYS',
    stance: 'NEUTRAL',
    voice: 'ATTRIBUTED',
    via: null,
    parent: null,
    saidOn: null,
    quantities: [],
  }
}

function parentsOf(text: string, parts: readonly (readonly [cue: string, content: string])[]): (number | null)[] {
  return findParents(parts.map(([cue, content]) => anAttribution(text, cue, content))).map(({ parent }) => parent)
}

test('a statement inside the content of another has that one as its parent', () => {
  const text = 'Lindqvist denied that the office had said that the bridge was closed'
  expect(
    parentsOf(text, [
      ['denied', 'that the office had said that the bridge was closed'],
      ['had said', 'that the bridge was closed'],
    ]),
  ).toEqual([null, 0])
})

test('of two that hold each other, the one with more content is the outer one, and has no parent', () => {
  const text = 'The Courier reports that the river rose to two metres in the night, according to the office'
  expect(
    parentsOf(text, [
      ['reports', 'that the river rose to two metres in the night, according to the office'],
      ['according to', 'The Courier reports that the river rose to two metres in the night'],
    ]),
  ).toEqual([null, 0])
})

test('three in a circle become a chain', () => {
  const text = 'one aaa two bbbb three ccccc'
  const parents = parentsOf(text, [
    ['one', 'two'],
    ['two', 'three ccccc'],
    ['three', 'one aaa'],
  ])
  expect(parents).toEqual([2, null, 1])
})
