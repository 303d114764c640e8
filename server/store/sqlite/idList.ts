import { type RawBuilder, sql } from 'kysely'

/** Ids as the right side of `in`: one parameter however many there are, so that no limit on parameters is met. */
export function idList<Id extends string>(ids: readonly Id[]): RawBuilder<Id> {
  return sql<Id>`(select value from json_each(${JSON.stringify(ids)}))`
}
