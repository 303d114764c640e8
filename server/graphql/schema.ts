import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/resolvers.ts'

const CONTRACT = join(import.meta.dirname, '../../schema')

/** The executable schema: the contract in schema/*.graphql with its resolvers. Throws when one does not fit the other. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readContract(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

function readContract(): string[] {
  const files = readdirSync(CONTRACT).filter((file) => file.endsWith('.graphql') && !file.startsWith('examples'))
  return files.sort().map((file) => readFileSync(join(CONTRACT, file), 'utf8'))
}
