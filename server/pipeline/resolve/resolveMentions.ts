import type { Article } from '../../domain/Article.ts'
import type { ArticleReading, Extraction } from '../../domain/ArticleReading.ts'
import type { Affiliation, Entity } from '../../domain/Entity.ts'
import { foldName } from '../../domain/foldName.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import { type EntityId, statementIdOf } from '../../domain/ids.ts'
import type { KnownEntities } from '../../domain/KnownEntities.ts'
import { listedDay } from '../../domain/listedDay.ts'
import type { ResolvedMention } from '../../domain/Mention.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { type Span, textOf } from '../../domain/Span.ts'
import type { Statement } from '../../domain/Statement.ts'
import { type ChainView, plainName, viewChains } from './ChainView.ts'
import { type EntitySketch, entityFrom, sketchFromEntry, sketchOf } from './entities/EntitySketch.ts'
import { identify } from './entities/identify.ts'
import { linkPlaces } from './places/linkPlaces.ts'
import { mentionsIn, type ResolvedArticle } from './ResolvedArticle.ts'
import { type Setting, settingIn } from './Setting.ts'
import { aboutOf } from './statements/aboutOf.ts'
import { propositionsOf } from './statements/propositionsOf.ts'
import { speakerOf } from './statements/speakerOf.ts'
import { voiceSides } from './statements/voiceSides.ts'

/** What mentions are compared with. */
export interface ResolvingParts {
  readonly gazetteer: Gazetteer
  readonly known: KnownEntities
}

/** Finds the entity of each mention and, through them, who said each statement, of what, and who belongs to whom. */
export function resolveMentions(
  article: Article,
  extraction: Extraction,
  { gazetteer, known }: ResolvingParts,
): Omit<ArticleReading, 'article' | 'sentences'> {
  const setting = settingIn(article.text, extraction.mentions, gazetteer)
  const chains = viewChains(article, extraction, gazetteer)
  const sketches = sketchChains(article, chains, setting, { gazetteer, known })
  const bodies = describedBodies(article, extraction, gazetteer)
  const entities = entitiesFrom([...sketches, ...bodies.values()])
  const entityOf: (Entity | undefined)[] = extraction.mentions.map((_, index) => entities.get(bodies.get(index)?.key ?? ''))
  chains.forEach(({ chain }, at) => {
    const entity = entities.get(sketches[at]?.key ?? '')
    for (const index of chain) entityOf[index] = entity
  })
  const mentions = extraction.mentions.map((mention, index): ResolvedMention => ({ ...mention, entityId: entityOf[index]?.id ?? null }))
  const resolved = resolvedArticle(article, extraction, { mentions, entities, gazetteer, setting })
  const affiliations = affiliationsOf(extraction, mentions)
  const statements = resolveStatements(article, { ...extraction, affiliations }, resolved)
  return { mentions, statements, affiliations, entities: [...entities.values()] }
}

function sketchChains(
  article: Article,
  chains: readonly ChainView[],
  setting: Setting,
  { gazetteer, known }: ResolvingParts,
): EntitySketch[] {
  const places = chains.filter((chain) => chain.kind === 'PLACE')
  const toLink = places.map((chain) => ({ names: chain.names, spans: chain.mentions.filter((mention) => mention.type === 'NAME') }))
  const linked = linkPlaces(article.text, toLink, setting, gazetteer)
  const entryOf = new Map(places.map((chain, at) => [chain, linked[at] ?? null]))
  return chains.map((chain) => {
    if (chain.kind !== 'PLACE') return identify(chain, { text: article.text, gazetteer, known, setting })
    const entry = entryOf.get(chain)
    if (entry) return sketchFromEntry(entry, chain.names)
    const [name = ''] = chain.names
    return sketchOf({ kind: 'PLACE', key: `place/${foldName(name)}`, name, names: chain.names, country: null })
  })
}

