import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadWordMeanings } from '../../../server/learning/loadWordMeanings.ts'
import { percentOf } from '../../../server/learning/scoring/figures.ts'
import { loadKnowledge } from '../../../server/loadKnowledge.ts'
import { relateTexts } from '../claims/relateReports.ts'
import { type Part, readStories, reportsOf } from './readStories.ts'
import { scoreStories } from './scoreStories.ts'

const figuresSchema = z.object({
  found: z.number(),
  sameClaim: z.number(),
  sameClaimPrecision: z.number(),
  withinReports: z.number(),
  acrossReports: z.number(),
  untyped: z.number(),
  typed: z.number(),
})
const floorsSchema = z.object({ day: z.string(), slackPoints: z.number(), learn: figuresSchema, aside: figuresSchema })
const floors = floorsSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, 'floors.json'), 'utf8')))
const parts = ['learn', 'aside'] as const satisfies readonly Part[]
const measured = new Map<Part, z.infer<typeof figuresSchema>>()

beforeAll(async () => {
  const [knowledge, meanings] = await Promise.all([loadKnowledge(), loadWordMeanings()])
  for (const part of parts) {
    const stories = await readStories(part)
    const scores = scoreStories(stories, await relateTexts(stories.flatMap(reportsOf), knowledge, meanings))
    measured.set(part, {
      found: percentOf(scores.found),
      sameClaim: inPercent(scores.same.f1),
      sameClaimPrecision: inPercent(scores.same.precision),
      withinReports: inPercent(scores.within.f1),
      acrossReports: inPercent(scores.across.f1),
      untyped: inPercent(scores.untyped.f1),
      typed: inPercent(scores.typed.f1),
    })
  }
  console.log(JSON.stringify(Object.fromEntries(measured), null, 1))
}, 240_000)

const figures = figuresSchema.keyof().options

test.each(parts.flatMap((part) => figures.map((figure) => ({ part, figure }))))('$figure of $part stays at its floor', ({ part, figure }) => {
  expect(measured.get(part)?.[figure]).toBeGreaterThanOrEqual(floors[part][figure] - floors.slackPoints)
})

describe.each(parts)('the annotation of %s', (part) => {
  test('names claims that are there, and contents that its texts have', async () => {
    const faults = (await readStories(part)).flatMap(({ story, reports, claims, statements }) =>
      statements.flatMap(({ report, content, claim }) => {
        const isThere = reports[report]?.text.includes(content) === true && claims.some(({ id }) => id === claim)
        return isThere ? [] : [`${story} ${report}: ${content}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('has no story twice', async () => {
    const names = (await readStories(part)).map(({ story }) => story)
    expect(new Set(names).size).toBe(names.length)
  })
})

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}
