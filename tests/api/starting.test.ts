import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../../server/store/openStore.ts'
import { temporaryFolder } from '../helpers/openTestStore.ts'
import { runMain } from '../helpers/runMain.ts'

// Each test waits for processes that load all models: beside other work on two cores, up to a minute for each.
vi.setConfig({ testTimeout: 300_000 })

test('a taken port ends the start with one line that tells the cure', async () => {
  const port = await takePort()
  const run = runMain([aReport()], { DATA_DIR: temporaryFolder(), PORT: String(port) })
  expect(await run.ended).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
  })
})

test('a database of a newer version ends the start with one line, and is not touched', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'hearsay.sqlite')
  await (await openStore({ file })).close()
  const newer = new SQLite(file)
  newer.pragma('user_version = 999')
  newer.close()
  const { status, stderr } = await runMain([aReport()], { DATA_DIR: folder }).ended
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toMatch(/this database has version 999.* a newer Hearsay wrote it\. Update Hearsay, or set DATA_DIR to another folder/)
  const after = new SQLite(file, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(999)
  after.close()
})

test('a database that another server has ends the start with one line, and the first goes on', async () => {
  const folder = temporaryFolder()
  const first = runMain([aReport()], { DATA_DIR: folder })
  const address = await first.address
  const { status, stderr } = await runMain([aReport()], { DATA_DIR: folder }).ended
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toMatch(/hearsay\.sqlite: another Hearsay serves this database\. .* set DATA_DIR to another folder/)
  expect((await fetch(`${address}health`)).status).toBe(200)
})

test('a folder that cannot be written ends the start with one line that tells the cure', async () => {
  const { status, stderr } = await runMain([aReport()], { DATA_DIR: '/sys/hearsay' }).ended
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toMatch('set DATA_DIR to a folder that can be written')
})

test('a file that is no database ends the start with one line', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'hearsay.sqlite'), 'these are no tables, only words, '.repeat(100))
  const { status, stderr } = await runMain([aReport()], { DATA_DIR: folder }).ended
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toMatch('this is no database')
})

test('a path of nothing ends the start with one line', async () => {
  const { status, stderr } = await runMain(['/nowhere/at/all'], { DATA_DIR: temporaryFolder() }).ended
  expect([status, stderr]).toEqual([1, 'There is no file or folder at /nowhere/at/all. Give the path of one: npm start -- PATH…\n'])
})

test('a wrong setting ends the start with one line', async () => {
  const { status, stderr } = await runMain([aReport()], { DATA_DIR: temporaryFolder(), PORT: 'http' }).ended
  expect([status, stderr]).toEqual([1, 'PORT is "http"; it may be a whole number from 0 to 65535.\n'])
})

test('it prints its address alone on stdout, answers, and ends in order when it is told to', async () => {
  const run = runMain([aReport()], { DATA_DIR: temporaryFolder() })
  const address = await run.address
  expect((await fetch(`${address}health`)).status).toBe(200)
  run.kill('SIGTERM')
  expect(await run.ended).toMatchObject({ status: 0, stdout: `Hearsay is at ${address}\n` })
})

test('a second start reads nothing twice', async () => {
  const folder = temporaryFolder()
  const reports = someReports(3)
  const first = runMain([reports], { DATA_DIR: folder })
  await untilRead(await first.address, 3)
  first.kill('SIGTERM')
  await first.ended
  const second = runMain([reports], { DATA_DIR: folder })
  const address = await second.address
  await untilRead(address, 3)
  expect(await ask(address, '{ readings { state } corpus { articles } }')).toEqual({
    readings: [{ state: 'KNOWN' }, { state: 'KNOWN' }, { state: 'KNOWN' }],
    corpus: { articles: 3 },
  })
})

test('an article that was deleted stays away at the next start, though its file is still there', async () => {
  const folder = temporaryFolder()
  const reports = someReports(2)
  const first = runMain([reports], { DATA_DIR: folder })
  const address = await first.address
  await untilRead(address, 2)
  const { articles } = await ask(address, '{ articles { nodes { id name } } }')
  const [gone, kept] = articles.nodes
  expect(await ask(address, `mutation { deleteArticle(id: "${gone.id}") }`)).toEqual({ deleteArticle: true })
  first.kill('SIGTERM')
  await first.ended
  const second = await runMain([reports], { DATA_DIR: folder }).address
  await untilRead(second, 2)
  const { readings, corpus } = await ask(second, '{ readings { name state reason } corpus { articles } }')
  expect(corpus.articles).toBe(1)
  expect(readings).toEqual(
    expect.arrayContaining([
      { name: kept.name, state: 'KNOWN', reason: null },
      {
        name: gone.name,
        state: 'SET_ASIDE',
        reason: expect.stringMatching(/was deleted here; to read it again: npm run ingest -- --again/),
      },
    ]),
  )
})

test('killed while reading, it loses nothing and reads the rest at the next start', async () => {
  const folder = temporaryFolder()
  const reports = someReports(20)
  const first = runMain([reports], { DATA_DIR: folder })
  await untilRead(await first.address, 3)
  first.kill('SIGKILL')
  await first.ended
  const second = runMain([reports], { DATA_DIR: folder })
  const address = await second.address
  await untilRead(address, 20)
  const answer = await ask(address, '{ corpus { articles } articles(first: 20) { nodes { name text mentions { text } } } }')
  expect(answer.corpus.articles).toBe(20)
  expect(new Set(answer.articles.nodes.map(({ name }: { name: string }) => name)).size).toBe(20)
  expect(answer.articles.nodes.filter(({ mentions }: { mentions: unknown[] }) => mentions.length === 0)).toEqual([])
})

function aReport(): string {
  return someReports(1)
}

/** A folder of short reports, each with words of its own. */
function someReports(count: number): string {
  const folder = join(temporaryFolder(), 'reports')
  mkdirSync(folder)
  for (let number = 1; number <= count; number++) {
    const text = [
      `Flood ${number} closes the road to Lisbon`,
      '',
      `The mayor of Lisbon, Ana Carvalho, said on Monday that flood number ${number} had closed the road to the airport for ${number} hours.`,
      '',
      `"We will open it again before the evening," Carvalho told reporters. The government of Portugal said that it would send ${number} pumps to the city.`,
    ]
    writeFileSync(join(folder, `flood-${number}.txt`), text.join('\n'))
  }
  return folder
}

async function untilRead(address: string, count: number): Promise<void> {
  for (;;) {
    const { reading } = (await (await fetch(`${address}health`)).json()) as { reading: { done: number } }
    if (reading.done >= count) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test asks for fields by name and compares the whole value
async function ask(address: string, query: string): Promise<any> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

async function takePort(): Promise<number> {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void taken.close())
  const bound = taken.address()
  return bound !== null && typeof bound === 'object' ? bound.port : 0
}
