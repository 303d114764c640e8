import type { Entity } from '../../domain/Entity.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { foldName } from '../../domain/foldName.ts'
import { type ArticleId, entityIdOf, isArticleId, parseId } from '../../domain/ids.ts'
import type { Split } from '../../domain/Judgement.ts'
import { wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { EntityKind } from '../../domain/Mention.ts'
import { plainName } from '../../domain/plainName.ts'
import type { Context } from '../context.ts'
import type { Draft } from './JudgementDesk.ts'
import { nameGiven } from './judgeOf.ts'
import { subjectOf } from './subjects.ts'

/** What is split off, as it was asked for. */
export interface AskedSplit {
  readonly entity: string
  readonly names?: readonly string[] | null | undefined
  readonly articles?: readonly string[] | null | undefined
  readonly newName: string
  readonly kind?: EntityKind | null | undefined
}

/** That some mentions of an entity are another one. Throws UnusableRequestError when nothing tells which, or nothing would be split off. */
export async function draftSplit(asked: AskedSplit, context: Context): Promise<Draft> {
  const { now, read } = await subjectOf(asked.entity, context)
  const shown = asked.names?.map((name) => nameGiven('`names`', name)) ?? []
  const names = shown.map((name) => foldName(plainName(name)))
  const articles = asked.articles?.map(articleIdFrom) ?? []
  if (names.length === 0 && articles.length === 0)
    throw new UnusableRequestError('Nothing tells which mentions are meant. Give their `names`, the `articles` that they are in, or both.')
  const newName = nameGiven('`newName`', asked.newName)
  const { judgements } = context.judgements.log()
  const known = judgements.find(
    ({ decision, undone }) =>
      undone === null &&
      decision.kind === 'SPLIT' &&
      decision.into.name === newName &&
      decision.entity.id === now.id &&
      sameSet(decision.names, names) &&
      sameSet(decision.articles, articles),
  )
  if (known !== undefined) return { kind: 'KNOWN', judgement: known }
  await refuseEmpty(now, { names, articles }, context)
  const into = splitOff(read, { name: newName, kind: asked.kind ?? now.kind, nth: judgements.length })
  return {
    kind: 'NEW',
    decision: { kind: 'SPLIT', entity: read, names, articles, into },
    words: wordsOf.split(now, into, { names: shown, articles: articles.length }),
    notes: [],
  }
}

function articleIdFrom(id: string): ArticleId {
  const known = parseId(id)
  if (known !== null && isArticleId(known)) return known
  throw new UnusableRequestError(`"${id}" is no id of an article. Find it with \`articles\`.`)
}

async function refuseEmpty(entity: Entity, { names, articles }: Pick<Split, 'names' | 'articles'>, { store }: Context): Promise<void> {
  const called = new Set([entity.name, ...entity.aliases].map(foldName))
  const unknown = names.find((name) => !called.has(name))
  if (unknown !== undefined)
    throw new UnusableRequestError(`“${entity.name}” is nowhere called “${unknown}”. Its names are its \`name\` and \`aliases\`.`)
  const mentions = articles.length === 0 ? [] : await store.mentionsIn(articles)
  const strange = articles.find((id) => !mentions.some((mention) => mention.articleId === id && mention.entityId === entity.id))
  if (strange !== undefined)
    throw new UnusableRequestError(`${strange} does not mention “${entity.name}”. Its \`articles\` are those that do.`)
}

/** A new entity, which no reading can arrive at by itself. */
function splitOff(from: Entity, { name, kind, nth }: { readonly name: string; readonly kind: EntityKind; readonly nth: number }): Entity {
  const key = `${PREFIXES[kind]}/${foldName(name)}/split-${nth + 1}-from-${from.id.slice('entity-'.length)}`
  return {
    id: entityIdOf(key),
    kind,
    key,
    name,
    aliases: [],
    placeKind: null,
    sourceKind: kind === 'UNIT' ? 'UNIT' : null,
    coordinates: null,
    country: from.country,
    parentKey: null,
  }
}

const PREFIXES: { readonly [kind in EntityKind]: string } = { PERSON: 'person', ORGANIZATION: 'org', UNIT: 'unit', PLACE: 'place' }

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each))
}
