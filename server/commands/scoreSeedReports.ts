import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleReading } from '../domain/ArticleReading.ts'
import { UnusableRequestError } from '../domain/errors.ts'
import { reportFigures } from '../learning/quality/toFigures.ts'
import { readReports } from '../learning/scoring/readReports.ts'
import type { GoldSetFigures } from '../learning/scoring/scoreGold.ts'
import { scoreReports } from '../learning/scoring/scoreReports.ts'
import { cleanDocument } from '../pipeline/read/cleanDocument.ts'
import { findDocuments } from '../pipeline/read/findDocuments.ts'
import { type Knowledge, understandArticle } from '../pipeline/understandArticle.ts'

/** The annotated reports of a folder's seeds.dev.json; none where it has no such file. Throws UnusableRequestError when a report is not there. */
export async function scoreSeedReports(folder: string, knowledge: Knowledge): Promise<readonly GoldSetFigures[]> {
  const reports = await readReports(folder)
  if (reports === null) return []
  const readings = new Map<string, ArticleReading>()
  for (const { file } of reports) {
    // The texts stand beside the annotations, in articles/, or in the seeds/ beside the folder.
    const path = await firstThere([join(folder, file), join(folder, 'articles', file), join(folder, '../seeds', file)])
    for await (const found of findDocuments([path])) {
      if (found.kind === 'DOCUMENT') readings.set(file, understandArticle(cleanDocument(found.document), knowledge))
    }
  }
  const characters = [...readings.values()].reduce((sum, { article }) => sum + article.text.length, 0)
  return [{ name: 'seeds.dev', documents: reports.length, characters, figures: reportFigures(scoreReports(reports, readings)) }]
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
