import { knowledgeFigures, reportFigures, unitFigures } from '../learning/quality/toFigures.ts'
import { readOwnGold } from '../learning/scoring/readOwnGold.ts'
import type { GoldSetFigures } from '../learning/scoring/scoreGold.ts'
import { scoreKnowledge } from '../learning/scoring/scoreKnowledge.ts'
import { scoreReports } from '../learning/scoring/scoreReports.ts'
import { scoreUnits } from '../learning/scoring/scoreUnits.ts'
import { cleanDocument } from '../pipeline/read/cleanDocument.ts'
import { documentFrom } from '../pipeline/read/documentFrom.ts'
import { type Knowledge, understandArticle } from '../pipeline/understandArticle.ts'

/** Our own gold: both halves of a folder that has them, read as any document is read; none where it has not. */
export async function scoreOwnGold(folder: string, knowledge: Knowledge): Promise<readonly GoldSetFigures[]> {
  const sets: GoldSetFigures[] = []
  for (const half of ['dev', 'held'] as const) {
    const reports = await readOwnGold(folder, half)
    if (reports === null) continue
    const readings = new Map(
      reports.map(({ file, raw }) => {
        const document = documentFrom({ name: file, bytes: new TextEncoder().encode(raw), metadata: {} })
        return [file, understandArticle(cleanDocument(document), knowledge)]
      }),
    )
    const figures = [
      ...unitFigures(scoreUnits(reports, readings)),
      ...reportFigures(scoreReports(reports, readings)),
      ...knowledgeFigures(scoreKnowledge(reports, readings)),
    ]
    const characters = reports.reduce((sum, { raw }) => sum + raw.length, 0)
    sets.push({ name: `tests/gold/${half}`, documents: reports.length, characters, figures })
  }
  return sets
}
