import type { QualityCard } from '../learning/scoring/scoreGold.ts'
import type { ReportScores } from '../learning/scoring/scoreReports.ts'

/** What was measured on one folder of annotated texts. */
export interface FolderQuality extends QualityCard {
  readonly folder: string
  /** Null when the folder has no annotated reports. */
  readonly reports: ReportScores | null
}

/** The quality card: the day, and the figures of each folder. */
export interface Quality {
  readonly day: string
  readonly folders: readonly FolderQuality[]
}
