import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import { nothingKnown } from '../../server/domain/KnownEntities.ts'
import { loadGazetteer } from '../../server/gazetteer/loadGazetteer.ts'
import { loadModels } from '../../server/learning/loadModels.ts'
import { percentOf } from '../../server/learning/scoring/figures.ts'
import { type Half, type OwnReport, readOwnGold } from '../../server/learning/scoring/readOwnGold.ts'
import { scoreKnowledge } from '../../server/learning/scoring/scoreKnowledge.ts'
import { scoreReports } from '../../server/learning/scoring/scoreReports.ts'
import { scoreUnits, type UnitScores } from '../../server/learning/scoring/scoreUnits.ts'
import { cleanDocument } from '../../server/pipeline/read/cleanDocument.ts'
import { documentFrom } from '../../server/pipeline/read/documentFrom.ts'
import { type Knowledge, understandArticle } from '../../server/pipeline/understandArticle.ts'

const figuresSchema = z.object({
  unitsF1: z.number(),
  unitKeys: z.number(),
  unitsJoined: z.number(),
  entities: z.number(),
  entitiesWithKind: z.number(),
  located: z.number(),
  roles: z.number(),
  days: z.number(),
  titles: z.number(),
  outlets: z.number(),
  statements: z.number(),
  speakers: z.number(),
  places: z.number(),
  spurious: z.number(),
  boilerplateEntities: z.number(),
})
const floorsSchema = z.object({ day: z.string(), slackPoints: z.number(), dev: figuresSchema, held: z.object({ unitsF1: z.number() }) })

type Figures = z.infer<typeof figuresSchema>

const floors = floorsSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, 'floors.json'), 'utf8')))
let dev: { readonly figures: Figures; readonly units: UnitScores }
let heldUnits: UnitScores

beforeAll(async () => {
  const gazetteer = await loadGazetteer(join(import.meta.dirname, '../../seeds/gazetteer'))
  const knowledge = { gazetteer, models: await loadModels(), known: nothingKnown }
  dev = await measure('dev', knowledge)
  const held = await measure('held', knowledge)
  heldUnits = held.units
  const isTold = process.env.GOLD_VERBOSE === 'yes'
  console.log(
    JSON.stringify(
      { dev: dev.figures, held: held.figures, ...(isTold ? { wrong: { missed: dev.units.missed, invented: dev.units.invented } } : {}) },
      null,
      1,
    ),
  )
}, 120_000)

test.each([
  'unitsF1',
  'unitKeys',
  'unitsJoined',
  'entities',
  'entitiesWithKind',
  'located',
  'roles',
  'days',
  'titles',
  'outlets',
  'statements',
  'speakers',
  'places',
] as const)('%s of the dev half stay at their floor', (figure) => {
  expect(dev.figures[figure]).toBeGreaterThanOrEqual(floors.dev[figure] - floors.slackPoints)
})

test('spurious statements of the dev half stay under their ceiling', () => {
  expect(dev.figures.spurious).toBeLessThanOrEqual(floors.dev.spurious + floors.slackPoints)
})

test('no more of the page becomes an entity in the dev half than on the day of the floors', () => {
  expect(dev.figures.boilerplateEntities).toBeLessThanOrEqual(floors.dev.boilerplateEntities)
})

test('units of the held half stay at their floor', () => {
  expect(inPercent(heldUnits.exact.f1)).toBeGreaterThanOrEqual(floors.held.unitsF1 - floors.slackPoints)
})

/** Reads a half as any document is read, and scores it; all in percent, but entities made of boilerplate, which are counted. */
async function measure(half: Half, knowledge: Knowledge) {
  const reports = (await readOwnGold(import.meta.dirname, half)) ?? []
  const readings = readAll(reports, knowledge)
  const scores = scoreReports(reports, readings)
  const units = scoreUnits(reports, readings)
  const { located, roles } = scoreKnowledge(reports, readings)
  const shareOf = (holds: (report: OwnReport) => boolean) => percentOf({ right: reports.filter(holds).length, wanted: reports.length })
  const figures: Figures = {
    unitsF1: inPercent(units.exact.f1),
    unitKeys: percentOf(units.keys),
    unitsJoined: percentOf(units.joined),
    entities: percentOf(scores.entities),
    entitiesWithKind: percentOf(scores.entitiesWithKind),
    located: percentOf(located),
    roles: percentOf(roles),
    days: percentOf(scores.days),
    titles: shareOf((report) => isTitleOf(report, readings.get(report.file))),
    outlets: shareOf(({ file, outlet }) => readings.get(file)?.article.outlet === outlet),
    statements: percentOf(scores.statements),
    speakers: percentOf(scores.speakers),
    places: percentOf(scores.places),
    spurious: percentOf(scores.spurious),
    boilerplateEntities: scores.boilerplateEntities.right,
  }
  return { figures, units }
}

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}

function isTitleOf({ titleStartsWith }: OwnReport, reading: ArticleReading | undefined): boolean {
  return titleStartsWith === null || (reading?.article.title.startsWith(titleStartsWith) ?? false)
}

function readAll(reports: readonly OwnReport[], knowledge: Knowledge): ReadonlyMap<string, ArticleReading> {
  return new Map(
    reports.map(({ file, raw }) => {
      const document = documentFrom({ name: file, bytes: new TextEncoder().encode(raw), metadata: {} })
      return [file, understandArticle(cleanDocument(document), knowledge)]
    }),
  )
}
