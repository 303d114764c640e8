import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type TestServer } from '../helpers/startServer.ts'
import { inventCorpus } from './inventCorpus.ts'
import { median } from './timing.ts'

const ARTICLES = 3000
const ROUNDS = 15

const row = `id words topic isTyped isContested earliest latest place { id name } counts { articles origins utterances speakers sides outlets affirms denies undated }
  utterances(first: 24) { nodes { position side day validBasis speaker { id name } statement { id words article { id title outlet { name } } } } totalCount }
  undated(first: 12) { position statement { id words } } changes(first: 6) { kind from { id words } to { id words } } clashes(first: 12) { verdict one { id words } other { id words } }`

const asked: readonly (readonly [string, string])[] = [
  ['first page of all claims', page('')],
  ['most contested first', page('order: MOST_CONTESTED')],
  ['as known on a day', page('filter: { asOf: "2024-03-01" }')],
  ['as known on a day, by publication', page('filter: { asOf: "2024-03-01", clock: PUBLISHED }')],
  ['of one month', page('filter: { from: "2024-03-01", to: "2024-03-31" }')],
  ['that hold a word', page('filter: { text: "percent" }')],
  ['histogram', '{ activity { bins { from statements articles } } }'],
  [
    'graph of one month',
    '{ graph(filter: { from: "2024-03-01", to: "2024-03-31" }) { totalNodes nodes { id x y } edges { source target } } }',
  ],
]

/** Times what the board asks of a server that holds 3,000 invented reports: the first answer after the start, and the median and slowest of fifteen, in milliseconds on the wall. */
export async function timeBoard(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearsay-board-'))
  try {
    await inventCorpus(dataFolder, ARTICLES)
    const server = await startServer({ dataFolder })
    for (const [name, query] of asked) await timeQuestion(server, name, query)
    const { data } = await server.ask('{ entities(filter: { kinds: [PERSON] }, first: 1) { nodes { id } } }')
    await timeQuestion(server, 'timeline of who is mentioned most', timeline(data.entities.nodes[0].id))
    await server.close()
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function timeQuestion(server: TestServer, name: string, query: string): Promise<void> {
  const first = await timeAsking(server, query)
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timeAsking(server, query))
  const written = [first, median(rounds), Math.max(...rounds)].map((milliseconds) => milliseconds.toFixed(0))
  process.stdout.write(`board: ${name}: first ${written[0]} ms, median ${written[1]} ms, slowest ${written[2]} ms\n`)
}

async function timeAsking(server: TestServer, query: string): Promise<number> {
  const start = performance.now()
  const { errors } = await server.ask(query)
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return performance.now() - start
}

function timeline(speaker: string): string {
  return `{ timeline(speaker: "${speaker}") { moments(first: 100) { totalCount nodes { day validFrom claim { id words topic } statement { id words } } } changes { kind } } }`
}

function page(conditions: string): string {
  return `{ claims(byTopic: true, first: 20${conditions === '' ? '' : `, ${conditions}`}) { totalCount topics { topic count } nodes { ${row} } } }`
}
