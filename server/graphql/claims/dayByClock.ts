import type { Telling } from '../../domain/Claim.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import type { Clock } from '../../domain/filters.ts'
import type { CorpusGraph } from '../../graph/makeCorpusGraph.ts'

/** The day (ISO 8601) under which something told is filtered; null when it has none. */
export type DayOf = (told: Pick<Telling, 'day' | 'articleId'>) => string | null

/** The day of saying, else of the article. */
export const daySaid: DayOf = ({ day }) => day

/**
 * How a clock reads the day of a telling.
 * @throws UnusableRequestError for READ: what was read when is kept for articles and statements alone
 */
export function dayByClock(clock: Clock, { publishedOn }: Pick<CorpusGraph, 'publishedOn'>): DayOf {
  if (clock === 'SAID') return daySaid
  if (clock === 'PUBLISHED') return ({ articleId }) => publishedOn(articleId)
  throw new UnusableRequestError('Claims are not kept by the day of reading. Ask with the `clock` SAID or PUBLISHED.')
}
