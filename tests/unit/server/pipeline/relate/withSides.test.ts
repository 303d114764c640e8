import { expect, test } from 'vitest'
import type { Proposition } from '../../../../../server/domain/Proposition.ts'
import { unnamedEnemy } from '../../../../../server/domain/unnamedParty.ts'
import { withSides } from '../../../../../server/pipeline/relate/withSides.ts'
import { aProposition, aTelling } from './aTelling.ts'

/** Side and other of what each tells, settled beside the rest. */
function partiesOf(told: readonly Partial<Proposition>[], ordinals = told.map((_, at) => at)) {
  const tellings = told.map((given, at) => aTelling({ ordinal: ordinals[at] ?? at, proposition: aProposition(given) }))
  return withSides(tellings).map(({ proposition }) => `${proposition?.side ?? ''}/${proposition?.other ?? ''}`)
}

test('a town that is surrounded and its defenders who are surrounded there are one ring', () => {
  const ring = { predicate: 'ENCIRCLED' } as const
  expect(
    partiesOf([
      { ...ring, side: 'RU' },
      { ...ring, side: null, polarity: -1 },
      { ...ring, side: null, other: 'UA' },
    ]),
  ).toEqual(['RU/UA', '/UA', '/UA'])
})

test('who is in a ring is not who laid it, and of two that are told neither is meant', () => {
  const ring = { predicate: 'ENCIRCLED' } as const
  expect(
    partiesOf([
      { ...ring, side: 'RU' },
      { ...ring, side: null, other: 'RU' },
    ]),
  ).toEqual(['RU/', '/RU'])
  expect(
    partiesOf([
      { ...ring, side: null },
      { ...ring, side: null, other: 'RU' },
      { ...ring, side: null, other: 'UA' },
    ]),
  ).toEqual(['/', '/RU', '/UA'])
})

test('one statement tells its deed twice; another that leaves the doer out names nobody', () => {
  const deed = { predicate: 'STRIKES' } as const
  expect(partiesOf([{ ...deed }, { ...deed, side: null }], [0, 0])).toEqual(['RU/', 'RU/'])
  expect(partiesOf([{ ...deed }, { ...deed, side: null }], [0, 1])).toEqual(['RU/', '/'])
})

test('a no without a number is one to the only number that is told', () => {
  const downed = { predicate: 'INTERCEPTS' } as const
  const drones = (min: number) => ({ min, max: min, isVague: false, unit: 'count', of: 'drone', flow: 'FLOW', window: null }) as const
  const amountsOf = (...told: readonly Partial<Proposition>[]) =>
    withSides(told.map((given, ordinal) => aTelling({ ordinal, proposition: aProposition({ ...downed, ...given }) }))).map(
      ({ proposition }) => proposition?.amount?.min ?? null,
    )
  expect(amountsOf({ amount: drones(9) }, { polarity: -1 })).toEqual([9, 9])
  expect(amountsOf({ amount: drones(9) }, { amount: drones(7) }, { polarity: -1 })).toEqual([9, 7, null])
  expect(amountsOf({ amount: drones(9) }, {})).toEqual([9, null])
})

test('those who are not named by a text are the ones of that name, where but one bears it', () => {
  const deed = { predicate: 'STRIKES' } as const
  const [corsairs, unnamed] = [
    { ...deed, side: 'org/ru/corsairs' },
    { ...deed, side: 'unnamed corsairs' },
  ]
  expect(partiesOf([corsairs, unnamed])).toEqual(['org/ru/corsairs/', 'org/ru/corsairs/'])
  expect(partiesOf([corsairs, { ...deed, side: 'org/us/corsairs' }, unnamed])).toEqual([
    'org/ru/corsairs/',
    'org/us/corsairs/',
    'unnamed corsairs/',
  ])
  expect(partiesOf([corsairs, { ...deed, side: 'unnamed gunmen' }])).toEqual(['org/ru/corsairs/', 'unnamed gunmen/'])
})

test('whom a speaker calls the enemy is the one side but his own that others name', () => {
  const struck = (side: string, speakerSide: string | null) =>
    aTelling({ speakerSide, proposition: aProposition({ predicate: 'STRIKES', side }) })
  const enemyOf = (speakerSide: string | null, sides: readonly string[]) =>
    withSides([struck(unnamedEnemy, speakerSide), ...sides.map((side) => struck(side, null))])[0]?.proposition?.side
  expect(enemyOf('RU', ['UA'])).toBe('UA')
  expect(enemyOf('RU', ['UA', 'RU'])).toBe('UA')
  expect(enemyOf('org/xk/front', ['RU', 'org/xk/league'])).toBe('RU')
  expect(enemyOf('RU', ['UA', 'BY'])).toBe(null)
  expect(enemyOf('RU', [])).toBe(null)
})
