import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTestStore, temporaryFolder } from '../../../helpers/openTestStore.ts'
import { runCli } from '../../../helpers/runCli.ts'

const patience = 300_000

/** A folder of short reports, each with a speaker and a place of its own. */
function folderOfReports(count: number): string {
  const folder = temporaryFolder()
  for (let n = 1; n <= count; n += 1) {
    const story = `Mayor Ada Lindqvist said on Monday that bridge number ${n} was open.\n\n“It cost ${n} million crowns,” she told Reuters. The ferry to Sundby stops, the harbour office said.\n`
    writeFileSync(join(folder, `report-${String(n).padStart(3, '0')}.txt`), story.repeat(8))
  }
  return folder
}

describe('ingest', () => {
  test(
    'reads a folder into the database, and nothing twice',
    async () => {
      const folder = folderOfReports(3)
      writeFileSync(join(folder, 'empty.txt'), '')
      const settings = { DATA_DIR: temporaryFolder() }
      const first = await runCli(['ingest', folder], settings).ended
      const second = await runCli(['ingest', folder], settings).ended
      expect(first.stdout).toMatch(/^read report-001\.txt article-[0-9a-f]{24}$/m)
      expect(first.stderr).toBe('set aside empty.txt: the file is empty\n')
      expect([first.stdout, second.stdout].map((stdout) => stdout.trim().split('\n').at(-1))).toEqual([
        '3 read, 0 known already, 1 set aside',
        '0 read, 3 known already, 1 set aside',
      ])
      expect((await (await openTestStore(join(settings.DATA_DIR, 'hearsay.sqlite'))).corpusCounts()).articles).toBe(3)
    },
    patience,
  )

  test(
    'killed while reading loses nothing that it told as read, and doubles nothing',
    async () => {
      const folder = folderOfReports(60)
      const settings = { DATA_DIR: temporaryFolder() }
      const killed = runCli(['ingest', folder], settings)
      const told: string[] = []
      for await (const line of killed.lines) {
        const [, id] = /^read \S+ (article-\w+)$/.exec(line) ?? []
        if (id !== undefined) told.push(id)
        if (told.length === 10) killed.process.kill('SIGKILL')
      }
      await killed.ended
      const again = await runCli(['ingest', folder], settings).ended
      const known = [...again.stdout.matchAll(/^known \S+ (article-\w+)$/gm)].map(([, id]) => id)
      expect(known).toEqual(expect.arrayContaining(told))
      expect(again.stdout).toMatch(new RegExp(`\\n${60 - known.length} read, ${known.length} known already, 0 set aside\\n$`))

      const unbroken = { DATA_DIR: temporaryFolder() }
      await runCli(['ingest', folder], unbroken).ended
      const [mended, whole] = await Promise.all(
        [settings, unbroken].map(async ({ DATA_DIR }) => (await openTestStore(join(DATA_DIR, 'hearsay.sqlite'))).corpusCounts()),
      )
      expect(mended).toEqual(whole)
    },
    patience,
  )

  test(
    'tells when the database’s folder cannot be written',
    async (context) => {
      if (process.getuid?.() === 0) return context.skip('the superuser may write everywhere')
      const folder = temporaryFolder()
      chmodSync(folder, 0o500)
      const { status, stderr } = await runCli(['ingest', folderOfReports(1)], { DATA_DIR: folder }).ended
      expect([status, stderr]).toEqual([1, expect.stringMatching(/hearsay\.sqlite: .*cannot be written/)])
    },
    patience,
  )

  test(
    'tells when the database’s folder is a file',
    async () => {
      const file = join(temporaryFolder(), 'taken')
      writeFileSync(file, '')
      const { status, stderr } = await runCli(['ingest', folderOfReports(1)], { DATA_DIR: file }).ended
      expect([status, stderr]).toEqual([1, expect.stringMatching(/hearsay\.sqlite: .*set DATA_DIR to a folder that can be written/)])
    },
    patience,
  )

  test(
    'reads a folder that may only be read',
    async () => {
      const folder = folderOfReports(1)
      chmodSync(folder, 0o500)
      const { stdout } = await runCli(['ingest', folder], { DATA_DIR: temporaryFolder() }).ended
      chmodSync(folder, 0o700)
      expect(stdout).toMatch(/\n1 read, 0 known already, 0 set aside\n$/)
    },
    patience,
  )
})

describe('delete and export', () => {
  test(
    'an article goes with all its traces, and a second time there is none',
    async () => {
      const settings = { DATA_DIR: temporaryFolder() }
      const { stdout } = await runCli(['ingest', folderOfReports(1)], settings).ended
      const [id = ''] = /article-\w+/.exec(stdout) ?? []
      expect((await runCli(['delete', id], settings).ended).stdout).toBe(`deleted ${id}\n`)
      const again = await runCli(['delete', id], settings).ended
      expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(`there is no article ${id} in `)])
      const { stdout: exported } = await runCli(['export'], settings).ended
      expect(JSON.parse(exported)).toEqual({ outlets: [], entities: [], articles: [] })
    },
    patience,
  )

  test(
    'what was deleted is left at the next ingest, and read with --again',
    async () => {
      const settings = { DATA_DIR: temporaryFolder() }
      const folder = folderOfReports(1)
      const { stdout } = await runCli(['ingest', folder], settings).ended
      const [id = ''] = /article-\w+/.exec(stdout) ?? []
      await runCli(['delete', id], settings).ended
      const left = await runCli(['ingest', folder], settings).ended
      expect([left.stdout, left.stderr]).toEqual([
        '0 read, 0 known already, 1 set aside\n',
        expect.stringMatching(/its article was deleted here; to read it again: npm run ingest -- --again PATH/),
      ])
      expect((await runCli(['ingest', '--again', folder], settings).ended).stdout).toBe(
        `read report-001.txt ${id}\n1 read, 0 known already, 0 set aside\n`,
      )
    },
    patience,
  )

  test(
    'what is no id is told so',
    async () => {
      const { status, stderr } = await runCli(['delete', 'report.txt'], { DATA_DIR: temporaryFolder() }).ended
      expect([status, stderr]).toEqual([1, expect.stringMatching(/"report\.txt" is no article’?'?s id/)])
    },
    patience,
  )

  test(
    'the corpus leaves as JSON, and as GEXF into a file',
    async () => {
      const settings = { DATA_DIR: temporaryFolder() }
      await runCli(['ingest', folderOfReports(2)], settings).ended
      const corpus = JSON.parse((await runCli(['export', '--format', 'json'], settings).ended).stdout)
      expect(corpus.articles).toHaveLength(2)
      const file = join(temporaryFolder(), 'corpus.gexf')
      const { status, stderr } = await runCli(['export', '--format', 'gexf', '--out', file], settings).ended
      expect([status, stderr]).toEqual([0, ''])
      expect(readFileSync(file, 'utf8')).toMatch(/<gexf [\s\S]*label="Ada Lindqvist"/)
    },
    patience,
  )

  test(
    'a file that cannot be written is named',
    async () => {
      const folder = temporaryFolder()
      mkdirSync(join(folder, 'taken'))
      const { status, stderr } = await runCli(['export', '--out', join(folder, 'taken')], { DATA_DIR: temporaryFolder() }).ended
      expect([status, stderr]).toEqual([1, expect.stringMatching(/taken cannot be written \(EISDIR\); give --out/)])
    },
    patience,
  )
})
