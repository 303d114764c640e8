import { foldName } from '../../../domain/foldName.ts'
import type { GazetteerEntry } from '../../../domain/Gazetteer.ts'
import { readUnitName, type UnitName, unitKeyOf } from '../../../domain/unitNames.ts'
import type { ChainView } from '../ChainView.ts'
import { countryOfUnit } from './countryOfUnit.ts'
import { type EntitySketch, sketchFromEntity, sketchFromEntry, sketchOf } from './EntitySketch.ts'
import type { IdentifyingParts } from './IdentifyingParts.ts'
import { readUnitIn } from './readUnitIn.ts'

/** Which formation a chain is: the gazetteer's, an earlier article's, or one of its own by number, branch, echelon and country. Two numbers are never one. */
export function identifyUnit(chain: ChainView, parts: IdentifyingParts): EntitySketch {
  const { gazetteer, known, text } = parts
  const [fullest = ''] = chain.names
  const unit = readUnitIn(text, fullest, chain.firstName)
  for (const name of chain.names) {
    const entry = gazetteer.lookUp(name, 'UNIT').find((candidate) => isFitting(candidate, unit))
    if (entry) return sketchFromEntry(entry, chain.names)
  }
  const country = countryOfUnit(chain, parts)
  const key = unit
    ? unitKeyOf(unit, country)
    : `unit/${(country ?? 'xx').toLowerCase()}/named/${foldName(fullest).replace(/[^a-z0-9]+/g, '-')}`
  const entry = gazetteer.entryOf(key)
  if (entry) return sketchFromEntry(entry, chain.names)
  const [earlier, another] = known.named(foldName(fullest), 'UNIT')
  if (earlier && !another && (earlier.country === null || country === null || earlier.country === country))
    return sketchFromEntity(earlier, chain.names)
  return sketchOf({ kind: 'UNIT', key, name: nameOf(fullest, unit), names: chain.names, country })
}

/** Whether an entry's number, when both have one, is that of the name: "Heron" may be a brigade's and a corps'. */
function isFitting(entry: GazetteerEntry, unit: UnitName | null): boolean {
  if (!unit || unit.number === null) return true
  const own = readUnitName(entry.name)
  return own?.number === undefined || own.number === null || (own.number === unit.number && own.echelon === unit.echelon)
}

/** "79th" → "79th Brigade" when its echelon is known. */
function nameOf(name: string, unit: UnitName | null): string {
  if (!unit || unit.number === null || readUnitName(name)) return name
  return `${name} ${unit.echelon.charAt(0).toUpperCase()}${unit.echelon.slice(1)}`
}
