import type { ScoreChange } from '../../domain/Quality.ts'
import type { MeasuredSet, QualityFile } from './qualityFile.ts'

/** The card with what was measured now in place of what it held of the same sets; other sets keep their day. `change` tells why scores dropped. */
export function renewQuality(card: QualityFile, measured: readonly MeasuredSet[], change: ScoreChange | null): QualityFile {
  const names = new Set(measured.map(({ name }) => name))
  const sets = [...card.sets.filter(({ name }) => !names.has(name)), ...measured].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { ...card, sets, changed: change === null ? card.changed : [...card.changed, { ...change, drops: [...change.drops] }] }
}

/** A card that nothing was measured for yet. */
export const emptyCard: QualityFile = { sets: [], speed: null, changed: [] }
