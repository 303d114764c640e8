import type { DocumentNode } from 'graphql'
import { GraphQLError, parse } from 'graphql'
import type { Cost } from './LIMITS.ts'
import { LIMITS } from './LIMITS.ts'
import { measureCost } from './measureCost.ts'
import type { Asked } from './measureRows.ts'
import { measureRows } from './measureRows.ts'

const NAMES: Readonly<Record<keyof Cost | 'rows', string>> = {
  depth: 'levels of fields inside fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the top',
  fields: 'fields in all, duplicates and fragments counted',
  rows: 'rows at most, lists inside lists multiplied',
}

/**
 * What a query asks too much of, as an error that names the limit; null when it keeps within all of them.
 * It runs before validation, whose own rules can be made to work hard. A query that does not parse is left to the server.
 */
export function findExcess(query: string, asked: Asked): GraphQLError | null {
  const document = parseOrNull(query)
  if (document === null) return null
  const cost = measureCost(document)
  const over = excessOf(cost)
  if (over !== null) return over
  const rows = measureRows(document, asked)
  return rows > LIMITS.rows ? excess('rows', rows) : null
}

function excessOf(cost: Cost): GraphQLError | null {
  for (const name of ['depth', 'aliases', 'directives', 'rootFields', 'fields'] as const) {
    if (cost[name] > LIMITS[name]) return excess(name, cost[name])
  }
  return null
}

function excess(name: keyof typeof NAMES, count: number): GraphQLError {
  return new GraphQLError(`The query has ${count} ${NAMES[name]}; it may have ${LIMITS[name]}. Ask for less, or in several queries.`, {
    extensions: { code: 'QUERY_TOO_COSTLY' },
  })
}

function parseOrNull(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true, maxTokens: LIMITS.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}
