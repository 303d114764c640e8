import { GraphQLError, parse } from 'graphql'
import type { Cost } from './LIMITS.ts'
import { LIMITS } from './LIMITS.ts'
import { measureCost } from './measureCost.ts'

const NAMES: Readonly<Record<keyof Cost, string>> = {
  depth: 'levels of fields inside fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the top',
  fields: 'fields in all, duplicates and fragments counted',
}

/**
 * What a query asks too much of, as an error that names the limit; null when it keeps within all of them.
 * It runs before validation, whose own rules can be made to work hard. A query that does not parse is left to the server.
 */
export function findExcess(query: string): GraphQLError | null {
  const cost = costOf(query)
  if (cost === null) return null
  const [over] = (Object.keys(NAMES) as (keyof Cost)[]).filter((name) => cost[name] > LIMITS[name])
  if (over === undefined) return null
  return new GraphQLError(`The query has ${cost[over]} ${NAMES[over]}; it may have ${LIMITS[over]}. Ask for less, or in several queries.`, {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  })
}

function costOf(query: string): Cost | null {
  try {
    return measureCost(parse(query, { noLocation: true, maxTokens: LIMITS.tokens }))
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}
