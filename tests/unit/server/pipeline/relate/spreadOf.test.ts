import { describe, expect, it } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { type Appearance, spreadOf } from '../../../../../server/pipeline/relate/spreadOf.ts'
import { aTelling } from './aTelling.ts'

/** What the article with this number tells on a day: by default in a text of its own, by a speaker of its own. */
function anAppearance(
  article: number,
  day: string | null,
  given: Partial<Appearance> & { readonly speaker?: string | null } = {},
): Appearance {
  const { speaker = `speaker ${article}`, ...rest } = given
  return {
    telling: aTelling({ article, day, speakerId: speaker === null ? null : entityIdOf(`person/${speaker}`) }),
    statementCount: 1,
    day,
    utterance: `${speaker ?? `unnamed in ${article}`} ${day}`,
    origin: `text ${article}`,
    outlet: `outlet ${article}`,
    through: [],
    isWire: false,
    ...rest,
  }
}

/** Each step: its outlet, its tie, the outlet it is tied to, and the delay. */
function steps(appearances: readonly Appearance[]) {
  const { dated, undated } = spreadOf(appearances)
  return [...dated, ...undated].map(({ appearance, tie, from, delayDays }) => [appearance.outlet, tie, from?.outlet ?? null, delayDays])
}

describe('a claim', () => {
  it('spreads from its earliest appearance, with delays in whole days', () => {
    expect(steps([anAppearance(2, '2025-03-07'), anAppearance(1, '2025-03-05'), anAppearance(3, '2025-04-01')])).toEqual([
      ['outlet 1', 'FIRST', null, 0],
      ['outlet 2', 'SEPARATE', null, 2],
      ['outlet 3', 'SEPARATE', null, 27],
    ])
  })

  it('is tied where it has no day, but not delayed', () => {
    const ada = { speaker: 'ada' }
    expect(steps([anAppearance(1, null, ada), anAppearance(2, '2025-03-05', ada)])).toEqual([
      ['outlet 2', 'FIRST', null, 0],
      ['outlet 1', 'REPEATED', 'outlet 2', null],
    ])
  })

  it('has no first appearance where none has a day', () => {
    expect(steps([anAppearance(1, null)])).toEqual([['outlet 1', 'SEPARATE', null, null]])
  })

  it('has wordings that are compared with the first one', () => {
    const first = anAppearance(1, '2025-03-05', { telling: aTelling({ article: 1, words: 'the bridge is open' }) })
    const later = anAppearance(2, '2025-03-06', { telling: aTelling({ article: 2, words: 'the bridge is not open' }) })
    expect(spreadOf([first, later]).dated.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ['the bridge is open'],
      ['the bridge is', 'not', 'open'],
    ])
  })
})

describe('an appearance', () => {
  const ada = { speaker: 'ada', utterance: 'ada on Monday' }

  it('is a copy where its text is one and its speaker the same', () => {
    const [first, copy] = [anAppearance(1, '2025-03-05', ada), anAppearance(2, '2025-03-06', { ...ada, origin: 'text 1' })]
    expect(steps([first, copy])[1]).toEqual(['outlet 2', 'COPY', 'outlet 1', 1])
  })

  it('is a copy of the very words, whoever is taken for their speaker', () => {
    const words = 'the bridge is open'
    const first = anAppearance(1, '2025-03-05', { telling: aTelling({ article: 1, words }) })
    const copy = anAppearance(2, '2025-03-06', { telling: aTelling({ article: 2, words }), origin: 'text 1' })
    expect(steps([first, copy])[1]).toEqual(['outlet 2', 'COPY', 'outlet 1', 1])
  })

  it('of an agency comes first on its day', () => {
    const [page, wire] = [anAppearance(1, '2025-03-05', ada), anAppearance(2, '2025-03-05', { ...ada, origin: 'text 1', isWire: true })]
    expect(steps([page, wire]).map(([outlet, tie]) => [outlet, tie])).toEqual([
      ['outlet 2', 'FIRST'],
      ['outlet 1', 'COPY'],
    ])
  })

  it('is no copy of another speaker in the same text', () => {
    const [first, other] = [anAppearance(1, '2025-03-05', ada), anAppearance(2, '2025-03-06', { origin: 'text 1' })]
    expect(steps([first, other])[1]).toEqual(['outlet 2', 'SEPARATE', null, 1])
  })

  it('came through the agency that carried it', () => {
    const [wire, page] = [anAppearance(1, '2025-03-05', ada), anAppearance(2, '2025-03-06', { ...ada, through: ['outlet 1'] })]
    expect(steps([wire, page])[1]).toEqual(['outlet 2', 'THROUGH', 'outlet 1', 1])
  })

  it('came through an agency that is not in the corpus', () => {
    const [first, page] = [anAppearance(1, '2025-03-05'), anAppearance(2, '2025-03-06', { through: ['norrby wire'] })]
    expect(steps([first, page])[1]).toEqual(['outlet 2', 'THROUGH', null, 1])
  })

  it('comes after what it came through on the same day', () => {
    const [page, wire] = [anAppearance(1, '2025-03-05', { ...ada, through: ['outlet 2'] }), anAppearance(2, '2025-03-05', ada)]
    expect(steps([page, wire])).toEqual([
      ['outlet 2', 'FIRST', null, 0],
      ['outlet 1', 'THROUGH', 'outlet 2', 0],
    ])
  })

  it('was told to its own outlet without a detour', () => {
    expect(steps([anAppearance(1, '2025-03-05'), anAppearance(2, '2025-03-06', { through: ['outlet 2'] })])[1]).toEqual([
      'outlet 2',
      'SEPARATE',
      null,
      1,
    ])
  })

  it('carries the same saying in a text of its own', () => {
    expect(steps([anAppearance(1, '2025-03-05', ada), anAppearance(2, '2025-03-06', ada)])[1]).toEqual([
      'outlet 2',
      'CARRIED',
      'outlet 1',
      1,
    ])
  })

  it('repeats what its speaker said on another day', () => {
    const again = anAppearance(2, '2025-03-09', { speaker: 'ada' })
    expect(steps([anAppearance(1, '2025-03-05', ada), again])[1]).toEqual(['outlet 2', 'REPEATED', 'outlet 1', 4])
  })

  it('of an unnamed speaker is tied to no other one', () => {
    const unnamed = { speaker: null }
    expect(steps([anAppearance(1, '2025-03-05', unnamed), anAppearance(2, '2025-03-06', unnamed)])[1]).toEqual([
      'outlet 2',
      'SEPARATE',
      null,
      1,
    ])
  })
})
