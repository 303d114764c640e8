import { relative, resolve } from 'node:path'
import { PROJECT } from '../config.ts'
import { UnusableRequestError } from '../domain/errors.ts'
import { nothingKnown } from '../domain/KnownEntities.ts'
import type { ScoreDrop } from '../domain/Quality.ts'
import { cardPath } from '../learning/quality/cardPath.ts'
import { findDrops } from '../learning/quality/findDrops.ts'
import { type MeasuredSet, readQualityFile, writeQualityFile } from '../learning/quality/qualityFile.ts'
import { emptyCard, renewQuality } from '../learning/quality/renewQuality.ts'
import { type GoldSetFigures, scoreGold } from '../learning/scoring/scoreGold.ts'
import { loadKnowledge } from '../loadKnowledge.ts'
import type { Knowledge } from '../pipeline/understandArticle.ts'
import { scoreOwnGold } from './scoreOwnGold.ts'
import { scoreSeedReports } from './scoreSeedReports.ts'
import { tellDrops, tellQuality } from './tellQuality.ts'
import { writeOut } from './writeOut.ts'

/** How `eval` is asked for. */
export interface EvaluateOptions {
  /** Where the card is written; the one that ships with the project by default. */
  readonly out?: string
  /** Why scores may drop. */
  readonly because?: string
}

/**
 * `eval DIR… [--out FILE] [--because REASON]`: scores the very code that reads articles on folders of annotated texts, prints the figures and renews the
 * quality card. Throws UnusableRequestError for a folder that holds no set it knows, and when a score of the card dropped and no reason is given;
 * the card is not written then.
 */
export async function evaluate(folders: readonly string[], { out = cardPath, because }: EvaluateOptions): Promise<void> {
  const card = (await readQualityFile(cardPath)) ?? emptyCard
  const knowledge = { ...(await loadKnowledge()), known: nothingKnown }
  const day = new Date().toISOString().slice(0, 10)
  const measured: MeasuredSet[] = []
  for (const folder of folders) {
    const sets = await scoreFolder(folder, knowledge)
    const command = `npm run eval -- ${relative(PROJECT, resolve(folder))}`
    measured.push(...sets.map((set) => ({ ...set, figures: [...set.figures], measuredOn: day, command })))
  }
  await writeOut(tellQuality(measured))
  const drops = findDrops(card.sets, measured)
  if (drops.length > 0 && !because?.trim()) throw new UnusableRequestError(refusalOf(drops))
  const change = drops.length === 0 || because === undefined ? null : { day, reason: because.trim(), drops }
  await writeQualityFile(out, renewQuality(card, measured, change))
}

async function scoreFolder(folder: string, knowledge: Knowledge): Promise<readonly GoldSetFigures[]> {
  const sets = [
    ...(await scoreGold(folder, knowledge.models, knowledge.gazetteer)),
    ...(await scoreSeedReports(folder, knowledge)),
    ...(await scoreOwnGold(folder, knowledge)),
  ]
  if (sets.length === 0)
    throw new UnusableRequestError(
      `${folder} holds no annotated texts that are known here; give a folder with ner/, attribution/, seeds.dev.json, or dev.json and held.json`,
    )
  return sets
}

function refusalOf(drops: readonly ScoreDrop[]): string {
  return [
    'The card is not written: these scores dropped by more than 0.3.',
    ...tellDrops(drops),
    'Mend what made them drop, or say why it is right: npm run eval -- DIR… --because "reason". The card keeps the reason and shows it.',
  ].join('\n')
}
