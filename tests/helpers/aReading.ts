import type { Article } from '../../server/domain/Article.ts'
import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import type { Entity } from '../../server/domain/Entity.ts'
import { foldName } from '../../server/domain/foldName.ts'
import { entityIdOf, statementIdOf } from '../../server/domain/ids.ts'
import type { EntityKind, ResolvedMention } from '../../server/domain/Mention.ts'
import type { Span } from '../../server/domain/Span.ts'
import type { Statement } from '../../server/domain/Statement.ts'

/** An entity whose key is its kind and folded name. */
export function anEntity(kind: EntityKind, name: string, given: Partial<Omit<Entity, 'id' | 'kind' | 'name'>> = {}): Entity {
  const key = given.key ?? `${kind.toLowerCase()}/${foldName(name)}`
  return {
    id: entityIdOf(key),
    kind,
    key,
    name,
    aliases: [],
    placeKind: null,
    sourceKind: null,
    coordinates: null,
    country: null,
    parentKey: null,
    ...given,
  }
}

export interface SaidIn {
  readonly words: string
  readonly speaker?: Entity
  readonly about?: readonly Entity[]
  readonly given?: Partial<Statement>
}

/** A reading in which every occurrence of a name or alias is a mention, and each statement's words stand in the text. */
export function aReading(
  article: Article,
  entities: readonly Entity[],
  { said = [], affiliations = [] }: { readonly said?: readonly SaidIn[]; readonly affiliations?: ArticleReading['affiliations'] } = {},
): ArticleReading {
  return {
    article,
    sentences: [{ start: 0, end: article.text.length }],
    mentions: entities.flatMap((entity) => mentionsOf(article.text, entity)).sort((a, b) => a.start - b.start),
    entities,
    affiliations,
    statements: said.map((statement, ordinal) => aStatement(article, ordinal, statement)),
  }
}

/** The first place where these words stand. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

function mentionsOf(text: string, { id, kind, name, aliases }: Entity): readonly ResolvedMention[] {
  return [name, ...aliases].flatMap((each) =>
    [...text.matchAll(new RegExp(`(?<![\\w])${each}(?![\\w])`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + each.length,
      type: 'NAME' as const,
      kind,
      entityId: id,
    })),
  )
}

function aStatement(article: Article, ordinal: number, { words, speaker, about = [], given = {} }: SaidIn): Statement {
  return {
    id: statementIdOf(article.id, ordinal),
    source: [],
    cue: [],
    content: [spanOf(article.text, words)],
    form: 'INDIRECT',
    act: 'SAYS',
    stance: 'NEUTRAL',
    voice: 'ATTRIBUTED',
    saidOn: null,
    propositions: [],
    quantities: [],
    speakerId: speaker?.id ?? null,
    about: about.map(({ id, name }) => ({ entityId: id, basis: 'IN_CONTENT', nameUsed: name })),
    viaId: null,
    parentId: null,
    ...given,
  }
}
