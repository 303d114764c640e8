import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { textOf } from '../../../domain/Span.ts'

/**
 * Names without the nationality before them, when the gazetteer knows the rest as a name of its own and not the whole: "Ruritanian Kind
 * Harbour Institute" → "Kind Harbour Institute", but "Kenyan Defence Ministry" and "Irish Times" stay whole.
 */
export function trimNationalities(text: string, names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return names.map((name) => {
    const words = textOf(text, name)
    const [, first, rest] = /^(\p{Lu}\p{L}+) (.+)$/u.exec(words) ?? []
    if (!first || !rest || gazetteer.countryOf(first) === null || gazetteer.lookUp(first, 'PLACE').length > 0) return name
    if (gazetteer.lookUp(words).length > 0 || !isTelling(rest)) return name
    const [known] = gazetteer.lookUp(rest)
    return known && known.kind !== 'PLACE' ? { ...name, start: name.end - rest.length, kind: known.kind } : name
  })
}

/** Of several words, or of a form that no common word has ("FieldWatch"). */
function isTelling(rest: string): boolean {
  return /\s/.test(rest) || /\p{Ll}\p{Lu}|\d/u.test(rest)
}
