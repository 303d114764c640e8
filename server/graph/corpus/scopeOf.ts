import type { GraphFilter } from '../../domain/filters.ts'
import type { CorpusIndex } from './CorpusIndex.ts'
import { dayNumberOf, UNDATED } from './days.ts'

/** The articles that pass a filter. */
export interface Scope {
  /** 1 for each article slot that passes. */
  readonly passes: Uint8Array
  readonly articleCount: number
  /** With a range of days: articles that pass every other part of the filter but have no day. */
  readonly undatedArticles: number
}

/** Weighs every article against days and outlets; undated articles pass only where no range of days is asked for. */
export function scopeOf({ columns }: CorpusIndex, { from, to, outlets }: Pick<GraphFilter, 'from' | 'to' | 'outlets'>): Scope {
  const hasRange = from !== undefined || to !== undefined
  const first = from === undefined ? UNDATED + 1 : dayNumberOf(from)
  const last = to === undefined ? Number.MAX_SAFE_INTEGER : dayNumberOf(to)
  const wanted = outlets === undefined ? null : new Set(outlets.map((id) => columns.outletSlots.get(id) ?? -2))
  const passes = new Uint8Array(columns.articleIds.length)
  let articleCount = 0
  let undatedArticles = 0
  for (let slot = 0; slot < passes.length; slot++) {
    if (columns.alive.at(slot) === 0 || (wanted !== null && !wanted.has(columns.outlets.at(slot)))) continue
    const day = columns.days.at(slot)
    if (hasRange && day === UNDATED) undatedArticles += 1
    else if (!hasRange || (day >= first && day <= last)) {
      passes[slot] = 1
      articleCount += 1
    }
  }
  return { passes, articleCount, undatedArticles }
}
