import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const statementSchema = z.object({
  speaker: z.string(),
  content: z.string(),
  alternatives: z.array(z.string()).default([]),
  about: z.array(z.string()),
})

const reportSchema = z.object({
  file: z.string(),
  publishedAt: z.string().nullable(),
  entities: z.array(
    z.object({ name: z.string(), kind: z.enum(['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE']), aliases: z.array(z.string()) }),
  ),
  boilerplate: z.array(z.string()),
  optional: z.array(z.string()),
  statements: z.array(statementSchema),
})

/** A report annotated by hand: what a careful reader finds in the file. */
export type GoldReport = Readonly<z.infer<typeof reportSchema>>
/** A statement of such a report. */
export type GoldStatement = Readonly<z.infer<typeof statementSchema>>

/** The annotated reports of a folder ("seeds.dev.json"); null when it has none. Throws when the file has another form. */
export async function readReports(folder: string): Promise<readonly GoldReport[] | null> {
  const text = await readFile(join(folder, 'seeds.dev.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : z.array(reportSchema).parse(JSON.parse(text))
}
