import { expect, test } from 'vitest'
import type { Matter } from '../../../../../server/learning/meanings/Matter.ts'
import { learnMeanings } from '../../../../../server/learning/meanings/trainMeanings.ts'

const matters: readonly Matter[] = [
  {
    claims: [['the ferry sank', 'the boat went under', 'the vessel is on the seabed']],
    others: ['the ferry was late', 'the boat was painted'],
  },
  { claims: [['the mayor resigned', 'the mayor stepped down', 'he has given up his post']], others: ['the mayor was asked to speak'] },
  { claims: [['the bridge is closed', 'nobody may cross the river there']], others: ['the bridge is old'] },
]

test('every round leaves claims better told apart, and the same matters give the same numbers', async () => {
  const losses: number[] = []
  const learnt = await learnMeanings(matters, (line) => losses.push(Number(/loss (\S+)/.exec(line)?.[1])))
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) * 0.9)
  const again = await learnMeanings(matters, () => {})
  expect(again.table.vectors).toEqual(learnt.table.vectors)
})
