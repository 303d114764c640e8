import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A stretch of a report's raw file: UTF-16 code units, end exclusive. */
const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const predicateSchema = z.enum([
  'CONTROLS',
  'CONTESTED',
  'PRESENT',
  'HOLDS',
  'ENCIRCLED',
  'STRENGTH',
  'DEPLOYS',
  'STATUS',
  'ADVANCES',
  'SEIZES',
  'WITHDRAWS',
  'CLASHES',
  'REPELS',
  'STRIKES',
  'INTERCEPTS',
  'LOSSES',
  'ORDERS',
  'INTENDS',
  'RESPONSIBLE',
  'DEPICTS',
])

const quantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  of: z.string(),
  kind: z.enum(['STOCK', 'FLOW']),
  vague: z.literal(true).optional(),
})

const propositionSchema = z.strictObject({
  predicate: predicateSchema.nullable(),
  side: z.string().nullable(),
  place: z.string().nullable(),
  part: z.string().nullable(),
  polarity: z.union([z.literal(1), z.literal(-1)]),
  share: z.union([z.enum(['NONE', 'SOME', 'HALF', 'MOST', 'ALL']), z.number().min(0).max(100)]).nullable(),
  quantity: quantitySchema.nullable(),
  degree: z.enum(['THREATENED', 'SUPPLY_CUT', 'PARTIAL', 'FULL']).optional(),
  validAt: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable(), basis: z.enum(['STATED', 'INFERRED', 'UNKNOWN']) }),
})

const statementSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  speaker: z.string().nullable(),
  content: z.string().min(1),
  cue: z.string().min(1),
  at: z.strictObject({ content: z.array(spanSchema).min(1), cue: z.array(spanSchema).min(1) }),
  act: z.enum(['SAYS', 'DENIES', 'CONFIRMS', 'ASSESSES', 'WARNS', 'PREDICTS', 'ORDERS', 'DEMANDS', 'PLEDGES', 'ACKNOWLEDGES']),
  saidOn: daySchema.nullable(),
  proposition: propositionSchema,
  utterance: z.string(),
  claim: z.string(),
})

const silenceSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  speaker: z.string().nullable(),
  words: z.string().min(1),
  at: z.array(spanSchema).min(1),
  claims: z.array(z.string()).min(1),
})

const verdictSchema = z.enum(['SAME', 'CONTRADICTS', 'STRAINS', 'OTHER_SCOPE', 'NONE'])

const pairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  sameClaim: z.boolean(),
  verdict: verdictSchema,
  alternatives: z.array(verdictSchema).default([]),
  note: z.string().optional(),
  doubtful: z.literal(true).optional(),
})

const storySchema = z.strictObject({
  story: z.string(),
  title: z.string(),
  topic: z.enum(['conflict', 'disaster', 'election', 'court']),
  reports: z.array(
    z.strictObject({ file: z.string(), outlet: z.string().nullable(), publishedAt: daySchema.nullable(), origin: z.string() }),
  ),
  statements: z.array(statementSchema),
  silences: z.array(silenceSchema),
  claims: z.array(z.strictObject({ id: z.string(), words: z.string(), predicate: predicateSchema.nullable() })),
  positions: z.array(
    z.strictObject({ statement: z.string(), claim: z.string(), position: z.enum(['AFFIRMS', 'DENIES', 'PARTLY', 'OTHER_SCOPE']) }),
  ),
  pairs: z.array(pairSchema),
  changes: z.array(
    z.strictObject({ speaker: z.string(), from: z.string(), to: z.string(), kind: z.enum(['MOVED', 'CONCEDED', 'REVERSED', 'RETRACTED']) }),
  ),
  targets: z.array(z.strictObject({ statement: z.string(), denies: z.string() })),
})

/** One story: its reports, and what a careful reader makes of their statements. */
export type ClaimStory = Readonly<z.infer<typeof storySchema>>

/** The half that rules may learn from, and the one that is scored and never tuned to; and further stories, written when rules stood, to learn from. */
export type Half = 'dev' | 'further' | 'held'

/** The annotated stories of a half, in order. Throws when the file has another form. */
export async function readClaimGold(half: Half): Promise<readonly ClaimStory[]> {
  return z.array(storySchema).parse(JSON.parse(await readFile(join(import.meta.dirname, `${half}.json`), 'utf8')))
}

/** The raw file of a report, as it would come in. */
export async function readReport(file: string): Promise<string> {
  return await readFile(join(import.meta.dirname, 'reports', file), 'utf8')
}

/** Every pair of a story's reports that are copies of one text, in the order of the story. */
export function copiesOf({ reports }: ClaimStory): readonly { readonly a: string; readonly b: string }[] {
  return reports.flatMap((first, at) =>
    reports
      .slice(at + 1)
      .filter(({ origin }) => origin === first.origin)
      .map(({ file }) => ({ a: first.file, b: file })),
  )
}
