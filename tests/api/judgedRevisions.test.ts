import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const url = 'https://moyale.example/town'
const before = [
  'Army says town is taken',
  '',
  "Kenya's army said on Monday that it had captured the town of Moyale. The government of Ethiopia denied the claim.",
  '',
  'The mayor of Moyale, Halima Dida, said that the market was open.',
].join('\n')
const after = before.replace('Army says', 'Updated: army says').concat('\n\nThe council meets again on Friday.')

const READ = 'mutation ($documents: [DocumentInput!]!) { readDocuments(documents: $documents) { article { id } } }'
const JUDGEMENT = 'id kind notes isAnchored statements { id article { id } }'

interface Said {
  readonly id: string
  readonly words: string
  readonly speaker: { readonly name: string } | null
}

let server: TestServer
let [yesterday, today] = ['', '']
beforeAll(async () => {
  server = await startServer()
  const read = async (name: string, text: string): Promise<string> => {
    const { data } = await server.ask(READ, { documents: [{ name, text, url, publishedAt: '2025-03-04' }] })
    return data.readDocuments[0].article.id
  }
  yesterday = await read('town.txt', before)
  today = await read('town-2.txt', after)
})
afterAll(() => server.close())

test('a speaker set in the earlier reading is the speaker in the later one, which leads back to the judgement and where it was made', async () => {
  const [one, other] = [await saidIn(yesterday, 'the market was open'), await saidIn(today, 'the market was open')]
  expect([one.speaker?.name, other.speaker?.name]).toEqual(['Halima Dida', 'Halima Dida'])
  const { data, errors } = await server.ask(`mutation { fixSpeaker(statement: "${one.id}", speaker: null) { ${JUDGEMENT} } }`)
  expect(errors).toBeUndefined()
  expect((await saidIn(today, 'the market was open')).speaker).toBeNull()
  const about = await server.ask(`{ judgements(about: "${other.id}", undone: false) { nodes { ${JUDGEMENT} } } }`)
  expect(about.data.judgements.nodes).toEqual([
    {
      id: data.fixSpeaker.id,
      kind: 'FIX_SPEAKER',
      notes: ['Made on one revision of the article; it holds in another one too, where the same words stand.'],
      isAnchored: true,
      statements: [{ id: one.id, article: { id: yesterday } }],
    },
  ])
  await undo(data.fixSpeaker.id)
  expect((await saidIn(today, 'the market was open')).speaker?.name).toBe('Halima Dida')
})

test('a denial that was rejected in the earlier reading is not proposed in the later one, until that is undone', async () => {
  const proposed = await denials()
  expect(proposed).toHaveLength(1)
  const [{ statement, denies }] = proposed as readonly [Denying]
  const link = `{ kind: DENIAL, from: "${statement.id}", to: "${denies?.statement.id}" }`
  const { data, errors } = await server.ask(`mutation { judgeLink(link: ${link}, accept: false) { ${JUDGEMENT} } }`)
  expect(errors).toBeUndefined()
  expect(data.judgeLink.notes).toEqual(['Made on one revision of the article; it holds in another one too, where the same words stand.'])
  expect(await denials()).toEqual([])
  await undo(data.judgeLink.id)
  expect(await denials()).toEqual(proposed)
})

async function saidIn(article: string, words: string): Promise<Said> {
  const { data } = await server.ask(`{ article(id: "${article}") { statements { id words speaker { name } } } }`)
  return data.article.statements.find((statement: Said) => statement.words.includes(words))
}

/** Utterances that were found to deny a statement. */
async function denials(): Promise<readonly Denying[]> {
  const UTTERANCE = 'denies { statement { id } } statement { id }'
  const { data } = await server.ask(`{ claims(first: 60) { nodes { utterances { nodes { ${UTTERANCE} } } undated { ${UTTERANCE} } } } }`)
  const utterances: readonly Denying[] = data.claims.nodes.flatMap((claim: Listed) => [...claim.utterances.nodes, ...claim.undated])
  const distinct = new Map(utterances.filter(({ denies }) => denies !== null).map((each) => [JSON.stringify(each), each]))
  return [...distinct.values()]
}

interface Denying {
  readonly statement: { readonly id: string }
  readonly denies: { readonly statement: { readonly id: string } } | null
}

interface Listed {
  readonly utterances: { readonly nodes: readonly Denying[] }
  readonly undated: readonly Denying[]
}

async function undo(id: string): Promise<void> {
  expect((await server.ask(`mutation { undoJudgement(id: "${id}") { isUndone } }`)).errors).toBeUndefined()
}
