import { expect, test } from 'vitest'
import { dayInHead } from '../../../../../server/pipeline/read/furniture/dayInHead.ts'

test.each([
  ['PERSHE, Nov 3, 2025 (North Wire) - The bridge is open, the mayor said.', '2025-11-03'],
  ['PERSHE, Ruritania, Sept. 8, 2025 (NW) — The bridge is open.', '2025-09-08'],
  ['DRUHE, 14 May 2025. Two ferries sank.', '2025-05-14'],
  ['Pershe Courier, Tuesday 8 September 2025', '2025-09-08'],
  ['5 March 2025. Pershe Courier', '2025-03-05'],
  ['Pershe, January 13, 2025', '2025-01-13'],
  ['Pershe, 12 October 2025 (Druhe News Agency). The bridge is open.', '2025-10-12'],
  ['PERSHE, 12 October 2025 (Druhe News Agency)', '2025-10-12'],
  ['By Ada Roe, The Pershe Echo. Monday, September 15, 2025', '2025-09-15'],
  ['The Druhe Gazette, Tretie, Wednesday June 11, 2025', '2025-06-11'],
  ['Institute for the Study of Bridges, Pershe, 26 June 2025', '2025-06-26'],
])('%s is dated', (line, day) => {
  expect(dayInHead([{ text: 'A bridge opens' }, { text: line }])).toBe(day)
})

test.each([
  'The bridge was opened on May 14, 2019, the mayor said.',
  'The treaty of 8 September 2025 is still in force',
  'PERSHE (NW) - The bridge of May 14, 2019, is closed.',
  'Ada Roe, who was born in Pershe, 14 May 1974',
  'Bridge talks are set for Monday, 8 September 2025',
  'Pershe, 12 October 2019 and what came after (a chronicle). The bridge was built.',
])('a day within a sentence is not the day of the story: %s', (line) => {
  expect(dayInHead([{ text: line }])).toBeNull()
})
