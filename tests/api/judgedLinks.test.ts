import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

interface Utterance {
  readonly position: string
  readonly standing: string
  readonly rule: string
  readonly sureness: string
  readonly judgement: { readonly id: string } | null
  readonly statement: { readonly id: string }
  readonly denies: { readonly statement: { readonly id: string }; readonly standing: string; readonly rule: string } | null
}

interface Claim {
  readonly id: string
  readonly words: string
  readonly isTyped: boolean
  readonly counts: { readonly utterances: number; readonly denies: number }
  readonly utterances: { readonly nodes: readonly Utterance[] }
  readonly undated: readonly Utterance[]
  readonly oneTellings: readonly OneTelling[]
}

interface OneTelling {
  readonly one: { readonly statement: { readonly id: string } }
  readonly other: { readonly statement: { readonly id: string } }
  readonly standing: string
}

const UTTERANCE = 'position standing rule sureness judgement { id } statement { id } denies { statement { id } standing rule sureness }'
const CLAIM = `id words isTyped counts { utterances denies } utterances { nodes { ${UTTERANCE} } } undated { ${UTTERANCE} }
  oneTellings { one { statement { id } } other { statement { id } } standing rule sureness judgement { kind } }`

const moyale = [
  'Army says town is taken',
  '',
  "Kenya's army said on Monday that it had captured the town of Moyale. The government of Ethiopia denied the claim.",
  '',
  "Ethiopia's defence ministry denied that Kenyan forces had captured Moyale. Ethiopia's army said the town had not been captured by Kenya.",
].join('\n')

let server: TestServer
beforeAll(async () => {
  server = await startServer({ paths: [join(import.meta.dirname, '../../seeds/articles')] })
  await server.reading
  await server.ask('mutation ($documents: [DocumentInput!]!) { readDocuments(documents: $documents) { state } }', {
    documents: [{ name: 'moyale.txt', text: moyale, outlet: 'Quiet Post', publishedAt: '2025-03-04' }],
  })
})
afterAll(() => server.close())

test('every utterance tells by which rule it stands to its claim, and that nobody has judged it', async () => {
  const utterances = (await allClaims()).flatMap(utterancesOf)
  expect(utterances.length).toBeGreaterThan(20)
  expect(utterances.filter(({ rule, standing, judgement }) => rule === '' || standing !== 'PROPOSED' || judgement !== null)).toEqual([])
})

test('a statement that is rejected tells the claim no more, and comes back when that is undone', async () => {
  const before = await allClaims()
  const claim = before.find((each) => utterancesOf(each).filter(({ position }) => position === 'AFFIRMS').length > 2)
  const member = claim && utterancesOf(claim).filter(({ position }) => position === 'AFFIRMS')[1]
  expect(member).toBeDefined()
  const judgement = await judge('MEMBERSHIP', member?.statement.id, claim?.id, false)
  expect(judgement).toMatchObject({ kind: 'REJECT_LINK', isAnchored: true, notes: [] })
  expect(judgement.statements).toHaveLength(2)
  const after = await allClaims()
  const together = after.filter((each) => {
    const ids = utterancesOf(each).flatMap(({ position, statement }) => (position === 'AFFIRMS' ? [statement.id] : []))
    return ids.includes(member?.statement.id ?? '') && ids.includes(judgement.statements[1]?.id ?? '')
  })
  expect(together).toEqual([])
  expect(after.flatMap(utterancesOf).some(({ statement }) => statement.id === member?.statement.id)).toBe(true)
  await undo(judgement.id)
  expect(await allClaims()).toEqual(before)
})

test('a statement that is accepted is marked so', async () => {
  const [claim] = (await allClaims()).filter((each) => utterancesOf(each).length > 1)
  const [member] = claim === undefined ? [] : utterancesOf(claim)
  const judgement = await judge('MEMBERSHIP', member?.statement.id, claim?.id, true)
  const again = (await allClaims()).find(({ id }) => id === claim?.id)
  expect(again && utterancesOf(again).find(({ statement }) => statement.id === member?.statement.id)).toMatchObject({
    standing: 'ACCEPTED',
    judgement: { id: judgement.id },
  })
  const { data } = await server.ask(`{ judgements(about: "${claim?.id}", undone: false) { nodes { id claim { id } } } }`)
  expect(data.judgements.nodes).toEqual([{ id: judgement.id, claim: { id: claim?.id } }])
  expect((await judge('MEMBERSHIP', member?.statement.id, claim?.id, true)).id).toBe(judgement.id)
  await undo(judgement.id)
})

