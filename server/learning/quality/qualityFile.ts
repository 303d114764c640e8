import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const count = z.number().int().nonnegative()
const day = z.iso.date()

const figureSchema = z.object({
  measure: z.string(),
  part: z.string().nullable(),
  value: z.number(),
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  right: count,
  proposed: count.nullable(),
  wanted: count,
  simplest: z.number().nullable(),
})

const setSchema = z.object({
  name: z.string(),
  documents: count,
  characters: count,
  measuredOn: day,
  command: z.string(),
  figures: z.array(figureSchema),
})

const speedSchema = z.object({
  articlesPerSecond: z.number(),
  kilobytes: z.number(),
  compromisePerSecond: z.number(),
  measuredOn: day,
  command: z.string(),
})

const dropSchema = z.object({ measure: z.string(), set: z.string(), part: z.string().nullable(), before: z.number(), after: z.number() })
const changeSchema = z.object({ day, reason: z.string(), drops: z.array(dropSchema) })

const fileSchema = z.object({ sets: z.array(setSchema), speed: speedSchema.nullable(), changed: z.array(changeSchema) })

/** A figure as the card's file keeps it: percent, two places; `measure` is a key of `measures.ts`. */
export type MeasuredFigure = Readonly<z.infer<typeof figureSchema>>
/** A set with its day, its command and its figures. */
export type MeasuredSet = Readonly<z.infer<typeof setSchema>>
/** Speed as the card's file keeps it. */
export type MeasuredSpeed = Readonly<z.infer<typeof speedSchema>>
/** The card's file: what was measured, and nothing that can be looked up. */
export type QualityFile = Readonly<z.infer<typeof fileSchema>>

/** The card of a file; null when there is no such file. Throws when it has another form. */
export async function readQualityFile(path: string): Promise<QualityFile | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : fileSchema.parse(JSON.parse(text))
}

/** Writes a card, one figure a line and always in the same order, so that a change of one figure is a change of one line. */
export async function writeQualityFile(path: string, card: QualityFile): Promise<void> {
  const oneLine: string[] = []
  const json = JSON.stringify(
    fileSchema.parse(card),
    (key, value) =>
      key === 'figures' || key === 'drops' ? value.map((row: object) => `\0${oneLine.push(JSON.stringify(row)) - 1}`) : value,
    2,
  )
  await writeFile(path, `${json.replace(/"\\u0000(\d+)"/g, (_, index: string) => oneLine[Number(index)] ?? '')}\n`)
}
