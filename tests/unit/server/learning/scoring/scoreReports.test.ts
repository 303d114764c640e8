import { expect, test } from 'vitest'
import type { ArticleReading } from '../../../../../server/domain/ArticleReading.ts'
import type { Entity } from '../../../../../server/domain/Entity.ts'
import { entityIdOf, statementIdOf } from '../../../../../server/domain/ids.ts'
import type { Statement } from '../../../../../server/domain/Statement.ts'
import type { GoldReport } from '../../../../../server/learning/scoring/readReports.ts'
import { scoreReports } from '../../../../../server/learning/scoring/scoreReports.ts'
import { anArticle } from '../../../../helpers/anArticle.ts'

const article = anArticle({ text: 'Mayor Ada Lindqvist said the bridge at Norrby would open on Friday.', publishedAt: '2025-03-04' })

function anEntity(name: string, kind: Entity['kind'], aliases: readonly string[] = []): Entity {
  const key = `${kind}/${name}`
  return {
    id: entityIdOf(key),
    kind,
    key,
    name,
    aliases,
    placeKind: null,
    sourceKind: null,
    coordinates: null,
    country: null,
    parentKey: null,
  }
}

const mayor = anEntity('Ada Lindqvist', 'PERSON')
const norrby = anEntity('Norrby', 'PLACE', ['North Town'])

function aStatement(words: string, ordinal = 0): Statement {
  const start = article.text.indexOf(words)
  return {
    id: statementIdOf(article.id, ordinal),
    source: [],
    cue: [],
    content: [{ start, end: start + words.length }],
    form: 'INDIRECT',
    act: 'SAYS',
    stance: 'NEUTRAL',
    voice: 'ATTRIBUTED',
    saidOn: null,
    quantities: [],
    propositions: [],
    speakerId: mayor.id,
    about: [{ entityId: norrby.id, basis: 'IN_CONTENT', nameUsed: 'Norrby' }],
    viaId: null,
    parentId: null,
  }
}

const report: GoldReport = {
  file: 'bridge.txt',
  publishedAt: '2025-03-04',
  entities: [
    { name: 'Ada Lindqvist', kind: 'PERSON', aliases: [] },
    { name: 'North Town', kind: 'PLACE', aliases: [] },
    { name: 'Sundby', kind: 'PLACE', aliases: [] },
  ],
  boilerplate: ['Norrby Courier'],
  optional: [],
  statements: [
    { speaker: 'Mayor Ada Lindqvist', content: 'the bridge at Norrby would open on Friday', alternatives: [], about: ['Norrby'] },
  ],
}

function aReading(statements: readonly Statement[], entities: readonly Entity[] = [mayor, norrby]): ReadonlyMap<string, ArticleReading> {
  return new Map([['bridge.txt', { article, sentences: [], mentions: [], entities, affiliations: [], statements }]])
}

test('what was found is counted against what was wanted, by any name', () => {
  const named = { ...report, statements: report.statements.map((statement) => ({ ...statement, speaker: 'Ada Lindqvist' })) }
  expect(scoreReports([named], aReading([aStatement('the bridge at Norrby would open')]))).toEqual({
    entities: { right: 2, wanted: 3 },
    entitiesWithKind: { right: 2, wanted: 3 },
    days: { right: 1, wanted: 1 },
    statements: { right: 1, wanted: 1 },
    speakers: { right: 1, wanted: 1 },
    places: { right: 1, wanted: 1 },
    boilerplateEntities: { right: 0, wanted: 1 },
    spurious: { right: 0, wanted: 1 },
  })
})

test('a second statement of the same words is spurious, and boilerplate that names an entity is told', () => {
  const scores = scoreReports(
    [report],
    aReading(
      [aStatement('the bridge at Norrby would open on Friday'), aStatement('the bridge at Norrby', 1)],
      [mayor, norrby, anEntity('Norrby Courier', 'ORGANIZATION')],
    ),
  )
  expect([scores.statements, scores.spurious, scores.boilerplateEntities]).toEqual([
    { right: 1, wanted: 1 },
    { right: 1, wanted: 2 },
    { right: 1, wanted: 1 },
  ])
})

test('a report that was not read has nothing right', () => {
  const scores = scoreReports([{ ...report, publishedAt: '2025-03-04' }], new Map())
  expect([scores.entities.right, scores.days.right, scores.statements.right]).toEqual([0, 0, 0])
})
