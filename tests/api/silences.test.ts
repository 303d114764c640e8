import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const articles: Readonly<Record<string, string>> = {
  'kharkiv.txt': [
    'Russia says it holds a village near Kharkiv',
    'March 4, 2025',
    'Russian forces have taken the north of Kharkiv, the Russian defence ministry said on Tuesday. Its soldiers still held the south of Kharkiv, the Ukrainian military said.',
    'Ukrainian officials did not immediately comment on the claim, and shops in the centre stayed open through the evening as on any other day of the week.',
  ].join('\n\n'),
  'odesa.txt': [
    'Port of Odesa closes for a day',
    'March 6, 2025',
    'The port of Odesa was closed for a day because of a storm, the harbour master said on Thursday. Ships waited outside, and two ferries turned back to where they came from.',
    'The Ukrainian military made no mention of Odesa in its evening report, and the regional governor said that the trams would run again in the morning.',
  ].join('\n\n'),
}

let server: TestServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-silence-'))
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  server = await startServer({ paths: [folder] })
  await server.reading
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const fields = 'totalCount undatedCount nodes { basis statement { words day article { title } } }'

test('a silence about no place of its own is of the place that was told of before it', async () => {
  const { data } = await server.ask(`{ silences(filter: { place: "Kharkiv" }) { ${fields} } }`)
  expect(data.silences.nodes[0]).toEqual({
    basis: 'INHERITED',
    statement: { words: 'the claim', day: '2025-03-04', article: { title: 'Russia says it holds a village near Kharkiv' } },
  })
})

test('who speaks of the place is told to be silent about others, too, after those who are silent about it', async () => {
  const { data } = await server.ask(`{ silences(filter: { place: "Kharkiv" }) { ${fields} } }`)
  expect(data.silences.nodes.slice(1)).toEqual([
    {
      basis: 'SPEAKER',
      statement: { words: 'Odesa in its evening report', day: '2025-03-06', article: { title: 'Port of Odesa closes for a day' } },
    },
  ])
})

test('a silence that names its place is of that place', async () => {
  const { data } = await server.ask(`{ silences(filter: { place: "Odesa" }) { ${fields} } }`)
  expect(data.silences.nodes.map(({ basis }: { basis: string }) => basis)).toEqual(['IN_CONTENT'])
})

test('days limit it by the clock, and as of a day later ones are not known', async () => {
  const { data } = await server.ask(`{
    early: silences(filter: { to: "2025-03-05" }) { totalCount }
    late: silences(filter: { from: "2025-03-05" }) { totalCount }
    known: silences(filter: { asOf: "2025-03-01" }) { totalCount undatedCount }
  }`)
  expect(data).toEqual({ early: { totalCount: 1 }, late: { totalCount: 1 }, known: { totalCount: 0, undatedCount: 0 } })
})
