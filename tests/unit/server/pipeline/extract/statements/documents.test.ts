import { expect, test } from 'vitest'
import { turnsIn } from './turnsIn.ts'

test.each([
  [
    'A video released by the Turkish Defence Ministry showed troops holding the Turkish flag aloft in a square in what the paper confirmed was the city centre as what sounded like gunfire echoed in the distance.',
    'SAYS [A video released by the Turkish Defence Ministry] {showed} troops holding the Turkish flag aloft in a square in what the paper confirmed was the city centre as what sounded like gunfire echoed in the distance',
  ],
  [
    'Footage published by the army showed soldiers walking across the main square.',
    'SAYS [Footage published by the army] {showed} soldiers walking across the main square',
  ],
])('%s', (text, wanted) => {
  expect(turnsIn(text)).toContain(wanted)
})
