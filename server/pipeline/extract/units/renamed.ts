import type { TokenRun, UnitRun } from './UnitRun.ts'
import { isCapitalAt, rawAt, type UnitText, wordAt, wordsIn } from './UnitText.ts'
import { peopleOfUnits } from './unitWords.ts'

/**
 * The places where a formation's own name stands for it alone: "Heron" in an article that names the "Heron Brigade". A name that the gazetteer
 * knows as something else ("Pershe") is one only beside soldiers.
 */
export function renamedUnits(unit: UnitText, found: readonly UnitRun[], taken: Uint8Array): readonly UnitRun[] {
  const names = namesByFirstWord(unit, found)
  if (names.size === 0) return []
  const again: UnitRun[] = []
  for (let at = 0; at < unit.tokens.length; at++) {
    const name = names.get(rawAt(unit, at))?.find(({ words }) => words.every((word, offset) => rawAt(unit, at + offset) === word))
    if (!name) continue
    const end = at + name.words.length
    const isFree = !taken[at] && !taken[end - 1]
    if (isFree && !isLongerName(unit, at, end) && (name.isOwn || isBesideSoldiers(unit, { first: at, end })))
      again.push({ first: at, end, number: null, proper: null })
    at = end - 1
  }
  return again
}

interface OwnName {
  readonly words: readonly string[]
  /** Means nothing else. */
  readonly isOwn: boolean
}

function namesByFirstWord(unit: UnitText, found: readonly UnitRun[]): ReadonlyMap<string, readonly OwnName[]> {
  const names = new Map<string, OwnName[]>()
  for (const { proper } of found) {
    if (!proper || proper.end - proper.first > 4) continue
    const words = Array.from({ length: proper.end - proper.first }, (_, offset) => rawAt(unit, proper.first + offset))
    if (!/^\p{Lu}[\p{L}\d]{2}/u.test(words[0] ?? '') || (words.length === 1 && TOO_COMMON.has(words[0] ?? ''))) continue
    const others = names.get(words[0] ?? '') ?? []
    if (others.some((other) => other.words.join(' ') === words.join(' '))) continue
    names.set(
      words[0] ?? '',
      [...others, { words, isOwn: isOwnName(unit, proper) }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return names
}

function isOwnName(unit: UnitText, { first, end }: TokenRun): boolean {
  const [known] = unit.gazetteer.lookUp(wordsIn(unit, first, end))
  const isAcronym = end - first === 1 && /^\p{Lu}{3,}$/u.test(rawAt(unit, first)) && known?.kind !== 'ORGANIZATION'
  return isAcronym || known === undefined || known.kind === 'UNIT' || (known.kind === 'PLACE' && known.population < 5000)
}

/** Words that stand in a formation's name and in much else. */
const TOO_COMMON = new Set(
  'North South East West Center Centre Northern Southern Eastern Western Central Joint Special People National Royal Republic Task Forces Freedom Victory'.split(
    ' ',
  ),
)

/** The name inside a longer one: "Heron Street", "Kind Heron". */
function isLongerName(unit: UnitText, first: number, end: number): boolean {
  return (
    (isCapitalAt(unit, end) && !peopleOfUnits.has(wordAt(unit, end))) ||
    (first > 0 && isCapitalAt(unit, first - 1) && !isStart(unit, first - 1))
  )
}

function isStart(unit: UnitText, at: number): boolean {
  return (
    at === 0 ||
    /^[.!?:"“”]$/.test(rawAt(unit, at - 1)) ||
    /^(The|In|On|For|But|And|Both|Ukraine|Russia|Israel)$/.test(rawAt(unit, at)) ||
    wordAt(unit, at) === 's'
  )
}

/** "Heron soldiers", "fighters of Heron". */
function isBesideSoldiers(unit: UnitText, { first, end }: TokenRun): boolean {
  if (peopleOfUnits.has(wordAt(unit, end))) return true
  return (
    /^(of|from|with)$/.test(wordAt(unit, first - 1)) &&
    /^(soldiers|fighters|troops|servicemen|commander|members)$/.test(wordAt(unit, first - 2))
  )
}
