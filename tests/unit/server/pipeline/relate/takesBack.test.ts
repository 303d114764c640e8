import { expect, test } from 'vitest'
import { mannerOf } from '../../../../../server/pipeline/relate/mannerOf.ts'
import { takesBack } from '../../../../../server/pipeline/relate/takesBack.ts'

test.each([
  ['withdrew', 'his statement that nine people had died'],
  ['took back', 'its claim to the raid'],
  ['has since retracted', 'the accusation'],
  ['walked back', 'the remark about the port'],
  ['recanted', 'her testimony'],
  ['dropped', 'its own figure for the harvest'],
  ['corrected', 'not 180'],
  ['corrected', 'the number of the drowned'],
  ['revised', 'an earlier estimate of the losses'],
  ['said', 'our first count was wrong'],
  ['explained', 'the figure of 61 had been a slip of addition'],
  ['admitted', 'the first toll was a miscount'],
  ['rejected', 'its earlier estimate'],
  ['dismissed', 'our own count'],
])('%s | %s takes an own word back', (cue, content) => {
  expect(takesBack(content, mannerOf(cue))).toBe(true)
})

test.each([
  ['withdrew', 'its marines from the island'],
  ['dropped', 'two bombs on the quay'],
  ['corrected', 'the course of the ship'],
  ['denied', 'the accusation'],
  ['rejected', 'his account of the night'],
  ['disputed', 'her figure'],
  ['brushed aside', 'their claim'],
  ['said', 'the figure of 61 was false'],
  ['said', 'nine people had died'],
  ['abandoned', 'the harbour'],
])('%s | %s does not', (cue, content) => {
  expect(takesBack(content, mannerOf(cue))).toBe(false)
})

test.each([
  ['ridiculed', 'isAgainst'],
  ['brushed aside', 'isAgainst'],
  ['poured cold water on', 'isAgainst'],
  ['laughed off', 'isAgainst'],
] as const)('"%s" %s', (cue, manner) => {
  expect(mannerOf(cue)[manner]).toBe(true)
})

test.each(['said', 'told reporters', 'announced', 'shot at', 'brushed past', 'withheld'])('"%s" only tells', (cue) => {
  expect(Object.values(mannerOf(cue))).toEqual([false, false, false, false])
})
