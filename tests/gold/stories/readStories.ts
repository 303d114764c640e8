import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReportText } from '../claims/relateReports.ts'

const predicateSchema = z.string().regex(/^[A-Z]+$/).nullable()

const storySchema = z.strictObject({
  story: z.string(),
  reports: z.array(z.strictObject({ outlet: z.string(), publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), text: z.string() })).min(2),
  claims: z.array(z.strictObject({ id: z.string(), words: z.string(), predicate: predicateSchema })),
  statements: z.array(
    z.strictObject({
      report: z.number().int().nonnegative(),
      content: z.string().min(1),
      speaker: z.string().nullable(),
      claim: z.string(),
      polarity: z.union([z.literal(1), z.literal(-1)]),
    }),
  ),
})

/** A short story: what two or three outlets report, and which of their statements are of one claim. */
export type ShortStory = Readonly<z.infer<typeof storySchema>>

/** Stories that rules and weights may learn from, and those kept aside: every sixth, scored and never tuned to. */
export type Part = 'learn' | 'aside'

/** The stories of a part, subject by subject. Throws when a file has another form. */
export async function readStories(part: Part): Promise<readonly ShortStory[]> {
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.json') && name !== 'floors.json').toSorted()
  const subjects = await Promise.all(files.map(async (name) => z.array(storySchema).parse(JSON.parse(await readFile(join(import.meta.dirname, name), 'utf8')))))
  return subjects.flatMap((stories) => stories.filter((_, at) => (at % 6 === 5) === (part === 'aside')))
}

/** The name that a story's report is read under. */
export function fileOf({ story }: Pick<ShortStory, 'story'>, report: number): string {
  return `${story}-${report + 1}.txt`
}

/** A story's reports as they would come in, each with the day and the outlet that came beside it. */
export function reportsOf(story: ShortStory): ReportText[] {
  return story.reports.map(({ outlet, publishedAt, text }, at) => ({ file: fileOf(story, at), text, metadata: { outlet, publishedAt } }))
}
