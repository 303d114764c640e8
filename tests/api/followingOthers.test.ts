import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/openTestStore.ts'
import { runCli } from '../helpers/runCli.ts'
import { startServer } from '../helpers/startServer.ts'

test('what another process reads is found without a new start', async () => {
  const server = await startServer()
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'ferry.txt'),
    'Ferry is stopped\n\nThe mayor of Lisbon, Ana Carvalho, said that the ferry to Madeira would not sail before the end of the storm.\n',
  )
  const { status } = await runCli(['ingest', folder], { DATA_DIR: server.dataFolder }).ended
  expect(status).toBe(0)
  await expect
    .poll(async () => (await server.ask('{ search(text: "Carvalho") { ... on Entity { name } } }')).data.search[0]?.name, {
      timeout: 20_000,
    })
    .toBe('Ana Carvalho')
  await server.close()
}, 60_000)
