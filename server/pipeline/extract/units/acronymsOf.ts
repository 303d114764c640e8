import { unitAcronymOf } from '../../../domain/unitLexicon.ts'
import type { UnitRun } from './UnitRun.ts'
import { rawAt, type UnitText, wordAt } from './UnitText.ts'

/** The acronyms that stand in brackets after formations, "BIR" of "Rapid Intervention Battalion (BIR)"; what stands for an echelon alone ("[CAA]") is none. */
export function acronymsOf(unit: UnitText, found: readonly UnitRun[]): readonly UnitRun[] {
  return found.flatMap(({ end, number }) => {
    const isBracketed = /^[([]$/.test(rawAt(unit, end)) && /^[)\]]$/.test(rawAt(unit, end + 2))
    if (!isBracketed || number !== null || !/^\p{Lu}{2,7}$/u.test(rawAt(unit, end + 1)) || unitAcronymOf(wordAt(unit, end + 1)) !== null)
      return []
    const proper = { first: end + 1, end: end + 2 }
    return [{ ...proper, number: null, proper }]
  })
}
