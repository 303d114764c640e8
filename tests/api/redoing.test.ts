import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { council, lindqvist, norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterEach(() => server.close())

const judged = async (mutation: string) => {
  const { data, errors } = await server.ask(`mutation { judged: ${mutation} { id words why by isUndone } }`)
  expect(errors).toBeUndefined()
  return data.judged
}
const undone = async (id: string) => judged(`undoJudgement(id: "${id}")`)
const redone = async (id: string) => judged(`redoJudgement(id: "${id}")`)

test('what is made again is a judgement of its own, for the old reason, and holds as the first did', async () => {
  const everything =
    '{ entities(first: 100) { nodes { id name kind mentionCount } } statements(first: 100) { nodes { id speaker { id } } } }'
  const { data: list } = await server.ask(`{ statements(filter: { speaker: "${lindqvist.id}" }) { nodes { id } } }`)
  const mutations = [
    `fixSpeaker(statement: "${list.statements.nodes[0].id}", speaker: null, why: "it is a quotation of a letter")`,
    `splitEntity(entity: "${lindqvist.id}", names: ["Lindqvist"], newName: "Bo Lindqvist", why: "his brother")`,
    `renameEntity(entity: "${council.id}", name: "Council of Norrby", why: "its own name")`,
    `retypeEntity(entity: "${council.id}", kind: UNIT, why: "a trial")`,
    `mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"], why: "told by a reader")`,
  ]
  for (const mutation of mutations) {
    const first = await judged(mutation)
    const { data: held } = await server.ask(everything)
    await undone(first.id)
    const again = await redone(first.id)
    expect(again).toEqual({ ...first, id: expect.not.stringMatching(first.id) })
    expect((await server.ask(everything)).data).toEqual(held)
    await undone(again.id)
  }
})

test('what holds is not made twice', async () => {
  const { id } = await judged(`renameEntity(entity: "${council.id}", name: "Council of Norrby")`)
  expect((await redone(id)).id).toBe(id)
  await undone(id)
  const again = await redone(id)
  expect((await redone(id)).id).toBe(again.id)
})

test('what was judged since against it is named', async () => {
  const merge = await judged(`mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"])`)
  await undone(merge.id)
  await judged(`keepApart(one: "${council.id}", other: "${lindqvist.id}", by: "Ruth")`)
  const { errors } = await server.ask(`mutation { redoJudgement(id: "${merge.id}") { id } }`)
  expect(errors[0].message).toContain('are kept apart by Ruth')
})

test('an id of none is refused', async () => {
  const { errors } = await server.ask('mutation { redoJudgement(id: "judgement-0") { id } }')
  expect(errors[0].message).toBe('No judgement has the id "judgement-0". Find it with `judgements`.')
})
