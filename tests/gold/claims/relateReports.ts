import { readArticle } from '../../../server/pipeline/readArticle.ts'
import { emptyMemory } from '../../../server/pipeline/EntityMemory.ts'
import type { Telling } from '../../../server/domain/Claim.ts'
import type { DocumentMetadata } from '../../../server/domain/Document.ts'
import { contentLine } from '../../../server/domain/contentWords.ts'
import type { ArticleId, StatementId } from '../../../server/domain/ids.ts'
import { noMeanings, type WordMeanings } from '../../../server/domain/WordMeanings.ts'
import { openCorpus } from '../../../server/graphql/corpus/openCorpus.ts'
import type { ClaimBook } from '../../../server/pipeline/relate/ClaimBook.ts'
import type { Store } from '../../../server/domain/Store.ts'
import { documentFrom } from '../../../server/pipeline/read/documentFrom.ts'
import type { Knowledge } from '../../../server/pipeline/understandArticle.ts'
import { openStore } from '../../../server/store/openStore.ts'
import { type ClaimStory, readReport } from './readClaimGold.ts'

/** A statement as it was read, with what it tells. */
export interface ReadStatement {
  readonly id: StatementId
  readonly file: string
  /** Its content in one line. */
  readonly words: string
  /** Where its content stands in `text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tellings: readonly Telling[]
}

/** The reports of a half in a store, related. */
export interface RelatedReports {
  readonly book: ClaimBook
  readonly articleOf: ReadonlyMap<string, ArticleId>
  readonly statements: readonly ReadStatement[]
}

/** Reports that were read from their texts, with the names of the entities in them. */
export interface ReadReports extends RelatedReports {
  readonly namesOf: NamesOf
}

/** The name and aliases of an entity by its id or key; empty for what is none. */
export type NamesOf = (idOrKey: string) => readonly string[]

/** A report to be read: what a file of it would be called, its text, and what came beside it. */
export interface ReportText {
  readonly file: string
  readonly text: string
  readonly metadata: DocumentMetadata
}

/** Reads every report of the stories as any document is read, by the words of its own text alone, and relates what they tell. */
export async function relateReports(stories: readonly ClaimStory[], knowledge: Omit<Knowledge, 'known'>, meanings: WordMeanings = noMeanings): Promise<ReadReports> {
  const files = stories.flatMap(({ reports }) => reports.map(({ file }) => file))
  const texts = await Promise.all(files.map(async (file): Promise<ReportText> => ({ file, text: await readReport(file), metadata: {} })))
  return await relateTexts(texts, knowledge, meanings)
}

/** The same with reports whose texts are at hand, in this order. */
export async function relateTexts(reports: readonly ReportText[], knowledge: Omit<Knowledge, 'known'>, meanings: WordMeanings): Promise<ReadReports> {
  const store = await openStore({ file: ':memory:' })
  const parts = { ...knowledge, store, memory: emptyMemory(), today: () => '2026-12-31' }
  const articleOf = new Map<string, ArticleId>()
  for (const { file, text, metadata } of reports) {
    const outcome = await readArticle(documentFrom({ name: file, bytes: new TextEncoder().encode(text), metadata }), parts)
    if (outcome.kind === 'READ') articleOf.set(file, outcome.articleId)
  }
  const { claims: book } = await openCorpus(store, meanings)
  const fileOf = new Map([...articleOf].map(([file, id]) => [id, file]))
  const articles = new Map((await store.articlesByIds([...articleOf.values()])).map((article) => [article.id, article]))
  const statements = (await store.statementsIn([...articleOf.values()])).map(({ id, articleId, content }) => {
    const text = articles.get(articleId)?.text ?? ''
    return {
      id,
      file: fileOf.get(articleId) ?? '',
      words: contentLine(text, content),
      start: content[0]?.start ?? 0,
      end: content.at(-1)?.end ?? 0,
      text,
      tellings: book.tellingsIn(articleId).filter(({ statementId }) => statementId === id),
    }
  })
  const namesOf = await namesIn(store, statements.flatMap(({ tellings }) => tellings))
  await store.close()
  return { book, articleOf, statements, namesOf }
}

async function namesIn(store: Store, tellings: readonly Telling[]): Promise<NamesOf> {
  const propositions = tellings.flatMap(({ proposition }) => proposition ?? [])
  const places = await store.entitiesByIds(propositions.flatMap(({ placeId }) => placeId ?? []))
  const parties = await store.entitiesByKeys(propositions.flatMap(({ side }) => side ?? []))
  const names = new Map([...places, ...parties].flatMap(({ id, key, name, aliases }) => [[id, [name, ...aliases]] as const, [key, [name, ...aliases]] as const]))
  return (idOrKey) => names.get(idOrKey) ?? []
}
