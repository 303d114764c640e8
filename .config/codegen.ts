import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { Date: 'string', EDTF: 'string', ID: 'string' }

/** The contract in TypeScript: resolver types for the server, typed documents for the client. Both are committed. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'server/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Model',
      },
    },
    'client/gql/generated/': {
      preset: 'client',
      documents: ['client/**/*.tsx', 'client/**/*.ts', '!client/gql/generated/**'],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, immutableTypes: true, documentMode: 'string' },
    },
  },
}

export default config
