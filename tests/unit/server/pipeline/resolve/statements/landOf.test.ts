import { expect, test } from 'vitest'
import { asUnderstood } from './asUnderstood.ts'

test.each([
  [
    'where no country is told, of the one that it is dated from',
    'BAMAKO',
    'The market of Tessikou was closed on Tuesday, traders said.',
    'WITHDRAWS ML @Tessikou',
  ],
  [
    'where its places lie, though dated from the next capital',
    'NAIROBI',
    'Shops in Beledweyne stayed shut on Tuesday, traders said.',
    'WITHDRAWS SO @Beledweyne',
  ],
  [
    'where its places lie, though it is dated from nowhere known',
    'NORTHQUAY',
    'Shops in Beledweyne stayed shut, traders said.',
    'WITHDRAWS SO @Beledweyne',
  ],
  [
    'nobody’s where only a namesake a continent away tells of one',
    'MAPUTO',
    'The market of Palma was closed on Tuesday, traders in Palma said.',
    'WITHDRAWS @Palma',
  ],
])('“the army” is that of the land told of: %s', (_, dateline, lead, wanted) => {
  const text = `Report from the town\n\n${dateline}, March 3, 2026 (Nile Courier) - ${lead}\n\nThe army had left the town, a trader said.\n`
  expect(asUnderstood(text)).toEqual([wanted])
})
