import type { Affiliation } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { partyInWords, partyOfEntityId } from './partyOf.ts'

/** The party of the body that the article says a person belongs to. */
export function roleTold(speakerId: EntityId, affiliations: readonly Affiliation[], article: ResolvedArticle): string | null {
  const own = affiliations.filter(({ personId }) => personId === speakerId)
  if (own.some(({ role }) => APART.test(role))) return null
  for (const { organizationId, span } of own) {
    const party = (organizationId === null ? null : fightingPartyOf(organizationId, article)) ?? sideTold(span, article)
    if (party !== null) return party
  }
  return bodyBehind(speakerId, article)
}

/** "Colonel Ada Roe of the Ruritanian army", wherever it is said. */
function bodyBehind(person: EntityId, article: ResolvedArticle): string | null {
  for (const { type, entityId, end } of article.mentions) {
    if (type !== 'NAME' || entityId !== person) continue
    const [words = ''] = OF_BODY.exec(article.text.slice(end, end + LONGEST_BODY)) ?? []
    const party = words === '' ? null : partyInWords({ start: end, end: end + words.length }, article)
    if (party !== null) return party
  }
  return null
}

const OF_BODY =
  /^,? of (?:the )?[^,.;!?\n]{0,40}?\b(?:army|military|armed forces|air force|navy|brigade|division|corps|regiment|battalion|ministry|general staff)\b/i
/** Characters. */
const LONGEST_BODY = 60

/** A state's, or a movement's that fights: papers and companies are no side. */
export function fightingPartyOf(id: EntityId, article: ResolvedArticle): string | null {
  const party = partyOfEntityId(id, article)
  return party !== null && (party.length === 2 || armedPartiesOf(article).movements.has(party)) ? party : null
}

/** The party whose role words tell; none for those who stand apart. */
export function sideTold(span: Span, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  if (!ROLE.test(words) || APART.test(words)) return null
  // "The country's defence minister": of the one last told of.
  return partyInWords(span, article) ?? (OF_COUNTRY.test(words) ? countryLastTold(span, article) : null)
}

function countryLastTold({ start }: Span, { text, setting }: ResolvedArticle): string | null {
  return setting.lastCountryIn(text.lastIndexOf('\n', start) + 1, start)
}

const OF_COUNTRY = /\b(?:the|that) country['’]s\b/i
/** Words of those who speak for others. */
export const ROLE =
  /\b(?:spokes(?:man|woman|person|people)|general|colonel|brigadier|major|captain|lieutenant|sergeant|commander|commodore|marshal|admiral|adviser|advisor|minister|president|premier|chief|leader|envoy|official|head|deputy|secretary|representative|negotiator|ambassador|fighter|soldier|officer|rebels?|separatists?|insurgents?)\b/i
/** Those who stand apart. */
export const APART =
  /\b(?:residents?|witness\w*|doctors?|analysts?|journalists?|former|retired|ex-\p{L}+|opposition|professor|union|hospital|court|judge|United Nations|UN|Red Cross|charity|exile)\b/iu
