import type { Quality } from '../../domain/Quality.ts'
import { cardPath } from './cardPath.ts'
import { describeQuality } from './describeQuality.ts'
import { readQualityFile } from './qualityFile.ts'

/** The quality card that ships with the project, as it is shown; null when nothing was measured. Throws when its file has another form. */
export async function readQuality(): Promise<Quality | null> {
  const card = await readQualityFile(cardPath)
  return card === null ? null : describeQuality(card)
}
