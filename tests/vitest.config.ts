import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Packages load graphql by Node's rules, and there may be only one copy: without this, Vite would load its other build. */
const oneGraphql = [{ find: /^graphql$/, replacement: fileURLToPath(new URL('../node_modules/graphql/index.js', import.meta.url)) }]

/** One project a kind of test, so that each can be run alone: `npx vitest --config tests/vitest.config.ts --project unit`. */
export default defineConfig({
  test: {
    projects: [
      { resolve: { alias: oneGraphql }, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'store', include: ['tests/store/**/*.test.ts'], testTimeout: 30_000 } },
      {
        resolve: { alias: oneGraphql },
        test: { name: 'api', include: ['tests/api/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      { test: { name: 'gold', include: ['tests/gold/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,journeys}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
