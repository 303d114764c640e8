import { relative, resolve } from 'node:path'
import { cardPath } from '../../server/learning/quality/cardPath.ts'
import { readQualityFile, writeQualityFile } from '../../server/learning/quality/qualityFile.ts'
import { emptyCard } from '../../server/learning/quality/renewQuality.ts'
import type { ExtractionSpeed } from './extraction.ts'

const project = resolve(import.meta.dirname, '../..')

/** Writes a speed into the quality card that ships, with its day and the command that measures it again; all else in the card stays. */
export async function keepSpeed(speed: ExtractionSpeed, folder: string): Promise<void> {
  const card = (await readQualityFile(cardPath)) ?? emptyCard
  await writeQualityFile(cardPath, {
    ...card,
    speed: {
      articlesPerSecond: inTenths(speed.articlesPerSecond),
      kilobytes: inTenths(speed.kilobytes),
      compromisePerSecond: inTenths(speed.compromisePerSecond),
      measuredOn: new Date().toISOString().slice(0, 10),
      command: `npm run bench -- extract ${toldFolder(folder)} --keep`,
    },
  })
}

/** Below or beside the project as a path from it; a folder elsewhere is nobody else's to find. */
function toldFolder(folder: string): string {
  const path = relative(project, resolve(folder))
  return path.startsWith('../..') ? 'FOLDER' : path
}

function inTenths(value: number): number {
  return Math.round(value * 10) / 10
}
