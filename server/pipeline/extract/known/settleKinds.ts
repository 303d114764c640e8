import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention, MentionKind } from '../../../domain/Mention.ts'
import { textOf } from '../../../domain/Span.ts'

/**
 * The names with their kinds set right where the gazetteer knows the name as one kind of thing alone: a research institute that was taken
 * for a work, a highway, a town that was taken for a company but stands after "in" or "the settlement of" once in the article.
 */
export function settleKinds(text: string, names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const settled = names.map((name) => {
    const kind = settledKind(text, name, gazetteer)
    return kind === name.kind ? name : { ...name, kind }
  })
  const towns = new Set(settled.filter((name, i) => name.kind === 'PLACE' && names[i]?.kind !== 'PLACE').map((name) => textOf(text, name)))
  return settled.map((name) => (towns.has(textOf(text, name)) && name.kind !== 'PERSON' ? { ...name, kind: 'PLACE' } : name))
}

function settledKind(text: string, name: Mention, gazetteer: Gazetteer): MentionKind {
  const words = textOf(text, name)
  if (gazetteer.countryOf(words) !== null) return name.kind
  const entries = gazetteer.lookUp(words)
  const kinds = new Set(entries.map((entry) => entry.kind))
  const [only] = kinds
  if (only === undefined || kinds.size > 1 || kinds.has(name.kind === 'OTHER' ? only : name.kind)) {
    const isOwnPlace = only === 'PLACE' && entries.every((entry) => entry.key.startsWith('place/own'))
    return name.kind === 'OTHER' && kinds.size === 1 && only !== undefined && (isOwnPlace || isTelling(words)) ? only : name.kind
  }
  if (only === 'PLACE' && !entries.some((entry) => entry.key.startsWith('place/own'))) {
    return LOCATIVE.test(text.slice(Math.max(0, name.start - 24), name.start)) ? only : name.kind
  }
  return only === 'PERSON' && !words.includes(' ') ? name.kind : only
}

/** More than one word, or one that is no common word: with a digit or an inner capital. */
function isTelling(words: string): boolean {
  return /\s/.test(words.trim()) || /\d|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(words)
}

const LOCATIVE =
  /\b(in|near|nearby|neighbou?ring|outside|around|toward|towards|from|settlement of|village of|town of|city of|capital of|villages of|towns of|cities of) $/
