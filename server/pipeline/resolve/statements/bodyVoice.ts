import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity } from '../../../domain/partyOfEntity.ts'
import type { Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf, homeState } from './armedParties.ts'

/** A country or its capital speaks as its government; other places do not speak. */
export function asVoice(entity: Entity | null, article: ResolvedArticle): EntityId | null {
  if (entity === null) return null
  if (entity.kind !== 'PLACE') return entity.id
  const country = countryOfState(entity)
  return country === null ? null : (article.body(`org/${country.toLowerCase()}/government`)?.id ?? null)
}

/** The country that a place stands for: its own, or that of which it is the capital; null for other places. */
function countryOfState({ placeKind, country, parentKey }: Entity): string | null {
  const isCapital = country !== null && parentKey === `place/country/${country}` && placeKind === 'CITY'
  return placeKind === 'COUNTRY' || isCapital ? country : null
}

/** "Ruritanian authorities", "the Ruritanian military": a body of that state. */
export function bodyNamed(words: string, { gazetteer, body }: ResolvedArticle): EntityId | null {
  const entry = gazetteer.lookUp(words.replace(/^(senior|top|local|some|many|several) /i, ''), 'ORGANIZATION')[0]
  return entry ? (body(entry.key)?.id ?? null) : null
}

/**
 * "The army", "the junta": a state's, even where a chain takes it for the movement named before. Null where the words stand for no state's body, or the article
 * tells of no one state that fights.
 */
export function stateMeantBy(words: string, entity: Entity | null, article: ResolvedArticle): EntityId | null {
  const [, kind] = BARE_STATE.exec(words) ?? []
  if (kind === undefined || entity === null) return null
  const party = partyOfEntity(entity)
  // A state whose forces nobody told of, where those of one other are: "the military" is the other's.
  const { states } = armedPartiesOf(article)
  const isOfOther = party?.length === 2 && kind !== 'authorities' && states.size === 1 && !states.has(party)
  const isOfState = party !== entity.key && !isOfOther
  if (isOfState || (/^arm/i.test(kind) && !isOfOther && /\bArm(?:y|ed Forces)\b/.test(entity.name))) return null
  const state = homeState(article)
  const slug = /^(?:government|junta|regime|authorities)$/i.test(kind) ? 'government' : 'armed-forces'
  return state === null ? null : (article.body(`org/${state.toLowerCase()}/${slug}`)?.id ?? null)
}

const BARE_STATE =
  /^(?:the|its|their)(?: national| regular| federal| central| transitional)? (army|military|armed forces|government|junta|regime|authorities|air force|navy)$/i

/**
 * "The defence ministry in Pershe", "Pershe's general staff", and "the general staff" alone: the body of that kind in the state that the
 * source names, or owns it, else in the state last told about; null where no such body is known.
 */
export function bodyOfState(span: Span, kind: string, mentions: readonly ResolvedMention[], article: ResolvedArticle): EntityId | null {
  const bare = kind.replace(/^(?:the|its|their) /i, '').replace(/^.*['’]s? /, '')
  if (!bare.includes(' ')) return null
  const place = mentions
    .map(({ entityId }) => (entityId === null ? null : article.entityOf(entityId)))
    .find((entity) => entity?.kind === 'PLACE')
  const country = place ? countryOfState(place) : article.setting.countryBefore(span.start)
  const state = country === null ? null : article.gazetteer.entryOf(`place/country/${country}`)
  return state ? bodyNamed(`${state.name} ${bare}`, article) : null
}

/** The body that a statement or spokesman belongs to: the first organisation or unit named in the source, else a country's government. */
export function ownerOf(mentions: readonly ResolvedMention[], article: ResolvedArticle): EntityId | null {
  const owner =
    mentions.find((mention) => mention.entityId !== null && (mention.kind === 'ORGANIZATION' || mention.kind === 'UNIT')) ??
    mentions.find((mention) => mention.entityId !== null && (mention.kind === 'PERSON' || mention.kind === 'PLACE'))
  return owner?.entityId ? asVoice(article.entityOf(owner.entityId), article) : null
}
