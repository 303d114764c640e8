import { contentLine } from '../../domain/contentWords.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ArticleOutline, Store, StoredStatement } from '../../domain/Store.ts'
import type { ArticleTellings } from '../../pipeline/relate/ClaimBook.ts'
import { ownWords } from '../../pipeline/relate/ownWords.ts'
import { passedOn } from '../../pipeline/relate/passedOn.ts'
import type { Silence } from '../../pipeline/relate/SilenceBook.ts'
import { tellStatement } from '../../pipeline/relate/tellStatement.ts'
import { asPosition } from './asPosition.ts'
import { sidesOf } from './sidesOf.ts'

/** What the claims are related from: every statement of these articles as tellings, one for each of its propositions, or one without. */
export async function tellArticles(store: Store, outlines: readonly ArticleOutline[]): Promise<readonly ArticleTellings[]> {
  const ids = outlines.map(({ articleId }) => articleId)
  const [statements, articles, sketches, affiliations] = await Promise.all([
    store.statementsIn(ids),
    store.articlesByIds(ids),
    store.sketchesOf(ids),
    store.affiliationsIn(ids),
  ])
  const sidesIn = await sidesOf(store, statements, affiliations)
  const byArticle = Map.groupBy(statements, ({ articleId }) => articleId)
  const textOf = new Map(articles.map(({ id, text }) => [id, text]))
  return outlines.map((outline) => {
    const { articleId, entities } = outline
    const { sideOf, institutionOf, isPress, isOnlooker } = sidesIn(articleId)
    const text = textOf.get(articleId) ?? ''
    const main = mainPlaceOf(outline)
    const isPlace = new Set(entities.flatMap(({ entity }) => (entity.kind === 'PLACE' ? [entity.id] : [])))
    let focus: EntityId | null = null
    const isLocal = new Set(entities.flatMap(({ entity }) => (entity.kind === 'PLACE' && !standsForState(entity) ? [entity.id] : [])))
    let around = main === null ? [] : [main]
    const silences: Silence[] = []
    const told = byArticle.get(articleId) ?? []
    const passing = passedOn(told, text, isPress)
    const tellings = told.flatMap((statement) => {
      const own = statement.about.find(({ entityId }) => isPlace.has(entityId))?.entityId
      const position = asPosition(statement, text)
      if (statement.act === 'DECLINES' && position === null) silences.push(silenceOf(statement, { text, isPlace, around }))
      if (position === null || passing.has(statement.id)) return []
      const near = statement.about.flatMap(({ entityId }) => (isLocal.has(entityId) ? [entityId] : []))
      if (near.length > 0) around = near
      focus = own ?? focus
      const { speakerId } = statement
      const speakerSide = speakerId === null ? null : sideOf(speakerId)
      const institutionId = speakerId === null ? null : institutionOf(speakerId)
      const isLookingOn = speakerId !== null && isOnlooker(speakerId)
      const content = ownWords(statement, told, text)
      return tellStatement({ ...position, content }, { text, speakerSide, institutionId, isLookingOn, place: own ?? focus ?? main })
    })
    return {
      articleId,
      sketch: sketches.get(articleId) ?? new Uint32Array(),
      tellings,
      silences,
      cast: entities.flatMap(({ entity }) => (entity.key.startsWith('place/country/') ? [] : [entity.id])),
      places: entities.flatMap(({ entity }) => (entity.kind === 'PLACE' ? [entity] : [])),
    }
  })
}

/** A statement that somebody kept silent; of the place around it where its own words name none. */
function silenceOf(statement: StoredStatement, { text, isPlace, around }: Around): Silence {
  const { id, articleId, speakerId, day, about, content } = statement
  const named = about.flatMap(({ entityId, basis }) => (basis === 'IN_CONTENT' && isPlace.has(entityId) ? [entityId] : []))
  const inherited = about.flatMap(({ entityId, basis }) => (basis === 'INHERITED' && isPlace.has(entityId) ? [entityId] : []))
  const places = [named, inherited, around].find((each) => each.length > 0) ?? []
  return { statementId: id, articleId, speakerId, day, places, isPlaced: named.length > 0, words: contentLine(text, content).toLowerCase() }
}

/** What stands around a statement. */
interface Around {
  /** The article's. */
  readonly text: string
  readonly isPlace: ReadonlySet<EntityId>
  /** The places last told of, else the article's main one; empty where it names none. */
  readonly around: readonly EntityId[]
}

/** Countries and capitals stand for their people and governments more often than for where something is. */
function standsForState(entity: ArticleOutline['entities'][number]['entity']): boolean {
  return entity.key.startsWith('place/country/') || isCapital(entity)
}

/** Capitals lie in no region, and stand for their governments more often than for themselves. */
function isCapital({ key, parentKey }: ArticleOutline['entities'][number]['entity']): boolean {
  return key.startsWith('place/geonames/') && parentKey?.startsWith('place/country/') === true
}

/** The place that an article names most, countries and capitals apart; null when it names none. */
function mainPlaceOf({ entities }: ArticleOutline): EntityId | null {
  const places = entities.filter(({ entity }) => entity.kind === 'PLACE' && !standsForState(entity))
  const [first] = places.toSorted((a, b) => b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1))
  return first?.entity.id ?? null
}
