import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { DocumentMetadata } from '../../domain/Document.ts'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { dayOfMoment } from './readDay.ts'

const sidecarSchema = z.strictObject({
  title: z.string().trim().min(1).exactOptional(),
  outlet: z.string().trim().min(1).exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  publishedAt: z
    .string()
    .refine((moment) => dayOfMoment(moment) !== null, 'write a day as 2025-11-03')
    .exactOptional(),
})

/**
 * What the sidecar of a file ("report.meta.json" beside "report.txt", or "report.txt.meta.json") says about it; empty when there is none.
 * Throws UnreadableDocumentError for one that is no JSON or has other fields.
 */
export async function readSidecar(file: string, name: string): Promise<DocumentMetadata> {
  for (const path of [`${file.replace(/\.[^./\\]+$/, '')}.meta.json`, `${file}.meta.json`]) {
    const text = await readIfThere(path)
    if (text !== null) return parseSidecar(name, text)
  }
  return {}
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null
    throw error
  }
}

function parseSidecar(name: string, text: string): DocumentMetadata {
  const told = sidecarSchema.safeParse(parseJson(name, text.replace(/^\ufeff/, '')))
  if (told.success) return told.data
  const reason = z.prettifyError(told.error).replace(/\s+/g, ' ')
  throw new UnreadableDocumentError(
    name,
    `its sidecar .meta.json cannot be used (title, outlet, url and publishedAt may stand there): ${reason}`,
  )
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableDocumentError(name, `its sidecar .meta.json is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
