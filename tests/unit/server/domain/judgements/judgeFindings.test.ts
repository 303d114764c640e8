import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../../../server/domain/Entity.ts'
import type { Decision } from '../../../../../server/domain/Judgement.ts'
import { anchorOf } from '../../../../../server/domain/judgements/anchors.ts'
import type { Findings } from '../../../../../server/domain/judgements/Findings.ts'
import { judgeFindings } from '../../../../../server/domain/judgements/judgeFindings.ts'
import { Ruling } from '../../../../../server/domain/judgements/Ruling.ts'
import { aJudgement } from '../../../../helpers/aJudgement.ts'
import { anArticle } from '../../../../helpers/anArticle.ts'
import { anEntity, aReading, type SaidIn, spanOf } from '../../../../helpers/aReading.ts'

const okafor = anEntity('PERSON', 'Ada Okafor', { aliases: ['Okafor'] })
const ben = anEntity('PERSON', 'Ben Okafor')
const lorvik = anEntity('PLACE', 'Lorvik')
const harbour = anEntity('ORGANIZATION', 'Kind Harbour', { key: 'org/kind harbour' })
const guild = anEntity('ORGANIZATION', 'Sailors Guild', { key: 'org/sailors guild' })

describe('findings', () => {
  test('that no judgement concerns stay the very same', () => {
    const found = findingsOf('Ada Okafor was in Lorvik.', [okafor, lorvik])
    expect(judged(found, { kind: 'RENAME', entity: okafor, name: 'Ada' })).toBe(found)
  })

  test('a pronoun goes with the name before it when that is split off', () => {
    const text = 'Ada Okafor came. She sat. Okafor left. She ran.'
    const found = findingsOf(text, [okafor])
    const pronouns = [text.indexOf('She'), text.lastIndexOf('She')].map(
      (start) => ({ start, end: start + 3, type: 'PRONOUN', kind: 'PERSON' }) as const,
    )
    const mentions = [...found.mentions, ...pronouns.map((span, index) => ({ ...span, entityId: okafor.id, ordinal: 10 + index }))]
    const after = judged({ ...found, mentions }, { kind: 'SPLIT', entity: okafor, names: ['okafor'], articles: [], into: ben })
    const read = after.mentions.toSorted((a, b) => a.start - b.start).map(({ start, end, entityId }) => [text.slice(start, end), entityId])
    expect(read).toEqual([
      ['Ada Okafor', okafor.id],
      ['She', okafor.id],
      ['Okafor', ben.id],
      ['She', ben.id],
    ])
    expect(after.entities.map(({ id }) => id).sort()).toEqual([okafor.id, ben.id].sort())
  })

  test('a statement goes to the one whom its source names', () => {
    const text = 'Ada Okafor said it was cold. Okafor said it was warm.'
    const found = findingsOf(
      text,
      [okafor],
      [
        { words: 'it was cold', speaker: okafor, given: { source: [spanOf(text, 'Ada Okafor')] } },
        { words: 'it was warm', speaker: okafor, given: { source: [{ start: 29, end: 35 }] } },
      ],
    )
    const after = judged(found, { kind: 'SPLIT', entity: okafor, names: ['okafor'], articles: [], into: ben })
    expect(after.statements.map(({ speakerId }) => speakerId)).toEqual([okafor.id, ben.id])
  })

  test('two things that are one now are told once, by the name that the content uses', () => {
    const found = findingsOf(
      'Kind Harbour of the Sailors Guild was glad.',
      [harbour, guild],
      [{ words: 'was glad', about: [harbour, guild], given: {} }],
    )
    const after = judged(found, { kind: 'MERGE', keep: guild, others: [harbour] })
    expect(after.statements[0]?.about).toEqual([{ entityId: guild.id, basis: 'IN_CONTENT', nameUsed: 'Kind Harbour' }])
    expect(after.entities.map(({ id }) => id)).toEqual([guild.id])
  })

  test('what is no place any more is no place of a proposition', () => {
    const proposition = {
      predicate: 'CONTROLS',
      side: guild.key,
      other: null,
      placeId: lorvik.id,
      part: null,
      polarity: 1,
      mood: 'ASSERTED',
      share: null,
      amount: null,
      degree: null,
      trigger: { start: 0, end: 3 },
    } as const
    const found = findingsOf(
      'The Sailors Guild holds Lorvik.',
      [guild, lorvik],
      [{ words: 'holds Lorvik', about: [lorvik], given: { propositions: [proposition] } }],
    )
    const [retyped] = judged(found, { kind: 'RETYPE', entity: lorvik, to: 'ORGANIZATION' }).statements
    expect(retyped?.propositions[0]?.placeId).toBeNull()
    const [merged] = judged(found, { kind: 'MERGE', keep: harbour, others: [guild] }).statements
    expect(merged?.propositions[0]?.side).toBe(harbour.key)
  })

  test('a speaker that a person set is found by the words, though the statement has another number now', () => {
    const text = 'It was cold, they say. It was warm, they say.'
    const said = [{ words: 'It was cold' }, { words: 'It was warm' }]
    const before = findingsOf(text, [], said)
    const anchor = anchorOf(text, { ...(before.statements[1] ?? never()), articleId: before.articleId })
    const now = findingsOf(text, [], said.slice(1))
    const [only] = judged(now, { kind: 'FIX_SPEAKER', statement: anchor, speaker: okafor }).statements
    expect(only?.speakerId).toBe(okafor.id)
    const gone = findingsOf(text, [], said.slice(0, 1))
    expect(judged(gone, { kind: 'FIX_SPEAKER', statement: anchor, speaker: okafor }).statements[0]?.speakerId).toBeNull()
  })
})

function findingsOf(text: string, entities: readonly Entity[], said: readonly SaidIn[] = []): Findings {
  const article = anArticle({ text })
  const { mentions, affiliations, statements } = aReading(article, entities, { said })
  const whole = mentions.filter(({ start, end }) => !mentions.some((other) => other.start < start && other.end >= end))
  return {
    articleId: article.id,
    text,
    mentions: whole.map((mention, ordinal) => ({ ...mention, ordinal })),
    entities,
    affiliations,
    statements,
  }
}

function judged(found: Findings, decision: Decision): Findings {
  return judgeFindings(found, new Ruling([aJudgement(decision)]))
}

function never(): never {
  throw new Error('there is no such statement')
}
