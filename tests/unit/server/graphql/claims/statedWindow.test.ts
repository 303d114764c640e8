import { expect, test } from 'vitest'
import { statedWindow } from '../../../../../server/graphql/claims/statedWindow.ts'

test.each([
  ['the river port was shelled from 3 to 9 November', '2025-11-12', '2025-11-03', '2025-11-09'],
  ['between October 30 and November 2 nothing moved', '2025-11-12', '2025-10-30', '2025-11-02'],
  ['they lost 40 men between December 28 and January 3', '2026-01-05', '2025-12-28', '2026-01-03'],
  ['the dam has been held since 3 May', '2025-06-01', '2025-05-03', '2025-06-01'],
  ['ninety drones were shot down over the past week', '2025-06-10', '2025-06-03', '2025-06-10'],
  ['in the last 24 hours there were two attacks', '2025-06-10', '2025-06-09', '2025-06-10'],
  ['during the previous three months', '2025-06-10', '2025-03-12', '2025-06-10'],
  ['four villages were taken this month', '2025-06-10', '2025-06-01', '2025-06-10'],
  ['the town fell this week', '2025-06-12', '2025-06-09', '2025-06-12'],
  ['the port was closed in March', '2025-06-10', '2025-03-01', '2025-03-31'],
  ['the port was closed in September', '2025-06-10', '2024-09-01', '2024-09-30'],
  ['the town was lost in February 2024', null, '2024-02-01', '2024-02-29'],
])('%s, said on %s: from %s to %s', (words, saidOn, from, to) => {
  expect(statedWindow(words, saidOn)).toEqual({ from, to })
})

test.each([
  ['the army holds all of it', '2025-06-10'],
  ['over the past few weeks', '2025-06-10'],
  ['it happened over the past week', null],
  ['the town may fall this time', '2025-06-10'],
  ['since the war began', '2025-06-10'],
  ['from 3 to 9 men', '2025-06-10'],
])('"%s" fixes no stretch of days', (words, saidOn) => {
  expect(statedWindow(words, saidOn)).toBeNull()
})
