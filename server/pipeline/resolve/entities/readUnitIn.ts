import type { Span } from '../../../domain/Span.ts'
import { branchWordOf, echelonOf } from '../../../domain/unitLexicon.ts'
import { readUnitName, type UnitName } from '../../../domain/unitNames.ts'
import { numberOf } from '../../../domain/unitNumbers.ts'

/**
 * A formation's name taken apart; a number alone takes the echelon that it shares ("the 54th and 81st Brigades"), else the one last told before
 * it ("the 82nd Brigade and the 79th"). Null when no echelon is told.
 */
export function readUnitIn(text: string, name: string, span: Span): UnitName | null {
  const whole = readUnitName(name)
  if (whole) return whole
  const [first = '', ...others] = name.toLowerCase().split(' ')
  const number = numberOf(first)
  if (number === null || others.some((word) => branchWordOf(word) === null && word !== 'separate')) return null
  const shared = SHARED.exec(text.slice(span.end, span.end + 120))
  const told = shared ? readUnitName(`${others.join(' ')} ${shared[1] ?? ''}`) : null
  if (told) return { ...told, number, branch: told.branch, proper: '' }
  const echelon = lastEchelon(text.slice(Math.max(0, span.start - 400), span.start))
  return echelon === null ? null : { number, branch: readUnitName(`${others.join(' ')} brigade`)?.branch ?? null, echelon, proper: '' }
}

/** ", 4th and 12th Mechanised brigades": the words from the last number on, up to the echelon. */
const SHARED = /^(?:(?:,| and| or|, and| &|, as well as| as well as) (?:the )?(?:\d+(?:st|nd|rd|th)))+((?: \p{L}+){1,4})/u

/** The echelon of a single formation that was told last; plurals and vague words apart. */
function lastEchelon(text: string): string | null {
  for (const [word] of [...text.toLowerCase().matchAll(/\p{L}+/gu)].reverse()) {
    if (/^(brigade|regiment|battalion|division|corps|army|squadron|brigades|regiments|battalions|divisions)$/.test(word))
      return echelonOf(word)
  }
  return null
}
