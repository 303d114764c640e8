import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../helpers/openTestStore.ts'
import { runCli } from '../../../helpers/runCli.ts'

const patience = 300_000

/** A folder of one annotated report; `speaker` is whom the annotators name. */
function folderOf(speaker: string): string {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'bridge.txt'),
    'Norrby opens its bridge\n\nMayor Ada Lindqvist said on Monday that the bridge was open to all traffic.\n',
  )
  const statement = { speaker, content: 'the bridge was open to all traffic', about: [] }
  const report = { file: 'bridge.txt', publishedAt: null, entities: [], boilerplate: [], optional: [], statements: [statement] }
  writeFileSync(join(folder, 'seeds.dev.json'), JSON.stringify([report]))
  return folder
}

test(
  'a score that dropped is named with the cure, and the card is not written',
  async () => {
    const out = join(temporaryFolder(), 'card.json')
    const { status, stderr } = await runCli(['eval', folderOf('Bo Stenmark'), '--out', out]).ended
    expect(status).toBe(1)
    expect(stderr).toMatch(/seeds\.dev reports\.speakers: [\d.]+ before, 0\.0 now/)
    expect(stderr).toContain('--because')
    expect(existsSync(out)).toBe(false)
  },
  patience,
)

test(
  'with a reason the card is written and keeps it',
  async () => {
    const out = join(temporaryFolder(), 'card.json')
    const { status } = await runCli(['eval', folderOf('Bo Stenmark'), '--out', out, '--because', 'another report']).ended
    expect(status).toBe(0)
    const card = JSON.parse(readFileSync(out, 'utf8'))
    expect(card.changed.at(-1)).toMatchObject({ reason: 'another report' })
    expect(card.sets.find(({ name }: { name: string }) => name === 'seeds.dev').documents).toBe(1)
  },
  patience,
)

test(
  'a folder without annotated texts is told as such',
  async () => {
    const { status, stderr } = await runCli(['eval', temporaryFolder()]).ended
    expect(status).toBe(1)
    expect(stderr).toContain('holds no annotated texts')
  },
  patience,
)
