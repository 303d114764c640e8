import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { branchWordOf, echelonOf } from '../../../domain/unitLexicon.ts'
import type { Token } from '../tokens/Token.ts'
import { abbreviatedAt, branchEndedAt, designatedAt, slashedAt } from './abbreviatedAt.ts'
import { acronymsOf } from './acronymsOf.ts'
import { type Anchor, anchorOf } from './anchors.ts'
import { apposedAt } from './apposed.ts'
import { calledAt } from './calledAt.ts'
import { formationsAt } from './formationAt.ts'
import { knownAt } from './knownAt.ts'
import { letteredAt } from './letteredAt.ts'
import { renamedUnits } from './renamed.ts'
import { shortNumbers } from './shortNumbers.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isOneLine, type UnitText, wordAt } from './UnitText.ts'

/**
 * The military, paramilitary and police formations that an article names, in text order: by number and echelon ("155th Mechanised Brigade"),
 * by name and echelon ("Heron Brigade", "White Heron police unit"), by acronym ("LID 99"), by the gazetteer, and by number or name alone
 * ("the 155th", "Heron") beside a full name. Nationalities, owners and articles before them are left out. One pass over the tokens, in which
 * one look into a table tells the words that a formation can turn on, then the short forms.
 */
export function findUnits(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Mention[] {
  const unit: UnitText = { text, tokens, gazetteer }
  const { found, numbers } = findWhole(unit)
  const taken = takenBy(found, tokens.length)
  const partial = [...found]
  for (const acronym of acronymsOf(unit, found)) {
    if (taken[acronym.first]) continue
    partial.push(acronym)
    taken.fill(1, acronym.first, acronym.end)
  }
  const ordinals: number[] = []
  for (const at of numbers) {
    if (taken[at]) continue
    const run = slashedAt(unit, at) ?? branchEndedAt(unit, at)
    if (!run || taken[run.end - 1]) ordinals.push(at)
    else {
      partial.push(run)
      taken.fill(1, run.first, run.end)
    }
  }
  const all = [...partial, ...shortNumbers(unit, ordinals, partial), ...renamedUnits(unit, partial, taken)]
  return all
    .sort((a, b) => a.first - b.first)
    .map(({ first, end }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type: 'NAME', kind: 'UNIT' }))
}

/** The formations told by an echelon, an acronym or the gazetteer; and where numbers stand. A known name inside a formation's gives way. */
function findWhole(unit: UnitText): { readonly found: readonly UnitRun[]; readonly numbers: readonly number[] } {
  const found: UnitRun[] = []
  const numbers: number[] = []
  let limit = 0
  let known: UnitRun | null = null
  for (let at = 0; at < unit.tokens.length; at++) {
    const word = unit.tokens[at]?.word
    if (!word) continue
    const raw = word.text
    const code = raw.charCodeAt(0)
    if (code >= 48 && code <= 57) numbers.push(at)
    if (at < limit) continue
    const designated = code >= 65 && code <= 90 ? designatedAt(unit, at) : null
    if (designated) {
      found.push(designated)
      limit = at + 1
      continue
    }
    const anchor = anchorOf(word)
    const runs = anchor ? runsAt(unit, { at, anchor }, limit, known) : []
    if (runs.length > 0) {
      while (found.length > 0 && (found.at(-1)?.end ?? 0) > (runs[0]?.first ?? 0)) found.pop()
      found.push(...runs)
      limit = runs.at(-1)?.end ?? limit
    }
    if (at >= limit && at >= (known?.end ?? 0) && unit.gazetteer.startsUnit(raw)) {
      known = knownAt(unit, at)
      if (known) found.push(known)
    }
  }
  return { found, numbers }
}

interface Turn {
  readonly at: number
  readonly anchor: Anchor
}

/** The formations at an anchor; read after the last known name when they would cut it in two. */
function runsAt(unit: UnitText, { at, anchor }: Turn, limit: number, known: UnitRun | null): readonly UnitRun[] {
  const runs = runsAfter(unit, { at, anchor }, limit)
  const [first] = runs
  const isCut = known !== null && first !== undefined && known.end > limit && first.first > known.first && first.first < known.end
  if (!isCut) return runs
  return known.end > at ? [] : runsAfter(unit, { at, anchor }, known.end)
}

function runsAfter(unit: UnitText, { at, anchor }: Turn, limit: number): readonly UnitRun[] {
  if (anchor.kind === 'ACRONYM') return abbreviatedAt(unit, at, limit)
  if (isBranchOfNext(unit, at)) return []
  const runs = formationsAt(unit, at, anchor.echelon, limit)
  if (runs.length > 0) return runs
  const other = letteredAt(unit, at, limit) ?? apposedAt(unit, at, limit) ?? calledAt(unit, at)
  return other ? [other] : []
}

/** "Army" in "Army Corps", "Second Army Aviation Brigade": a service that is a branch of the echelon after it. */
function isBranchOfNext(unit: UnitText, at: number): boolean {
  if (!/^(army|force|commando)$/.test(wordAt(unit, at))) return false
  for (let next = at + 1; next <= at + 4 && isOneLine(unit, next - 1); next++) {
    const word = wordAt(unit, next)
    if (echelonOf(word) !== null) return word !== 'command' && isCapitalAt(unit, next) === isCapitalAt(unit, at)
    if (branchWordOf(word) === null) return false
  }
  return false
}

function takenBy(runs: readonly UnitRun[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { first, end } of runs) taken.fill(1, first, end)
  return taken
}
