import type { Entity } from '../../../domain/Entity.ts'
import type { Part } from '../../../domain/Proposition.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

const known = new WeakMap<ResolvedArticle, Map<string, Part | null>>()

/**
 * What part of a town a named place is that no gazetteer locates: told somewhere in the article as "the Pershe barracks", "the district of Druhe", "Tretie, a quarter of tower blocks".
 * Null for settlements, for places that are located, and where nothing tells.
 */
export function partOfTown({ id, kind, coordinates, placeKind }: Entity, article: ResolvedArticle): Part | null {
  if (kind !== 'PLACE' || coordinates !== null || (placeKind !== null && placeKind !== 'FACILITY')) return null
  const parts = known.get(article) ?? new Map<string, Part | null>()
  known.set(article, parts)
  const found = parts.get(id)
  if (found !== undefined) return found
  const part = tellPart(id, article)
  parts.set(id, part)
  return part
}

function tellPart(id: string, { text, mentions }: ResolvedArticle): Part | null {
  const isTown = mentions.some(
    ({ entityId, start, type }) => entityId === id && type === 'NAME' && / in $/.test(text.slice(Math.max(0, start - 4), start)),
  )
  for (const { entityId, start, end, type } of mentions) {
    if (entityId !== id || type === 'PRONOUN') continue
    const words = text.slice(start, end)
    // "A base in Pershe" may be taken for the same thing.
    if (type === 'NOMINAL' && isTown) continue
    const told =
      type === 'NOMINAL'
        ? HEAD.exec(words)
        : (HEAD.exec(words) ?? AFTER.exec(text.slice(end, end + 80)) ?? BEFORE.exec(text.slice(Math.max(0, start - 40), start)))
    const noun = (told?.[1] ?? told?.[2])?.toLowerCase()
    if (noun !== undefined) return DISTRICT.test(noun) ? 'DISTRICT' : 'BUILDING'
  }
  return null
}

/** What part of a town a name is told to be that no mention resolves; null where nothing tells. */
export function partTold(name: string, { text }: ResolvedArticle): Part | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const told = AFTER.exec(text.slice(end, end + 80)) ?? BEFORE.exec(text.slice(Math.max(0, at - 40), at))
    const noun = (told?.[1] ?? told?.[2])?.toLowerCase()
    if (noun !== undefined) return DISTRICT.test(noun) ? 'DISTRICT' : 'BUILDING'
  }
  return null
}

const DISTRICTS = 'districts?|quarters?|neighbou?rhoods?|suburbs?|wards?|housing estate|estate|block'
const BUILDINGS =
  'barracks|base|airport|airfield|airstrip|air base|hospital|station|school|university|factory|plant|refinery|camp|garrison|headquarters|post|outpost|checkpoint|market|prison|terminal|depot|mill|stadium|church|mosque|hotel'
const KINDS = `${DISTRICTS}|${BUILDINGS}`
const DISTRICT = new RegExp(`^(?:${DISTRICTS})$`)
/** "Beledos airport", "the district". */
const HEAD = new RegExp(`\\b(${KINDS})$`, 'i')
/** "The X barracks", "X, the western quarter of tower blocks"; also "X," he said, naming the western district. */
const AFTER = new RegExp(`^(?:['’]s)?,? (?:(?:an?|the|its|one of its)? ?(?:\\p{Ll}+[ -]){0,2})?(${KINDS})\\b(?! of (?:the )?\\p{Lu})`, 'u')
const BEFORE = new RegExp(`\\b(?:(${DISTRICTS}|camp|base) of|(${KINDS}) (?:called|named|known as)) (?:the )?$`, 'i')

/** A part's own name without the word for what it is: "Beledos" of "Beledos airport". */
export function nameOfPart(name: string): string {
  return name.replace(KIND_BEHIND, '')
}

/** What is no name of its own: "the Teaching Hospital". */
export const GENERIC_NAME =
  /^(?:Teaching|General|Central|Main|National|Military|Regional|Provincial|District|Municipal|City|Town|State|University|Maternity|Children|Old|New|International|Northern|Southern|Eastern|Western|North|South|East|West|Public|Royal|Federal|First|Second|Third|Grand|Great|High|Air|Army|Police|Power|Railway|Presidential|Catholic)(?:['’]s)?$/

const KIND_BEHIND = new RegExp(` (?:${KINDS})$`, 'i')
