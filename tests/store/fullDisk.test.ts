import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { makeLogReader } from '../../server/store/judgements/judgementLog.ts'
import { saveArticle } from '../../server/store/saveArticle.ts'
import { explain } from '../../server/store/sqlite/explain.ts'
import { openDatabase } from '../../server/store/sqlite/openDatabase.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { aReading } from '../helpers/aReading.ts'
import { temporaryFolder } from '../helpers/openTestStore.ts'

test('a full disk is told as such, with the cure, and leaves nothing behind', async () => {
  const file = join(temporaryFolder(), 'hearsay.sqlite')
  const db = openDatabase(file)
  onTestFinished(() => db.destroy())
  await sql`pragma max_page_count = 1`.execute(db)
  const long = aReading(anArticle({ text: 'The bridge at Norrby is open. '.repeat(20_000) }), [])
  const saving = { readAt: '2025-03-05', readLog: makeLogReader() }
  const error = await saveArticle(db, long, saving).then(
    () => null,
    (reason: unknown) => explain(file, reason),
  )
  expect(error).toMatchObject({ name: 'StoreError', message: expect.stringMatching(/hearsay\.sqlite: the disk is full\. Make room/) })
  expect(await db.selectFrom('articles').select('id').execute()).toEqual([])
  await sql`pragma max_page_count = 1000000`.execute(db)
  await saveArticle(db, long, saving)
  expect(await db.selectFrom('articles').select('id').execute()).toHaveLength(1)
})
