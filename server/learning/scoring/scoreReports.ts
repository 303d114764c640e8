import type { ArticleReading } from '../../domain/ArticleReading.ts'
import type { Entity } from '../../domain/Entity.ts'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import { textOf } from '../../domain/Span.ts'
import type { Statement } from '../../domain/Statement.ts'
import { type Share, shareSum } from './figures.ts'
import type { GoldReport, GoldStatement } from './readReports.ts'

/** How whole readings agree with reports annotated by hand: counts of what was wanted, and of what of it was right. */
export interface ReportScores {
  readonly entities: Share
  readonly entitiesWithKind: Share
  readonly days: Share
  readonly statements: Share
  /** Of the statements wanted: found, with the right speaker. */
  readonly speakers: Share
  /** Of the statements wanted: found, with every place that it is about. */
  readonly places: Share
  /** Of the names that stand on the page around the story: made an entity. */
  readonly boilerplateEntities: Share
  /** Statements that meet none that is wanted or optional. */
  readonly spurious: Share
}

/**
 * Scores readings against annotated reports. A statement is found when its content's words share half of all (Jaccard), or hold four fifths of
 * those wanted in at most three times as many; names are the same when they fold to the same. Acts that are no speech do not count.
 */
export function scoreReports(reports: readonly GoldReport[], readings: ReadonlyMap<string, ArticleReading>): ReportScores {
  const scores = reports.map((report) => scoreReport(report, readings.get(report.file)))
  const sum = (part: keyof ReportScores): Share => shareSum(scores.map((score) => score[part]))
  return {
    entities: sum('entities'),
    entitiesWithKind: sum('entitiesWithKind'),
    days: sum('days'),
    statements: sum('statements'),
    speakers: sum('speakers'),
    places: sum('places'),
    boilerplateEntities: sum('boilerplateEntities'),
    spurious: sum('spurious'),
  }
}

function scoreReport(report: GoldReport, reading: ArticleReading | undefined): ReportScores {
  const named = new Map((reading?.entities ?? []).map((entity) => [entity.id, namesOf(entity, reading)]))
  const bearing = (names: readonly string[]) =>
    [...named].filter(([, bears]) => names.some((name) => bears.has(plainName(name)))).map(([id]) => id)
  const kindOf = new Map((reading?.entities ?? []).map((entity) => [entity.id, entity.kind]))
  const hits = report.entities.map((entity) => ({ entity, ids: bearing([entity.name, ...entity.aliases]) }))
  const spoken = (reading?.statements ?? []).filter(({ act }) => act !== 'THINKS' && act !== 'PLANS' && act !== 'DECLINES')
  const told = spoken.map((statement) => ({ statement, words: contentWords(statement, reading) }))
  const { pairs, used } = pairUp(report.statements, told)
  const speaks = (gold: GoldStatement, { speakerId, source }: Statement) =>
    speakerId === null
      ? source.some((span) => foldName(textOf(reading?.article.text ?? '', span)).includes(plainName(gold.speaker)))
      : (named.get(speakerId)?.has(plainName(gold.speaker)) ?? false)
  const isAboutAll = (gold: GoldStatement, { about }: Statement) =>
    gold.about.every((place) => about.some(({ entityId }) => named.get(entityId)?.has(plainName(place)) ?? false))
  const extra = told
    .filter((_, index) => !used.has(index))
    .filter(({ words }) => !report.optional.some((optional) => isAlike(wordsOf(optional), words)))
  return {
    entities: { right: hits.filter(({ ids }) => ids.length > 0).length, wanted: hits.length },
    entitiesWithKind: {
      right: hits.filter(({ entity, ids }) => ids.some((id) => kindOf.get(id) === entity.kind)).length,
      wanted: hits.length,
    },
    days: { right: (reading?.article.publishedAt ?? null) === report.publishedAt ? 1 : 0, wanted: 1 },
    statements: { right: pairs.length, wanted: report.statements.length },
    speakers: { right: pairs.filter(({ gold, statement }) => speaks(gold, statement)).length, wanted: report.statements.length },
    places: { right: pairs.filter(({ gold, statement }) => isAboutAll(gold, statement)).length, wanted: report.statements.length },
    boilerplateEntities: {
      right: report.boilerplate.filter((name) => bearing([name]).length > 0).length,
      wanted: report.boilerplate.length,
    },
    spurious: { right: extra.length, wanted: told.length },
  }
}

interface Told {
  readonly statement: Statement
  readonly words: ReadonlySet<string>
}

/** One to one, the most alike first. */
function pairUp(wanted: readonly GoldStatement[], told: readonly Told[]) {
  const candidates = wanted.flatMap((gold) =>
    told.flatMap(({ statement, words }, index) => {
      const forms = [gold.content, ...gold.alternatives].map(wordsOf).filter((form) => isAlike(form, words))
      return forms.length === 0 ? [] : [{ gold, statement, index, likeness: Math.max(...forms.map((form) => jaccard(form, words))) }]
    }),
  )
  const used = new Set<number>()
  const met = new Set<GoldStatement>()
  const pairs = candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .filter(({ gold, index }) => {
      if (used.has(index) || met.has(gold)) return false
      used.add(index)
      met.add(gold)
      return true
    })
  return { pairs, used }
}

function isAlike(wanted: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const both = [...wanted].filter((word) => told.has(word)).length
  return jaccard(wanted, told) >= 0.5 || (both >= 0.8 * wanted.size && told.size <= 3 * wanted.size && both > 0)
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}

function contentWords({ content }: Statement, reading: ArticleReading | undefined): ReadonlySet<string> {
  return wordsOf(content.map((span) => textOf(reading?.article.text ?? '', span)).join(' '))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldName(text).match(/[\p{L}\p{N}%]+/gu) ?? [])
}

/** Canonical name, aliases and the names that the article used. */
function namesOf({ id, name, aliases }: Entity, reading: ArticleReading | undefined): ReadonlySet<string> {
  const used = (reading?.mentions ?? [])
    .filter((mention) => isNameOf(mention, id))
    .map((mention) => textOf(reading?.article.text ?? '', mention))
  return new Set([name, ...aliases, ...used].map(plainName))
}

function isNameOf(mention: { readonly type: string; readonly entityId: EntityId | null }, id: EntityId): boolean {
  return mention.type === 'NAME' && mention.entityId === id
}

function plainName(name: string): string {
  return foldName(name)
    .replace(/\bthe /g, '')
    .replace(/^(?:president|gen|mr|mrs|ms|governor) /, '')
}
