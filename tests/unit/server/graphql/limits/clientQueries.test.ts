import { Kind, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import * as documents from '../../../../../client/gql/generated/graphql.ts'
import { findExcess } from '../../../../../server/graphql/limits/findExcess.ts'
import { makeSchema } from '../../../../../server/graphql/schema.ts'

const schema = makeSchema()
const queries = Object.values(documents).filter(({ definitions }) => definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))

test.each(queries.map((query) => [print(query).split('\n', 1)[0], query] as const))('within the limits: %s', (_head, query) => {
  const everyPageOf50 = new Proxy({}, { get: () => 50 })
  expect([validate(schema, query), findExcess(print(query), { schema, variables: everyPageOf50 })]).toEqual([[], null])
})
