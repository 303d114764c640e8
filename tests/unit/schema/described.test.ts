import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { makeSchema } from '../../../server/graphql/schema.ts'

test('every type, field and value of the contract is described', () => {
  const bare = Object.values(makeSchema().getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      const parts = hasFields ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : []
      return [
        { path: type.name, description: type.description },
        ...parts.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
      ]
    })
    .filter(({ description }) => !description?.trim())
  expect(bare.map(({ path }) => path)).toEqual([])
})
