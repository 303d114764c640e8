import { expect, test } from 'vitest'
import { asUnderstood } from './asUnderstood.ts'

/** What an officer of no known side says of the town, in a report dated from this place. */
function told(dateline: string, lead: string, said: string): readonly string[] {
  return asUnderstood(`Report from the front\n\n${dateline}, March 3, 2026 (Courier) - ${lead}\n\n${said}\n`)
}

const lead = 'Russian troops attacked near Izium and Chuhuiv.'
const ours = 'Our soldiers had retaken Izium, a colonel said.'

test.each([
  ['“the enemy”', 'KHARKIV', `${lead} The enemy was stopped.`, ours],
  ['“our gunners”', 'KHARKIV', `${lead} Our gunners answered.`, ours],
  ['“the aggressor”', 'KYIV', `${lead} The aggressor was stopped.`, 'The army had retaken Izium, a trader said.'],
])('an outlet that speaks of %s tells of its own state', (_, dateline, words, said) => {
  expect(told(dateline, words, said)).toEqual(['SEIZES UA @Izium'])
})

test.each([
  ['one that is dated from elsewhere', 'TBILISI', `${lead} The enemy was stopped.`],
  ['one that speaks of no enemy', 'KHARKIV', lead],
])('%s does not', (_, dateline, words) => {
  expect(told(dateline, words, 'The army had retaken Izium, a trader said.')).not.toEqual(['SEIZES UA @Izium'])
})
