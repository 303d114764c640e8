import { expect, test } from 'vitest'
import { withoutView } from '../../../../../server/pipeline/relate/withoutView.ts'

test.each([
  ['rejects', 'the vote in Druhe as an illegal land grab', 'the vote in Druhe'],
  ['dismissed', 'the accusations as an attempt to discredit the army', 'the accusations'],
  ['denounced', 'the seizure of the mill as piracy', 'the seizure of the mill'],
  ['brushed aside', 'talk of a strike as the work of rivals', 'talk of a strike'],
  ['rejects', 'that as a land grab, and so do others', 'that'],
  ['rejected', "the army's claim of victory as premature", "the army's claim of victory"],
])('who %s “%s” turns against what stands before “as”', (cue, words, left) => {
  expect(withoutView(words, cue)).toBe(left)
})

test.each([
  ['rejected', 'the description of the camp as a prison'],
  ['denied', 'that the school had served as a barracks'],
  ['denied', 'using the school as a barracks'],
  ['rejected', 'the plan as well'],
  ['dismissed', 'the report of as many as nine dead'],
  ['said', 'the vote was seen as a farce'],
])('who %s “%s” means all of it', (cue, words) => {
  expect(withoutView(words, cue)).toBe(words)
})
