import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { loadKnowledge } from '../../../server/loadKnowledge.ts'
import { loadWordMeanings } from '../../../server/learning/loadWordMeanings.ts'
import { percentOf } from '../../../server/learning/scoring/figures.ts'
import { type Half, readClaimGold } from './readClaimGold.ts'
import { relateReports } from './relateReports.ts'
import { scoreClaims } from './scoreClaims.ts'

const figuresSchema = z.object({
  found: z.number(),
  sameClaim: z.number(),
  sameClaimPrecision: z.number(),
  sameClaimAcrossOrigins: z.number(),
  sameClaimOfFound: z.number(),
  positions: z.number(),
  badgePrecision: z.number(),
  badgeRecall: z.number(),
  copies: z.number(),
  changes: z.number(),
  targets: z.number(),
})
const floorsSchema = z.object({ day: z.string(), slackPoints: z.number(), dev: figuresSchema, held: figuresSchema })

type Figures = z.infer<typeof figuresSchema>

const floors = floorsSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, 'floors.json'), 'utf8')))
const measured = new Map<Half, Figures>()

beforeAll(async () => {
  const [knowledge, meanings] = await Promise.all([loadKnowledge(), loadWordMeanings()])
  for (const half of ['dev', 'held'] as const) {
    const stories = await readClaimGold(half)
    const scores = scoreClaims(stories, await relateReports(stories, knowledge, meanings))
    measured.set(half, {
      found: percentOf(scores.found),
      sameClaim: inPercent(scores.same.f1),
      sameClaimPrecision: inPercent(scores.same.precision),
      sameClaimAcrossOrigins: inPercent(scores.sameAcross.f1),
      sameClaimOfFound: inPercent(scores.sameFound.f1),
      positions: percentOf(scores.positions),
      badgePrecision: inPercent(scores.badges.precision),
      badgeRecall: inPercent(scores.badges.recall),
      copies: inPercent(scores.copies.f1),
      changes: inPercent(scores.changes.f1),
      targets: inPercent(scores.targets.f1),
    })
    // Of the half kept aside only the figures are told.
    if (half === 'dev' && process.env.GOLD_VERBOSE === 'yes') console.log(scores.errors.join('\n'))
  }
  console.log(JSON.stringify(Object.fromEntries(measured), null, 1))
}, 240_000)

const figures = figuresSchema.keyof().options

test.each(figures)('%s of the dev half stay at their floor', (figure) => {
  expect(measured.get('dev')?.[figure]).toBeGreaterThanOrEqual(floors.dev[figure] - floors.slackPoints)
})

test.each(figures)('%s of the held half stay at their floor', (figure) => {
  expect(measured.get('held')?.[figure]).toBeGreaterThanOrEqual(floors.held[figure] - floors.slackPoints)
})

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}