/** State bodies that are described, not named: "Ruritanian authorities", "the Ruritanian military". */
function describedBodies(article: Article, { mentions }: Extraction, gazetteer: Gazetteer): Map<number, EntitySketch> {
  const bodies = new Map<number, EntitySketch>()
  mentions.forEach((mention, index) => {
    if (mention.type !== 'NOMINAL' || mention.kind !== 'ORGANIZATION') return
    const words = textOf(article.text, mention)
    const [entry] = words.includes(' ') ? gazetteer.lookUp(words, 'ORGANIZATION') : []
    if (entry) bodies.set(index, sketchFromEntry(entry, [plainName(words)]))
  })
  return bodies
}

function entitiesFrom(sketches: readonly EntitySketch[]): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const [key, [first, ...rest]] of Map.groupBy(sketches, (sketch) => sketch.key))
    if (first) entities.set(key, entityFrom([first, ...rest]))
  return entities
}

interface ResolvedParts {
  readonly mentions: readonly ResolvedMention[]
  /** By key; bodies that speak without being named are put in when they are first asked for. */
  readonly entities: Map<string, Entity>
  readonly gazetteer: Gazetteer
  readonly setting: Setting
}

function resolvedArticle(
  article: Article,
  { sentences, attributions }: Extraction,
  { mentions, entities, gazetteer, setting }: ResolvedParts,
): ResolvedArticle {
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]))
  return {
    text: article.text,
    dateline: article.dateline ?? null,
    sentences,
    mentions,
    sources: attributions.flatMap(({ source }) => source).sort((a, b) => a.start - b.start),
    gazetteer,
    setting,
    entityOf: (id) => byId.get(id) ?? null,
    body(key) {
      const entry = gazetteer.entryOf(key)
      const entity = entities.get(key) ?? (entry ? entityFrom([sketchFromEntry(entry, [])]) : null)
      if (entity) {
        entities.set(key, entity)
        byId.set(entity.id, entity)
      }
      return entity
    },
  }
}

type Said = Pick<Extraction, 'attributions' | 'frames'> & { readonly affiliations: readonly Affiliation[] }

function resolveStatements(article: Article, { attributions, frames, affiliations }: Said, resolved: ResolvedArticle): Statement[] {
  const sayers = attributions.map(({ source, voice }) => ({
    source,
    speakerId: voice === 'UNATTRIBUTED' ? null : speakerOf(source, resolved),
  }))
  // Sides are asked for by what is typed alone.
  const voices = frames.some(({ length }) => length > 0) ? voiceSides(sayers, affiliations, resolved) : []
  const before: Proposition[] = []
  return attributions.map(({ via, parent, ...attribution }, ordinal) => {
    const speakerId = sayers[ordinal]?.speakerId ?? null
    const { side = null, isOfTown = false } = voices[ordinal] ?? {}
    const about = aboutOf(attribution.content, speakerId, resolved)
    const { day } = listedDay(attribution.saidOn, article.publishedAt)
    const propositions = propositionsOf(frames[ordinal] ?? [], { ...attribution, speakerId, side, isOfTown, about, before, day }, resolved)
    before.push(...propositions)
    return {
      ...attribution,
      id: statementIdOf(article.id, ordinal),
      speakerId,
      about,
      propositions,
      viaId: via === null ? null : viaOf(via, resolved),
      parentId: parent === null ? null : statementIdOf(article.id, parent),
    }
  })
}

/** The outlet or agency that a "told" names; null when it is no named body. */
function viaOf(via: Span, { mentions }: ResolvedArticle): EntityId | null {
  return mentionsIn(mentions, via).find((mention) => mention.entityId !== null)?.entityId ?? null
}

function affiliationsOf({ roles }: Extraction, mentions: readonly ResolvedMention[]): Affiliation[] {
  return roles.flatMap(({ person, organization, role, span }) => {
    const personId = mentions[person]?.entityId ?? null
    const organizationId = organization === null ? null : (mentions[organization]?.entityId ?? null)
    return personId === null ? [] : [{ personId, organizationId, role, span }]
  })
}
