import { readDay } from '../readDay.ts'
import { foldPhrase } from './foldPhrase.ts'
import { pagePhrases, sectionNames } from './phrases.ts'

/** The short parts of a line that bars or dots part ("Skip to content | Sign in | Donate"); null where it is no such line. */
function partsOf(text: string): string[] | null {
  if (text.length > 120 || /[.!?]$/.test(text)) return null
  const parts = text.split(/ ?[|·•›»>] ?/).map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => part !== '' && part.split(' ').length <= 7) ? parts : null
}

/** Whether a line is a menu of the page: three short names or more between bars, or two of which one is the page's own. */
export function isMenu(text: string): boolean {
  const parts = partsOf(text)
  if (parts === null || !parts.every((part) => part.split(' ').length <= 3)) return false
  const own = parts.filter((part) => pagePhrases.has(foldPhrase(part)) || sectionNames.has(part.toLowerCase())).length
  return parts.length >= 3 || own > 0
}

/** The day that stands between bars among other short parts ("Updated June 12, 2025 | 4 min read"); null where none does. */
export function dayInMenu(text: string): string | null {
  for (const part of partsOf(text) ?? []) {
    const day = readDay(part)
    if (day !== null) return day
  }
  return null
}
