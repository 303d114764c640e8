import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../server/domain/Article.ts'
import { nothingKnown } from '../../../server/domain/KnownEntities.ts'
import type { Span } from '../../../server/domain/Span.ts'
import { loadModels } from '../../../server/learning/loadModels.ts'
import { extractFrom } from '../../../server/pipeline/extract/extractFrom.ts'
import { type Knowledge, understandArticle } from '../../../server/pipeline/understandArticle.ts'
import { anArticle } from '../../helpers/anArticle.ts'
import { hostileTexts } from '../../helpers/hostileTexts.ts'
import { theGazetteer } from '../../helpers/theGazetteer.ts'

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = { gazetteer: await theGazetteer(), models: await loadModels(), known: nothingKnown }
}, 60_000)

const pieces = fc.constantFrom(
  ...'“ ” " ‘ ’ \' `` , . : ; — ( ) [ ] … %'.split(' '),
  ...['\n', '\n\n', ' ', '\0', '\u202e', '\ud800', '👩‍👧', 'שלום', '  '],
  ...['said', 'told', 'according to', 'that', 'who', 'He', 'she', 'they', 'the mayor', 'The ministry', 'its', 'on Monday', 'in 2025'],
  ...['was denied by', 'reportedly', 'did not comment', 'and', 'of', 'near', 'is believed to'],
  ...[
    'Ada Lindqvist',
    'Norrby',
    'U.S.',
    'Sundvik region',
    '14th',
    'Brigade',
    '3rd Bn',
    'Police',
    '70',
    '12,000 troops',
    'General',
    'Coast Wire',
  ],
)
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)

describe('any text', () => {
  test('is extracted into spans that lie inside it, in order, and point at what is there', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, mentions, chains, roles, attributions } = extractFrom(anArticle({ text }), knowledge)
        expectInOrder(text, sentences)
        expectInOrder(text, mentions)
        expect(chains.flat().every((index) => mentions[index] !== undefined)).toBe(true)
        for (const { person, organization, span } of roles) {
          expect(mentions[person]).toBeDefined()
          expect(organization === null || mentions[organization] !== undefined).toBe(true)
          expectInOrder(text, [span])
        }
        attributions.forEach(({ source, cue, content, via, parent }, index) => {
          for (const spans of [source, cue, content, via === null ? [] : [via]]) expectInOrder(text, spans)
          expect(content.length).toBeGreaterThan(0)
          expect(parent === null || (parent !== index && attributions[parent] !== undefined)).toBe(true)
        })
      }),
      { seed: 11, numRuns: 500, examples: [[': . “ 12,000 troops “'], ['according to“\'"U.S.']] },
    )
  })

  test('becomes a reading whose statements and mentions lead to entities that are there', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities, statements, affiliations } = understandArticle(anArticle({ text }), knowledge)
        const ids = new Set(entities.map(({ id }) => id))
        const statementIds = new Set(statements.map(({ id }) => id))
        expect(ids.size).toBe(entities.length)
        expect(statementIds.size).toBe(statements.length)
        expect(mentions.every(({ entityId }) => entityId === null || ids.has(entityId))).toBe(true)
        expect(affiliations.every(({ personId }) => ids.has(personId))).toBe(true)
        for (const { speakerId, viaId, parentId, about } of statements) {
          const named = [speakerId, viaId, ...about.map(({ entityId }) => entityId)].filter((id) => id !== null)
          expect(named.every((id) => ids.has(id))).toBe(true)
          expect(parentId === null || statementIds.has(parentId)).toBe(true)
        }
      }),
      { seed: 12, numRuns: 500 },
    )
  })
})

describe('a line of fifty thousand characters', () => {
  test.each(Object.keys(hostileTexts))('of %s is read to its end', { timeout: 120_000 }, (kind) => {
    const article: Article = anArticle({ text: hostileTexts[kind]?.(50_000) ?? '' })
    expect(understandArticle(article, knowledge).article).toBe(article)
  })
})

/** Every span inside the text and not empty, each beginning where the one before it began or later. */
function expectInOrder(text: string, spans: readonly Span[]): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    last = start
  }
}
