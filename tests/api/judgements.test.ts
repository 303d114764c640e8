import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { subscribe } from '../helpers/subscribe.ts'
import { council, lindqvist, norrby, norrbyReadings, veldania } from './corpus/norrby.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterEach(() => server.close())

const JUDGEMENT = 'id kind by why words notes isUndone isAnchored entities { id name kind } statements { id }'

describe('a merge', () => {
  test('shows at once in entities, statements, search, the graph and the counts', async () => {
    const before = await server.ask('{ corpus { entities } }')
    const { data, errors } = await server.ask(
      `mutation { mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"], why: "told by a reader") { ${JUDGEMENT} } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.mergeEntities).toEqual({
      id: expect.stringMatching(/^judgement-/),
      kind: 'MERGE',
      by: 'you',
      why: 'told by a reader',
      words: '“Ada Lindqvist” is the same as “Norrby City Council”.',
      notes: ['“Ada Lindqvist” and “Norrby City Council” are of different kinds: a person and an organisation.'],
      isUndone: false,
      isAnchored: true,
      entities: [{ id: council.id, name: 'Norrby City Council', kind: 'ORGANIZATION' }],
      statements: [],
    })
    const { data: after } = await server.ask(`{
      corpus { entities }
      entity(id: "${lindqvist.id}") { id aliases }
      search(text: "Ada Lindqvist") { ... on Entity { name } }
      statements(filter: { speaker: "Ada Lindqvist" }) { totalCount nodes { speaker { name } } }
      neighbourhood(id: "${lindqvist.id}") { nodes { label } }
      graph { nodes { label } }
      timeline(speaker: "Ada Lindqvist") { speaker { name } moments { totalCount } }
    }`)
    expect(after.corpus.entities).toBe(before.data.corpus.entities - 1)
    expect(after.entity).toEqual({ id: council.id, aliases: expect.arrayContaining(['Ada Lindqvist', 'Lindqvist']) })
    expect(after.search[0]).toEqual({ name: 'Norrby City Council' })
    expect(new Set(after.statements.nodes.map((node: { speaker: { name: string } }) => node.speaker.name))).toEqual(
      new Set(['Norrby City Council']),
    )
    expect(after.neighbourhood.nodes.label).toContain('Norrby City Council')
    expect(after.graph.nodes.label).not.toContain('Ada Lindqvist')
    expect(after.timeline.speaker.name).toBe('Norrby City Council')
    expect(after.timeline.moments.totalCount).toBeGreaterThan(0)
  })

  test('decided twice is one judgement', async () => {
    const merge = `mutation { mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"]) { id } }`
    const [first, second] = [await server.ask(merge), await server.ask(merge)]
    expect(second.data.mergeEntities.id).toBe(first.data.mergeEntities.id)
    expect((await server.ask('{ judgements { totalCount } }')).data.judgements.totalCount).toBe(1)
  })

  test('of two that are kept apart is refused, and says how to go on', async () => {
    const { data } = await server.ask(`mutation { keepApart(one: "${council.id}", other: "${lindqvist.id}", by: "Ruth") { id words } }`)
    const merge = `mutation { mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"]) { id } }`
    const refused = await server.ask(merge)
    expect(refused.errors[0].message).toMatch(
      /^“Norrby City Council” and “Ada Lindqvist” are kept apart by Ruth on \d{4}-\d\d-\d\d \(.*\)\. To merge them, undo that first: /,
    )
    expect(refused.errors[0].message).toContain(data.keepApart.id)
    await server.ask(`mutation { undoJudgement(id: "${data.keepApart.id}") { id } }`)
    expect((await server.ask(merge)).errors).toBeUndefined()
  })
})

test('what is undone is as it was, and the list keeps it with who undid it', async () => {
  const everything = `{
    entities(first: 100) { nodes { id name kind aliases mentionCount articleCount saidCount aboutCount } }
    statements(first: 100) { nodes { id speaker { id } about { entity { id } } } }
    graph(filter: { limit: 500 }) { nodes { id label weight } edges { source target } }
    claims(first: 100) { nodes { id words } }
  }`
  const before = await server.ask(everything)
  const made = await server.ask(`mutation {
    a: mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"]) { id }
    b: renameEntity(entity: "${council.id}", name: "Council of Norrby") { id entities { name } }
    c: retypeEntity(entity: "${norrby.id}", kind: ORGANIZATION) { id entities { kind } }
  }`)
  expect(made.errors).toBeUndefined()
  expect([made.data.b.entities, made.data.c.entities]).toEqual([[{ name: 'Council of Norrby' }], [{ kind: 'ORGANIZATION' }]])
  expect((await server.ask(everything)).data).not.toEqual(before.data)
  for (const { id } of Object.values(made.data) as { id: string }[]) {
    const { errors } = await server.ask(`mutation { undoJudgement(id: "${id}", by: "Ruth") { isUndone } }`)
    expect(errors).toBeUndefined()
  }
  expect((await server.ask(everything)).data).toEqual(before.data)
  const { data } = await server.ask('{ judgements { nodes { kind isUndone undoneBy } } holding: judgements(undone: false) { totalCount } }')
  expect(data.judgements.nodes).toEqual(['RETYPE', 'RENAME', 'MERGE'].map((kind) => ({ kind, isUndone: true, undoneBy: 'Ruth' })))
  expect(data.holding.totalCount).toBe(0)
})

test('what was judged stands after a restart, and for an article that comes later', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const first = await startServer({ readings: norrbyReadings(), dataFolder })
  await first.ask(`mutation { mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"]) { id } }`)
  await first.close()
  const second = await startServer({ dataFolder })
  const text =
    'Water is back\n\nAda Lindqvist said on Friday that the water of Norrby was clean again, after a week in which nobody could drink it.'
  await second.ask('mutation ($documents: [DocumentInput!]!) { readDocuments(documents: $documents) { state } }', {
    documents: [{ name: 'clean.txt', text, publishedAt: '2025-03-09' }],
  })
  const { data } = await second.ask(`{
    statements(filter: { text: "clean again" }) { nodes { speaker { name } } }
    entity(id: "${lindqvist.id}") { name }
  }`)
  expect(data).toEqual({
    statements: { nodes: [{ speaker: { name: 'Norrby City Council' } }] },
    entity: { name: 'Norrby City Council' },
  })
  await second.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a speaker that a person set speaks everywhere, and the list finds the judgement by the statement', async () => {
  const { data: found } = await server.ask('{ statements(filter: { speaker: "Bo Stenmark" }) { nodes { id words } } }')
  const [statement] = found.statements.nodes
  const { data, errors } = await server.ask(
    `mutation { fixSpeaker(statement: "${statement.id}", speaker: "${lindqvist.id}") { ${JUDGEMENT} } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.fixSpeaker).toMatchObject({
    words: '“the bridge at Nordstad was safe” was said by “Ada Lindqvist”, not by “Bo Stenmark”.',
    statements: [{ id: statement.id }],
  })
  const { data: after } = await server.ask(`{
    statement(id: "${statement.id}") { speaker { name } }
    judgements(about: "${statement.id}") { nodes { kind } }
    ofSpeaker: judgements(about: "${lindqvist.id}", kind: [FIX_SPEAKER]) { totalCount }
    none: judgements(about: "${veldania.id}") { totalCount }
    node(id: "${data.fixSpeaker.id}") { ... on Judgement { by } }
  }`)
  expect(after).toEqual({
    statement: { speaker: { name: 'Ada Lindqvist' } },
    judgements: { nodes: [{ kind: 'FIX_SPEAKER' }] },
    ofSpeaker: { totalCount: 1 },
    none: { totalCount: 0 },
    node: { by: 'you' },
  })
  const nobody = await server.ask(`mutation { fixSpeaker(statement: "${statement.id}") { words } }`)
  expect(nobody.data.fixSpeaker.words).toBe(
    '“the bridge at Nordstad was safe” was said by nobody whom the text names, not by “Ada Lindqvist”.',
  )
})

test('what is judged rings for those who follow the corpus', async () => {
  const changes = subscribe<{ changed: { entities: number } }>(server.address, 'subscription { changed { entities } }')
  const first = await changes.next()
  await server.ask(`mutation { mergeEntities(keep: "${council.id}", others: ["${lindqvist.id}"]) { id } }`)
  const second = await changes.next()
  expect(second.value.changed.entities).toBe(first.value.changed.entities - 1)
  await changes.return?.()
})

test('a split gives some mentions to another one, and keeps the two apart', async () => {
  const { data: found } = await server.ask(`{ entity(id: "${lindqvist.id}") { articles { nodes { id } } } }`)
  const [article] = found.entity.articles.nodes
  const split = `mutation { splitEntity(entity: "${lindqvist.id}", articles: ["${article.id}"], newName: "Ada B. Lindqvist") { ${JUDGEMENT} } }`
  const { data, errors } = await server.ask(split)
  expect(errors).toBeUndefined()
  const [, into] = data.splitEntity.entities
  expect(data.splitEntity.words).toBe('The mentions of “Ada Lindqvist” in one article are another one, “Ada B. Lindqvist”.')
  const { data: after } = await server.ask(`{ entity(id: "${into.id}") { articles { nodes { id } } lookalikes { entity { id } } } }`)
  expect(after.entity).toEqual({ articles: { nodes: [{ id: article.id }] }, lookalikes: [] })
  const merged = await server.ask(`mutation { mergeEntities(keep: "${lindqvist.id}", others: ["${into.id}"]) { id } }`)
  expect(merged.errors[0].message).toContain('are kept apart')
})

test.each([
  [`mergeEntities(keep: "entity-00000000", others: ["${lindqvist.id}"])`, /No entity has the id "entity-00000000"/],
  [`mergeEntities(keep: "${lindqvist.id}", others: ["${lindqvist.id}"])`, /That is “Ada Lindqvist” and nothing else/],
  [`splitEntity(entity: "${lindqvist.id}", newName: "B")`, /Nothing tells which mentions are meant/],
  [`splitEntity(entity: "${lindqvist.id}", names: ["Rolf"], newName: "B")`, /“Ada Lindqvist” is nowhere called “rolf”/],
  [`renameEntity(entity: "${lindqvist.id}", name: "  ")`, /`name` is empty/],
  [`renameEntity(entity: "${lindqvist.id}", name: "Ada Lindqvist")`, /It is called “Ada Lindqvist” already/],
  [`retypeEntity(entity: "${lindqvist.id}", kind: PERSON)`, /is a person already/],
  ['fixSpeaker(statement: "article-00000000")', /is no id of a statement/],
  ['undoJudgement(id: "judgement-00000000")', /No judgement has the id/],
])('%s is refused with its reason', async (mutation, reason) => {
  const { errors } = await server.ask(`mutation { ${mutation} { id } }`)
  expect(errors[0].message).toMatch(reason)
  expect((await server.ask('{ judgements { totalCount } }')).data.judgements.totalCount).toBe(0)
})
