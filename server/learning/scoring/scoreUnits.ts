import type { ArticleReading } from '../../domain/ArticleReading.ts'
import type { EntityId } from '../../domain/ids.ts'
import { textOf } from '../../domain/Span.ts'
import { type Figures, figuresOf, type Share, shareSum } from './figures.ts'
import type { OwnReport } from './readOwnGold.ts'

/** How the units of annotated reports were found: mentions by their words, numbered units by their key, names joined in one entity. */
export interface UnitScores {
  /** The same words. */
  readonly exact: Figures
  /** The words of one hold those of the other. */
  readonly overlap: Figures
  /** Of the numbered units: a unit entity that bears one of its names has its number, echelon and country in its key. */
  readonly keys: Share
  /** Of the units with several names in their report: all of them led to one entity. */
  readonly joined: Share
  /** "report: words" of the mentions that no exact one meets. */
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/**
 * Scores the unit mentions of readings against annotated reports: a mention is right when its words are those of one that is wanted, articles and
 * quotation marks apart, each used once. Mentions of armies and armed movements (`kindMay`) are neither wanted nor wrong.
 */
export function scoreUnits(reports: readonly OwnReport[], readings: ReadonlyMap<string, ArticleReading>): UnitScores {
  const scores = reports.map((report) => scoreReport(report, readings.get(report.file)))
  const sum = (count: (score: ReportUnits) => number) => scores.reduce((total, score) => total + count(score), 0)
  const [right, near] = [sum((score) => score.right), sum((score) => score.near)]
  const missed = scores.flatMap((score) => score.missed)
  const invented = scores.flatMap((score) => score.invented)
  return {
    exact: figuresOf(right, right + invented.length, right + missed.length),
    overlap: figuresOf(right + near, right + invented.length, right + missed.length),
    keys: shareSum(scores.map((score) => score.keys)),
    joined: shareSum(scores.map((score) => score.joined)),
    missed,
    invented,
  }
}

interface ReportUnits extends Pick<UnitScores, 'keys' | 'joined' | 'missed' | 'invented'> {
  readonly right: number
  /** Pairs of a missed and an invented mention, one to one, of which one holds the other's words. */
  readonly near: number
}

function scoreReport({ file, raw, entities }: OwnReport, reading: ArticleReading | undefined): ReportUnits {
  const units = entities.filter(({ kind }) => kind === 'UNIT')
  const missed = units.flatMap(({ mentions }) => mentions.map(([start, end]) => plainUnit(raw.slice(start, end))))
  const loose = new Set(entities.filter(({ kindMay }) => kindMay.includes('UNIT')).flatMap(({ aliases }) => aliases.map(plainUnit)))
  const told = unitMentions(reading)
  const invented: string[] = []
  let right = 0
  for (const { words } of told) {
    const index = missed.indexOf(words)
    if (index >= 0) {
      missed.splice(index, 1)
      right += 1
    } else if (!loose.has(words)) invented.push(words)
  }
  const keyOf = new Map((reading?.entities ?? []).map((entity) => [entity.id, entity.key]))
  const named = units.map(({ mentions, unit }) => {
    const forms = [...new Set(mentions.map(([start, end]) => plainUnit(raw.slice(start, end))))]
    return { unit, idsOfForms: forms.map((form) => new Set(told.filter(({ words }) => words === form).map(({ entityId }) => entityId))) }
  })
  const inReport = (words: string) => `${file}: ${words}`
  return {
    right,
    near: countNear(missed, invented),
    keys: shareSum(named.map(({ unit, idsOfForms }) => shareKeyed(unit, idsOfForms, keyOf))),
    joined: shareSum(named.map(({ idsOfForms }) => shareJoined(idsOfForms))),
    missed: missed.map(inReport),
    invented: invented.map(inReport),
  }
}

type Ids = ReadonlySet<EntityId | null>

function shareKeyed(unit: OwnReport['entities'][number]['unit'], idsOfForms: readonly Ids[], keyOf: ReadonlyMap<EntityId, string>): Share {
  if (unit === undefined || unit.number === null) return { right: 0, wanted: 0 }
  const beginning = unit.country === null ? 'unit/' : `unit/${unit.country.toLowerCase()}/`
  const ending = `/${unit.echelon}/${unit.number}`
  const keys = idsOfForms.flatMap((ids) => [...ids].map((id) => (id === null ? '' : (keyOf.get(id) ?? ''))))
  return { right: keys.some((key) => key.startsWith(beginning) && key.endsWith(ending)) ? 1 : 0, wanted: 1 }
}

function shareJoined(idsOfForms: readonly Ids[]): Share {
  if (idsOfForms.length < 2) return { right: 0, wanted: 0 }
  const all = new Set(idsOfForms.flatMap((ids) => [...ids]))
  const isOne = idsOfForms.every((ids) => ids.size > 0) && all.size === 1 && !all.has(null)
  return { right: isOne ? 1 : 0, wanted: 1 }
}

function countNear(missed: readonly string[], invented: readonly string[]): number {
  const left = [...invented]
  let count = 0
  for (const words of missed) {
    const index = left.findIndex((other) => ` ${other} `.includes(` ${words} `) || ` ${words} `.includes(` ${other} `))
    if (index < 0) continue
    left.splice(index, 1)
    count += 1
  }
  return count
}

function unitMentions(reading: ArticleReading | undefined): readonly { readonly words: string; readonly entityId: EntityId | null }[] {
  if (reading === undefined) return []
  return reading.mentions
    .filter(({ type, kind }) => type === 'NAME' && kind === 'UNIT')
    .map((mention) => ({ words: plainUnit(textOf(reading.article.text, mention)), entityId: mention.entityId }))
}

function plainUnit(words: string): string {
  return words
    .replace(/["“”'‘’«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
}
