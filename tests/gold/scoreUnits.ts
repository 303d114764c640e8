import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import type { EntityId } from '../../server/domain/ids.ts'
import { textOf } from '../../server/domain/Span.ts'
import { type OwnReport, readRaw } from './readOwnGold.ts'

/** How the units of a half were found: mentions by their exact words (F1), numbered units by their key, names joined in one entity. */
export interface UnitScores {
  /** Percent. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the numbered units: a unit entity that bears one of its names has its number, echelon and country in its key; percent. */
  readonly keys: number
  /** Of the units with several names in their report: all of them led to one entity; percent. */
  readonly joined: number
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/**
 * Scores the unit mentions of readings against annotated reports: a mention is right when its words are those of one that is wanted, articles and
 * quotation marks apart, each used once. Mentions of armies and armed movements (`kindMay`) are neither wanted nor wrong.
 */
export async function scoreUnits(reports: readonly OwnReport[], readings: ReadonlyMap<string, ArticleReading>): Promise<UnitScores> {
  const missed: string[] = []
  const invented: string[] = []
  let right = 0
  let keys = { right: 0, wanted: 0 }
  let joined = { right: 0, wanted: 0 }
  for (const report of reports) {
    const raw = await readRaw(report.file)
    const units = report.entities.filter(({ kind }) => kind === 'UNIT')
    const wanted = units.flatMap(({ mentions }) => mentions.map(([start, end]) => plainUnit(raw.slice(start, end))))
    const told = unitMentions(readings.get(report.file))
    const loose = new Set(
      report.entities.filter(({ kindMay }) => kindMay.includes('UNIT')).flatMap(({ aliases }) => aliases.map(plainUnit)),
    )
    for (const { words } of told) {
      const index = wanted.indexOf(words)
      if (index >= 0) {
        wanted.splice(index, 1)
        right += 1
      } else if (!loose.has(words)) invented.push(`${report.file}: ${words}`)
    }
    missed.push(...wanted.map((words) => `${report.file}: ${words}`))
    const keyOf = new Map((readings.get(report.file)?.entities ?? []).map((entity) => [entity.id, entity.key]))
    for (const { mentions, unit } of units) {
      const forms = [...new Set(mentions.map(([start, end]) => plainUnit(raw.slice(start, end))))]
      const ids = forms.map((form) => new Set(told.filter(({ words }) => words === form).map(({ entityId }) => entityId)))
      if (unit?.number !== null && unit?.number !== undefined) {
        const ending = `/${unit.echelon}/${unit.number}`
        const beginning = unit.country === null ? 'unit/' : `unit/${unit.country.toLowerCase()}/`
        const isRight = ids.some((set) => [...set].some((id) => id !== null && isKeyed(keyOf.get(id) ?? '', { beginning, ending })))
        keys = { right: keys.right + (isRight ? 1 : 0), wanted: keys.wanted + 1 }
      }
      if (forms.length > 1) {
        const all = new Set(ids.flatMap((set) => [...set]))
        const isOne = ids.every((set) => set.size > 0) && all.size === 1 && !all.has(null)
        joined = { right: joined.right + (isOne ? 1 : 0), wanted: joined.wanted + 1 }
      }
    }
  }
  const precision = share(right, right + invented.length)
  const recall = share(right, right + missed.length)
  const f1 = share(2 * right, 2 * right + invented.length + missed.length)
  return { precision, recall, f1, keys: share(keys.right, keys.wanted), joined: share(joined.right, joined.wanted), missed, invented }
}

/** Percent, to one place; 0 of nothing is 0. */
export function share(right: number, wanted: number): number {
  return Math.round((1000 * right) / Math.max(1, wanted)) / 10
}

function unitMentions(reading: ArticleReading | undefined): readonly { readonly words: string; readonly entityId: EntityId | null }[] {
  if (reading === undefined) return []
  return reading.mentions
    .filter(({ type, kind }) => type === 'NAME' && kind === 'UNIT')
    .map((mention) => ({ words: plainUnit(textOf(reading.article.text, mention)), entityId: mention.entityId }))
}

function isKeyed(key: string, { beginning, ending }: { readonly beginning: string; readonly ending: string }): boolean {
  return key.startsWith(beginning) && key.endsWith(ending)
}

function plainUnit(words: string): string {
  return words
    .replace(/["“”'‘’«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
}
