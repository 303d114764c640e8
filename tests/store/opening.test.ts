import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { claimDatabase } from '../../server/store/claimDatabase.ts'
import { openStore } from '../../server/store/openStore.ts'
import { StoreError } from '../../server/store/StoreError.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { aReading } from '../helpers/aReading.ts'
import { temporaryFolder } from '../helpers/openTestStore.ts'

describe('opening', () => {
  test('makes the file and its folder, in WAL mode', async () => {
    const file = join(temporaryFolder(), 'deep', 'hearsay.sqlite')
    const store = await openStore({ file })
    const sqlite = new SQLite(file, { readonly: true })
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    sqlite.close()
    await store.close()
  })

  test('what was saved is there again', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    const article = anArticle({})
    const store = await openStore({ file })
    await store.saveArticle(aReading(article, []), '2025-03-05')
    await store.close()
    const again = await openStore({ file })
    expect(await again.outcomeOf(article.documentId)).toEqual({ kind: 'KNOWN', name: article.name, articleId: article.id })
    await again.close()
  })

  test('a database from a newer version is refused, named with the cure, and left as it is', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    await (await openStore({ file })).close()
    const sqlite = new SQLite(file)
    sqlite.pragma('user_version = 9000')
    sqlite.close()
    const opening = openStore({ file })
    await expect(opening).rejects.toThrow(StoreError)
    await expect(opening).rejects.toThrow(/hearsay\.sqlite: this database has version 9000.*Update Hearsay/)
    expect(versionOf(file)).toBe(9000)
  })

  test("another program's database is refused and left as it is", async () => {
    const file = join(temporaryFolder(), 'other.sqlite')
    const sqlite = new SQLite(file)
    sqlite.exec('create table notes (words text)')
    sqlite.close()
    await expect(openStore({ file })).rejects.toThrow(/other\.sqlite: this is the database of another program\. Move it away/)
    expect(versionOf(file)).toBe(0)
  })

  test('a file that is no database is refused', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    writeFileSync(file, 'These are not the bytes of a database. '.repeat(200))
    await expect(openStore({ file })).rejects.toThrow(/hearsay\.sqlite: this is no database\. Move the file away/)
  })

  test('a folder in the place of the file is refused', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    mkdirSync(file)
    await expect(openStore({ file })).rejects.toThrow(StoreError)
  })

  test('a file where a folder should be is refused', async () => {
    const folder = join(temporaryFolder(), 'data')
    writeFileSync(folder, '')
    await expect(openStore({ file: join(folder, 'hearsay.sqlite') })).rejects.toThrow(/cannot be written.*DATA_DIR/)
  })

  test.runIf(existsSync('/proc/self'))('a folder where none can be made is refused at once', async () => {
    await expect(openStore({ file: '/proc/hearsay/data/hearsay.sqlite' })).rejects.toThrow(/cannot be written.*DATA_DIR/)
  })

  test('a database is for one server at a time', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    const release = claimDatabase(file)
    expect(() => claimDatabase(file)).toThrow(/hearsay\.sqlite: another Hearsay serves this database\..*set DATA_DIR to another folder/)
    release()
    claimDatabase(file)()
  })

  test.skipIf(getuid?.() === 0)('a folder that cannot be written is refused', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    const file = join(folder, 'hearsay.sqlite')
    await expect(openStore({ file })).rejects.toThrow(/hearsay\.sqlite: .*cannot be written.*DATA_DIR/)
    expect(existsSync(file)).toBe(false)
  })
})

function versionOf(file: string): unknown {
  const sqlite = new SQLite(file, { readonly: true })
  try {
    return sqlite.pragma('user_version', { simple: true })
  } finally {
    sqlite.close()
  }
}
