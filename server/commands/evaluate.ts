import { access, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { UnusableRequestError } from '../domain/errors.ts'
import { nothingKnown } from '../domain/KnownEntities.ts'
import { type GoldReport, readReports } from '../learning/scoring/readReports.ts'
import { scoreGold } from '../learning/scoring/scoreGold.ts'
import { scoreReports } from '../learning/scoring/scoreReports.ts'
import { loadKnowledge } from '../loadKnowledge.ts'
import { cleanDocument } from '../pipeline/read/cleanDocument.ts'
import { findDocuments } from '../pipeline/read/findDocuments.ts'
import { type Knowledge, understandArticle } from '../pipeline/understandArticle.ts'
import type { FolderQuality, Quality } from './Quality.ts'
import { tellQuality } from './tellQuality.ts'
import { writeOut } from './writeOut.ts'

const cardFile = resolve(import.meta.dirname, '../learning/models/quality.json')

/**
 * `eval DIR… [--out FILE]`: scores the very code that reads articles on folders of annotated texts, prints the figures and writes the quality card.
 * Throws UnusableRequestError for a folder that holds no set it knows.
 */
export async function evaluate(folders: readonly string[], { out = cardFile }: { readonly out?: string }): Promise<void> {
  const knowledge = { ...(await loadKnowledge()), known: nothingKnown }
  const measured: FolderQuality[] = []
  for (const folder of folders) measured.push(await evaluateFolder(folder, knowledge))
  const quality: Quality = { day: new Date().toISOString().slice(0, 10), folders: measured }
  await writeFile(out, `${JSON.stringify(quality, null, 2)}\n`)
  await writeOut(tellQuality(quality))
}

async function evaluateFolder(folder: string, knowledge: Knowledge): Promise<FolderQuality> {
  const reports = await readReports(folder)
  const card = await scoreGold(folder, knowledge.models, knowledge.gazetteer)
  const isEmpty = reports === null && Object.values(card).every((sets) => sets.length === 0)
  if (isEmpty)
    throw new UnusableRequestError(
      `${folder} holds no annotated texts that are known here; give a folder with ner/, attribution/ or seeds.dev.json`,
    )
  return {
    folder: basename(resolve(folder)),
    ...card,
    reports: reports === null ? null : scoreReports(reports, await readAll(folder, { reports, knowledge })),
  }
}

/** The readings of annotated reports, by file; the files stand in the folder, in its articles/, or in the seeds/ beside it. */
async function readAll(folder: string, { reports, knowledge }: { readonly reports: readonly GoldReport[]; readonly knowledge: Knowledge }) {
  const readings = new Map<string, ReturnType<typeof understandArticle>>()
  for (const { file } of reports) {
    const path = await firstThere([join(folder, file), join(folder, 'articles', file), join(folder, '../seeds', file)])
    for await (const found of findDocuments([path])) {
      if (found.kind === 'DOCUMENT') readings.set(file, understandArticle(cleanDocument(found.document), knowledge))
    }
  }
  return readings
}

async function firstThere(paths: readonly string[]): Promise<string> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  throw new UnusableRequestError(`the annotated report is at none of ${paths.join(', ')}`)
}
