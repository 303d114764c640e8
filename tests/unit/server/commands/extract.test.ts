import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../helpers/openTestStore.ts'
import { runCli } from '../../../helpers/runCli.ts'

const patience = 300_000
const text =
  ' date 2025-03-04 Norrby opens its bridge\n\nAlso read\n\nMayor Ada Lindqvist said on Monday that “the bridge is open”, and praised the Nordic Bridge Act.\n'

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('extract', () => {
  test(
    'prints one JSON object a line and nothing else, with reasons for the others on the standard error',
    async () => {
      const folder = folderOf({ 'a.txt': text, 'empty.txt': '', 'deep/a.txt': `${text}More.` })
      const { status, stdout, stderr } = await runCli([
        'extract',
        join(folder, 'a.txt'),
        join(folder, 'empty.txt'),
        join(folder, 'deep/a.txt'),
      ]).ended
      expect(status).toBe(0)
      expect(parsed(stdout).map((article) => article.id)).toEqual(['a.txt', join(folder, 'deep/a.txt')])
      expect(stderr).toContain('empty.txt: the file is empty')
    },
    patience,
  )

  test(
    'prints what DESIGN’s contract names',
    async () => {
      const folder = folderOf({ 'a.txt': text })
      const [article] = parsed((await runCli(['extract', join(folder, 'a.txt')]).ended).stdout)
      expect(Object.keys(article)).toEqual(['id', 'title', 'outlet', 'publishedAt', 'text', 'entities', 'statements'])
      expect([article.title, article.outlet, article.publishedAt]).toEqual(['Norrby opens its bridge', null, '2025-03-04'])
      expect(article.text).not.toContain('Also read')
      expect(Object.keys(article.entities[0])).toEqual(['id', 'kind', 'name', 'aliases', 'lat', 'lon', 'mentions'])
      expect(new Set(article.entities.map((entity: { id: string }) => entity.id)).size).toBe(article.entities.length)
      expect(Object.keys(article.statements[0])).toEqual([
        'id',
        'speaker',
        'source',
        'cue',
        'content',
        'form',
        'act',
        'stance',
        'voice',
        'about',
        'via',
        'parent',
        'saidOn',
        'quantities',
      ])
      const [statement] = article.statements
      const speaker = article.entities.find((entity: { id: string }) => entity.id === statement.speaker)
      expect([speaker.name, article.text.slice(...statement.cue[0])]).toEqual(['Ada Lindqvist', 'said'])
    },
    patience,
  )

  test(
    '--plain takes the text byte for byte, and refuses no language and no length',
    async () => {
      const folder = folderOf({ 'a.txt': text, 'short.txt': 'Ja.', 'empty.txt': '' })
      const { status, stdout, stderr } = await runCli(['extract', '--plain', folder]).ended
      expect([status, stderr]).toEqual([0, ''])
      expect(parsed(stdout).map((article) => article.text)).toEqual([text, '', 'Ja.'])
    },
    patience,
  )

  test(
    'ends quietly when its reader has gone',
    async () => {
      const folder = folderOf(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.txt`, text.repeat(20) + n])))
      const run = runCli(['extract', folder])
      run.process.stdout?.once('data', () => run.process.stdout?.destroy())
      expect([(await run.ended).status, (await run.ended).stderr]).toEqual([0, ''])
    },
    patience,
  )

  test(
    'names a path that does not exist',
    async () => {
      const { status, stdout, stderr } = await runCli(['extract', '/no/such/report.txt']).ended
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^there is no file or folder at \/no\/such\/report\.txt; check the path/)
    },
    patience,
  )
})
