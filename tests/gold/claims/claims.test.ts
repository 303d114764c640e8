import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { loadKnowledge } from '../../../server/loadKnowledge.ts'
import { loadWordMeanings } from '../../../server/learning/loadWordMeanings.ts'
import { percentOf } from '../../../server/learning/scoring/figures.ts'
import { type Half, readClaimGold } from './readClaimGold.ts'
import { relateAnnotated } from './relateAnnotated.ts'
import { relateReports } from './relateReports.ts'
import { type ClaimScores, scoreClaims } from './scoreClaims.ts'

const figuresSchema = z.object({
  found: z.number(),
  sameClaim: z.number(),
  sameClaimPrecision: z.number(),
  sameClaimAcrossOrigins: z.number(),
  sameClaimOfFound: z.number(),
  positions: z.number(),
  positionsOfPlaced: z.number(),
  badgePrecision: z.number(),
  badgeRecall: z.number(),
  copies: z.number(),
  changes: z.number(),
  targets: z.number(),
})
const floorsSchema = z.object({
  day: z.string(),
  slackPoints: z.number(),
  dev: figuresSchema,
  held: figuresSchema,
  devAsAnnotated: figuresSchema,
  heldAsAnnotated: figuresSchema,
  further: figuresSchema,
  furtherAsAnnotated: figuresSchema,
})

type Figures = z.infer<typeof figuresSchema>

const floors = floorsSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, 'floors.json'), 'utf8')))
/** Each set as it is read, and as a reader without fault would hand it over: what relating alone makes of it. */
const runs = ['dev', 'further', 'held', 'devAsAnnotated', 'furtherAsAnnotated', 'heldAsAnnotated'] as const
const measured = new Map<(typeof runs)[number], Figures>()

beforeAll(async () => {
  const [knowledge, meanings] = await Promise.all([loadKnowledge(), loadWordMeanings()])
  for (const run of runs) {
    const set = setOf(run)
    const stories = await readClaimGold(set)
    const related = run === set ? await relateReports(stories, knowledge, meanings) : await relateAnnotated(stories, meanings)
    const scores = scoreClaims(stories, related)
    measured.set(run, figuresOf(scores))
    // Of the half kept aside only the figures are told.
    if (set !== 'held' && process.env.GOLD_VERBOSE === 'yes') console.log(run, scores.errors.join('\n'))
  }
  console.log(JSON.stringify(Object.fromEntries(measured), null, 1))
}, 240_000)

const figures = figuresSchema.keyof().options

test.each(runs.flatMap((run) => figures.map((figure) => ({ run, figure }))))('$figure of $run stays at its floor', ({ run, figure }) => {
  expect(measured.get(run)?.[figure]).toBeGreaterThanOrEqual(floors[run][figure] - floors.slackPoints)
})

function setOf(run: (typeof runs)[number]): Half {
  if (run.startsWith('dev')) return 'dev'
  return run.startsWith('held') ? 'held' : 'further'
}

function figuresOf(scores: ClaimScores): Figures {
  return {
    found: percentOf(scores.found),
    sameClaim: inPercent(scores.same.f1),
    sameClaimPrecision: inPercent(scores.same.precision),
    sameClaimAcrossOrigins: inPercent(scores.sameAcross.f1),
    sameClaimOfFound: inPercent(scores.sameFound.f1),
    positions: percentOf(scores.positions),
    positionsOfPlaced: percentOf(scores.positionsPlaced),
    badgePrecision: inPercent(scores.badges.precision),
    badgeRecall: inPercent(scores.badges.recall),
    copies: inPercent(scores.copies.f1),
    changes: inPercent(scores.changes.f1),
    targets: inPercent(scores.targets.f1),
  }
}

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}
