import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A stretch of a report's raw file: UTF-16 code units, end exclusive. */
const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])

const quantitySchema = z.object({ value: z.number(), max: z.number().optional(), unit: z.string(), of: z.string() })

const statementFields = {
  id: z.string(),
  source: z.string().nullable(),
  cue: z.string(),
  content: z.string(),
  alternatives: z.array(z.string()).default([]),
  form: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  act: z.enum(['SAYS', 'DENIES', 'CONFIRMS', 'ASSESSES', 'WARNS', 'PREDICTS', 'ORDERS', 'DEMANDS', 'PLEDGES', 'ACKNOWLEDGES']),
  stance: z.enum(['NEUTRAL', 'DISTANCED', 'ENDORSED']),
  about: z.array(z.string()),
  aboutMay: z.array(z.string()),
  saidOn: z.string().nullable(),
  via: z.string().nullable(),
  parent: z.string().nullable(),
  quantities: z.array(quantitySchema),
  at: z.object({ source: z.array(spanSchema), cue: z.array(spanSchema), content: z.array(spanSchema) }),
}

const statementSchema = z.object({ ...statementFields, speaker: z.string(), voice: z.literal('ATTRIBUTED') })
const unattributedSchema = z.object({ ...statementFields, speaker: z.null(), voice: z.literal('UNATTRIBUTED') })

const entitySchema = z.object({
  name: z.string(),
  kind: z.enum(['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE']),
  kindMay: z.array(z.enum(['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'])).default([]),
  aliases: z.array(z.string()).min(1),
  lat: z.number().optional(),
  lon: z.number().optional(),
  unit: z
    .object({
      number: z.number().int().nullable(),
      branch: z.string().nullable(),
      echelon: z.string().nullable(),
      country: z.string().nullable(),
    })
    .optional(),
  mentions: z.array(spanSchema).default([]),
})

const reportSchema = z.object({
  file: z.string(),
  genre: z.enum(['wire', 'live blog', 'think-tank assessment', 'translated copy']),
  topic: z.enum(['conflict', 'disaster', 'election', 'court']),
  style: z.enum(['clean', 'scraped']),
  publishedAt: z.string().nullable(),
  outlet: z.string().nullable(),
  titleStartsWith: z.string().nullable(),
  entities: z.array(entitySchema),
  roles: z.array(z.object({ person: z.string(), organization: z.string().nullable(), role: z.string() })),
  boilerplate: z.array(z.string()),
  statements: z.array(statementSchema),
  unattributed: z.array(unattributedSchema),
  refusals: z.array(z.string()),
  optional: z.array(z.string()),
})

/** A report of our own, annotated by hand, with the raw file as it would come in. */
export type OwnReport = Readonly<z.infer<typeof reportSchema>> & { readonly raw: string }

/** The half that rules may learn from, and the one that is scored and never tuned to. */
export type Half = 'dev' | 'held'

/** The annotated reports of a half, in order; null when the folder has no such half. Throws when the file has another form or a report is missing. */
export async function readOwnGold(folder: string, half: Half): Promise<readonly OwnReport[] | null> {
  const text = await readFile(join(folder, `${half}.json`), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const reports = z.array(reportSchema).parse(JSON.parse(text))
  return await Promise.all(
    reports.map(async (report) => ({ ...report, raw: await readFile(join(folder, 'reports', report.file), 'utf8') })),
  )
}