test('a statement that alone tells a claim and is rejected tells it no more', async () => {
  const before = await allClaims()
  const claim = before.find((each) => utterancesOf(each).length === 1 && each.isTyped)
  const [member] = claim === undefined ? [] : utterancesOf(claim)
  const judgement = await judge('MEMBERSHIP', member?.statement.id, claim?.id, false)
  const after = await allClaims()
  expect(after.some(({ id }) => id === claim?.id)).toBe(false)
  expect(after.flatMap(utterancesOf).some(({ statement }) => statement.id === member?.statement.id)).toBe(true)
  await undo(judgement.id)
  expect(await allClaims()).toEqual(before)
})

test('what a denial points at is accepted, or rejected and then no longer pointed at', async () => {
  const before = await allClaims()
  const pointing = before.flatMap(utterancesOf).find(({ denies }) => denies !== null)
  const [from, to] = [pointing?.statement.id, pointing?.denies?.statement.id]
  const accepted = await judge('DENIAL', from, to, true)
  const marked = (await allClaims()).flatMap(utterancesOf).filter(({ statement, denies }) => statement.id === from && denies !== null)
  expect(new Set(marked.map(({ denies }) => denies?.standing))).toEqual(new Set(['ACCEPTED']))
  const rejected = await judge('DENIAL', from, to, false)
  expect(rejected.words).toContain('does not deny')
  const left = (await allClaims())
    .flatMap(utterancesOf)
    .filter(({ statement, denies }) => statement.id === from && denies?.statement.id === to)
  expect(left).toEqual([])
  await undo(rejected.id)
  await undo(accepted.id)
  expect(await allClaims()).toEqual(before)
})

test('two denials that are accepted as one telling count once', async () => {
  const before = await allClaims()
  const claim = before.find(({ oneTellings }) => oneTellings.length > 0)
  const [pair] = claim?.oneTellings ?? []
  const judgement = await judge('ONE_TELLING', pair?.one.statement.id, pair?.other.statement.id, true)
  const after = (await allClaims()).find(({ id }) => id === claim?.id)
  expect(after?.counts.utterances).toBe((claim?.counts.utterances ?? 0) - 1)
  expect(
    after?.oneTellings.find(
      ({ one, other }) => one.statement.id === pair?.one.statement.id && other.statement.id === pair?.other.statement.id,
    )?.standing,
  ).toBe('ACCEPTED')
  await undo(judgement.id)
  const rejected = await judge('ONE_TELLING', pair?.other.statement.id, pair?.one.statement.id, false)
  const parted = (await allClaims()).find(({ id }) => id === claim?.id)
  expect([parted?.counts, parted?.oneTellings[0]?.standing]).toEqual([claim?.counts, 'REJECTED'])
  await undo(rejected.id)
  expect(await allClaims()).toEqual(before)
})

test.each([
  ['DENIAL', 'statement-00000000-0', 'statement-00000000-1', /No statement has the id/],
  ['MEMBERSHIP', 'statement-00000000-0', 'claim-0000000000000000', /No claim has the id/],
])('a link %s that is not there is refused', async (kind, from, to, reason) => {
  const { errors } = await server.ask(`mutation { judgeLink(link: { kind: ${kind}, from: "${from}", to: "${to}" }, accept: true) { id } }`)
  expect(errors[0].message).toMatch(reason)
})

async function allClaims(): Promise<readonly Claim[]> {
  const { data, errors } = await server.ask(`{ claims(first: 60) { nodes { ${CLAIM} } } }`)
  expect(errors).toBeUndefined()
  return data.claims.nodes
}

function utterancesOf({ utterances, undated }: Claim): readonly Utterance[] {
  return [...utterances.nodes, ...undated]
}

async function judge(kind: string, from: string | undefined, to: string | undefined, accept: boolean) {
  const link = `{ kind: ${kind}, from: "${from}", to: "${to}" }`
  const { data, errors } = await server.ask(
    `mutation { judgeLink(link: ${link}, accept: ${accept}) { id kind words notes isAnchored statements { id } } }`,
  )
  expect(errors).toBeUndefined()
  return data.judgeLink
}

async function undo(id: string): Promise<void> {
  expect((await server.ask(`mutation { undoJudgement(id: "${id}") { isUndone } }`)).errors).toBeUndefined()
}
