import { expect, test } from 'vitest'
import { exportJudgements } from '../../../../../server/graph/export/exportJudgements.ts'
import { aJudgement } from '../../../../helpers/aJudgement.ts'
import { anEntity } from '../../../../helpers/aReading.ts'
import { openTestStore } from '../../../../helpers/openTestStore.ts'

test('each judgement is one line of JSON, undone ones too', async () => {
  const store = await openTestStore()
  const [one, other] = [anEntity('PLACE', 'Lorvik'), anEntity('PLACE', 'Lorwick')]
  const merge = aJudgement({ kind: 'MERGE', keep: one, others: [other] })
  const undone = { at: '2025-05-02T09:30:00Z', by: 'you', why: null }
  await store.judge(merge)
  await store.judge(aJudgement({ kind: 'KEEP_APART', one, other }))
  await store.undoJudgement({ ...merge, undone })
  const lines = (await Array.fromAsync(exportJudgements(store))).map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    {
      id: merge.id,
      kind: 'MERGE',
      by: 'you',
      words: 'as decided',
      undone,
      decision: { keep: { name: 'Lorvik' }, others: [{ name: 'Lorwick' }] },
    },
    { kind: 'KEEP_APART', undone: null },
  ])
})
