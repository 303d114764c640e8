import type { Part } from '../../../domain/Proposition.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { GENERIC_NAME, partTold } from './partOfTown.ts'

/** A part of a town as a phrase tells it: its own name, and what kind of part it is; a district where that is not told. */
export interface NamedPart {
  readonly name: string
  readonly part: Part
}

/**
 * The own name of ground that is no place of the gazetteer: "Druhe" of "the Druhe quarter", of "the post" where "the Druhe post" was told before, and of "Druhe" alone where it is
 * no person's, body's or nation's name. Null for all other phrases.
 */
export function partNameOf(place: Span, article: ResolvedArticle): NamedPart | null {
  const words = textOf(article.text, place)
  const [, before, noun] = NAMED.exec(words) ?? []
  if (before !== undefined && noun !== undefined) {
    const isNamed = isPartName(before, place, article)
    return isNamed ? { name: before, part: partTold(before, article) ?? (DISTRICTS.test(noun) ? 'DISTRICT' : 'BUILDING') } : null
  }
  const [, bare] = BARE.exec(words) ?? []
  const name = bare === undefined ? words : nameBefore(bare, place.start, article)
  if (name === null || (bare === undefined && !ALONE.test(name))) return null
  return isPartName(name, place, article) ? { name, part: partTold(name, article) ?? 'DISTRICT' } : null
}

const NAME =
  "(?!(?:The|No|Not|Any|Every|Each|All|Both|Some|Many|Most|This|That|These|Those|An?|One|Two|Three|Its?|Our|Their|His|Her|He|She|They|We|You|Nobody|Another|Several) )(?!(?:They|Them|He|She|It|We|You|Nobody|There|Here|Who)$)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
/** "The Druhe quarter", "the Druhe power station". */
const NAMED = new RegExp(`^(?:[Tt]he )?(${NAME}) (?:\\p{Ll}+ )?(\\p{Ll}+)$`, 'u')
const ALONE = new RegExp(`^${NAME}$`, 'u')
const DISTRICTS = /^(?:districts?|quarters?|neighbou?rhoods?|suburbs?|wards?|area|streets?|block|blocks|estate)$/
/** Ground that an article tells by its name once, and by "the post" from then on. */
const GROUND =
  'post|outpost|hill|ridge|height|heights|crossing|bridge|barracks|base|checkpoint|quarter|district|neighbou?rhood|suburb|pass|dam|factory|plant|camp'
const BARE = new RegExp(`^(?:the|that|this) (${GROUND})$`, 'iu')

/** The last name that stood before such a noun: "the Druhe post". */
function nameBefore(noun: string, offset: number, { text }: ResolvedArticle): string | null {
  const told = [...text.slice(Math.max(0, offset - FAR), offset).matchAll(new RegExp(`\\b(${NAME}) ${noun}\\b`, 'gu'))].at(-1)
  return told?.[1] ?? null
}

/** Characters back that a name is remembered. */
const FAR = 3000

/** Whether a name is of ground: of no place that is known, no nation, no body, and no person but one whose only name it is. */
function isPartName(name: string, place: Span, { gazetteer, text, mentions, entityOf }: ResolvedArticle): boolean {
  // "The Teaching Hospital" has no name of its own.
  if (GENERIC_NAME.test(name)) return false
  if (gazetteer.countryOf(name) !== null || gazetteer.countryOf(name.split(' ')[0] ?? '') !== null) return false
  const at = text.lastIndexOf(name, place.end)
  const named = mentionsIn(mentions, { start: at, end: at + name.length }).filter(({ type }) => type === 'NAME')
  // "The Ada Roe quarter" is one, whoever he was.
  const isAlone = ALONE.test(textOf(text, place))
  return named.every(({ kind, entityId }) => {
    const entity = entityId === null ? null : entityOf(entityId)
    if (kind === 'PLACE' || entity?.kind === 'PLACE' || kind === 'UNIT') return false
    const isBearer = entity?.kind === 'ORGANIZATION' || (kind === 'PERSON' && (entity?.name !== name || name.includes(' ')))
    return !isAlone || !isBearer
  })
}
