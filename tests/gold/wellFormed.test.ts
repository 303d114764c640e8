import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type OwnReport, readOwnGold } from '../../server/learning/scoring/readOwnGold.ts'

const dev = (await readOwnGold(import.meta.dirname, 'dev')) ?? []
const held = (await readOwnGold(import.meta.dirname, 'held')) ?? []
const all = [...dev, ...held]

test('there are forty reports, twenty a half, and every file of the folder is in one of them', async () => {
  const files = await readdir(join(import.meta.dirname, 'reports'))
  expect([dev.length, held.length]).toEqual([20, 20])
  expect(all.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
})

test('ids are unique over both halves', () => {
  const ids = all.flatMap(({ statements, unattributed }) => [...statements, ...unattributed].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('each half has sixty unit mentions or more, every genre and every topic', () => {
  for (const half of [dev, held]) {
    expect(half.flatMap(({ entities }) => entities.flatMap(({ mentions }) => mentions)).length).toBeGreaterThanOrEqual(60)
    expect(new Set(half.map(({ genre }) => genre)).size).toBe(4)
    expect(new Set(half.map(({ topic }) => topic)).size).toBe(4)
  }
})

describe.each(all.map((report): [string, OwnReport] => [report.file, report]))('%s', (_file, report) => {
  test('every annotated string occurs in the text', () => {
    const { raw } = report
    const strings = [
      ...(report.titleStartsWith === null ? [] : [report.titleStartsWith]),
      ...(report.outlet === null ? [] : [report.outlet]),
      ...report.entities.flatMap(({ aliases }) => aliases),
      ...report.roles.map(({ role }) => role),
      ...report.boilerplate,
      ...report.refusals,
      ...report.optional,
      ...statementsOf(report).flatMap(({ alternatives }) => alternatives),
    ]
    expect(strings.filter((string) => !raw.includes(string))).toEqual([])
  })

  test('offsets cut out the words that are annotated', () => {
    const { raw } = report
    const cut = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => raw.slice(start, end)).join(' ')
    for (const { at, source, cue, content } of statementsOf(report)) {
      expect([cut(at.source), cut(at.cue), cut(at.content)]).toEqual([source ?? '', cue, content])
    }
    for (const { aliases, mentions } of report.entities) {
      for (const [start, end] of mentions) expect(aliases).toContain(raw.slice(start, end))
    }
  })

  test('names lead to entities of the report, and parents to its statements', () => {
    const names = new Set(report.entities.flatMap(({ name, aliases }) => [name, ...aliases]))
    const ids = new Set(statementsOf(report).map(({ id }) => id))
    for (const { about, aboutMay, via, parent } of statementsOf(report)) {
      expect([...about, ...aboutMay, ...(via === null ? [] : [via])].filter((name) => !names.has(name))).toEqual([])
      expect(parent === null || ids.has(parent)).toBe(true)
    }
    expect(report.roles.filter(({ person }) => !names.has(person))).toEqual([])
    expect(report.roles.filter(({ organization }) => organization !== null && !names.has(organization))).toEqual([])
    expect(report.boilerplate.filter((string) => names.has(string))).toEqual([])
  })

  test('units, and they alone, have the parts of a key and their mentions', () => {
    for (const { kind, unit, mentions } of report.entities) {
      expect(unit !== undefined).toBe(kind === 'UNIT')
      expect(mentions.length > 0).toBe(kind === 'UNIT')
    }
  })

  test('it has 100 to 300 words', () => {
    const words = report.raw.trim().split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(100)
    expect(words).toBeLessThanOrEqual(300)
  })
})

function statementsOf({ statements, unattributed }: OwnReport) {
  return [...statements, ...unattributed]
}
