import { UnusableRequestError } from '../../domain/errors.ts'
import type { ArticleFilter, DayRange, StatementFilter } from '../../domain/filters.ts'
import type { DayCounts, Store } from '../../domain/Store.ts'
import type { Interval } from '../generated/resolvers.ts'
import { type Bin, binsOf, intervalFor } from './binsOf.ts'

/** How much was said and published over time. */
export interface ActivityModel {
  readonly interval: Interval
  readonly bins: readonly (Bin & Counted)[]
  readonly statements: number
  readonly articles: number
  readonly undatedStatements: number
  readonly undatedArticles: number
}

interface Counted {
  readonly statements: number
  readonly articles: number
}

/** As many bins as a histogram can show, when no interval is asked for. */
const USUAL_BINS = 120
const MOST_BINS = 2000

/**
 * What was said and published in a filter's range of days, in bins; the undated apart.
 * @throws UnusableRequestError when the interval that is asked for needs more than 2,000 bins
 */
export async function activityOf(filter: StatementFilter, interval: Interval | null, store: Store): Promise<ActivityModel> {
  const [said, published] = await Promise.all([store.statementsByDay(filter), store.articlesByDay(articlesOf(filter))])
  const days = [...new Set([...said.days.keys(), ...published.days.keys()])].filter((day) => isWithin(day, filter))
  const chosen = interval ?? intervalFor(days, USUAL_BINS)
  const bins = counted(binsOf(days, chosen), said, published, filter)
  if (bins.length > MOST_BINS) {
    throw new UnusableRequestError(`\`interval\` ${chosen} needs ${bins.length} bins; ${MOST_BINS} are the most. Ask for a longer one.`)
  }
  const sum = (field: keyof Counted): number => bins.reduce((total, bin) => total + bin[field], 0)
  return {
    interval: chosen,
    bins,
    statements: sum('statements'),
    articles: sum('articles'),
    undatedStatements: said.undated,
    undatedArticles: published.undated,
  }
}

/** The articles that a filter of statements bears on: those that mention whom and what it names. */
function articlesOf({ speaker, about, outlet, text }: StatementFilter): ArticleFilter {
  const mentions = [speaker, about].filter((id) => id !== undefined)
  return { mentions, ...(outlet === undefined ? {} : { outlets: [outlet] }), ...(text === undefined ? {} : { text }) }
}

function isWithin(day: string, { from, to }: DayRange): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

function counted(bins: readonly Bin[], said: DayCounts, published: DayCounts, range: DayRange): ActivityModel['bins'] {
  const statements = perBin(bins, said, range)
  const articles = perBin(bins, published, range)
  return bins.map((bin, index) => ({ ...bin, statements: statements[index] ?? 0, articles: articles[index] ?? 0 }))
}

/** How many rows fall into each bin; bins follow each other without a gap. */
function perBin(bins: readonly Bin[], { days }: DayCounts, range: DayRange): readonly number[] {
  const counts = bins.map(() => 0)
  let at = 0
  for (const [day, count] of [...days].filter(([each]) => isWithin(each, range)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    while (at < bins.length - 1 && day > (bins[at]?.to ?? '')) at += 1
    counts[at] = (counts[at] ?? 0) + count
  }
  return counts
}
