import { expect, test } from 'vitest'
import { chainOf, type Saying } from '../../../../../server/pipeline/relate/chainOf.ts'

/** Who says it, and to whom. */
function saying(name: string | null, via: string | null = null): Saying<string, string> {
  return { statement: `what ${name} says`, name, speaker: name, via: via === null ? null : { name: via, entity: via } }
}

function linksOf(outlet: string | null, agency: string | null, sayings: readonly Saying<string, string>[]): string {
  return chainOf({ outlet, agency, sayings }, (name) => name.toLowerCase())
    .map(({ role, name }) => `${role} ${name ?? '?'}`)
    .join(' ← ')
}

test('a chain leads from the outlet through its agency to the speaker', () => {
  expect(linksOf('The Quiet Post', 'Norrby Wire', [saying('the ministry')])).toBe(
    'OUTLET The Quiet Post ← AGENCY Norrby Wire ← SPEAKER the ministry',
  )
})

test('who tells it stands before the speaker, whom it was told to between them', () => {
  expect(linksOf('The Quiet Post', null, [saying('Norrby Wire'), saying('Ada Okafor', 'Lake TV')])).toBe(
    'OUTLET The Quiet Post ← TELLER Norrby Wire ← VIA Lake TV ← SPEAKER Ada Okafor',
  )
})

test('neighbours of one name are one link', () => {
  expect(linksOf('Norrby Wire', 'NORRBY WIRE', [saying('Ada Okafor', 'Norrby Wire')])).toBe('OUTLET Norrby Wire ← SPEAKER Ada Okafor')
})

test('an outlet that speaks for itself is its own speaker', () => {
  expect(linksOf('Norrby Wire', null, [saying('Norrby Wire')])).toBe('OUTLET Norrby Wire ← SPEAKER Norrby Wire')
})

test('an outlet that is not told and a speaker that nobody names are links without a name', () => {
  expect(linksOf(null, null, [saying(null)])).toBe('OUTLET ? ← SPEAKER ?')
})
