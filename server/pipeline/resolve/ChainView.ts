import type { Article } from '../../domain/Article.ts'
import type { Extraction } from '../../domain/ArticleReading.ts'
import { foldName } from '../../domain/foldName.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { Chain, EntityKind, Mention } from '../../domain/Mention.ts'
import { remembering } from '../../domain/remembering.ts'
import { textOf } from '../../domain/Span.ts'
import { isToldAsPlace } from './places/isToldAsPlace.ts'

/** A chain as resolution sees it: its kind and the names in it, commonest and longest first. */
export interface ChainView {
  readonly chain: Chain
  readonly kind: EntityKind
  /** Distinct names as written, without articles, titles and possessive marks. */
  readonly names: readonly string[]
  readonly mentions: readonly Mention[]
  readonly firstName: Mention
}

/** The chains of an article that have a name of a kind that is kept, in text order. */
export function viewChains(article: Article, extraction: Extraction, gazetteer: Gazetteer): ChainView[] {
  const views: ChainView[] = []
  for (const chain of extraction.chains) {
    const mentions = mentionsOf(chain, extraction.mentions)
    const named = mentions.filter((mention) => mention.type === 'NAME')
    const [firstName] = named
    if (!firstName) continue
    const names = distinctNames(named.map((mention) => plainName(textOf(article.text, mention))))
    const kind = kindOf(names, commonestKind(named), gazetteer)
    if (kind === null || names.length === 0) continue
    if (isMistaken(kind, names, gazetteer) && isToldAsPlace(article.text, mentions))
      views.push(asPlace({ chain, names, firstName }, extraction))
    else views.push({ chain, kind, names, mentions, firstName })
  }
  return views
}

/** A single word that nobody knows, taken for a person or a body. */
function isMistaken(kind: EntityKind, names: readonly string[], gazetteer: Gazetteer): boolean {
  const [name = ''] = names
  if ((kind !== 'PERSON' && kind !== 'ORGANIZATION') || names.length > 1 || !/^\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{L}+)?$/u.test(name))
    return false
  return (kind === 'PERSON' || !name.includes(' ')) && !BODIES.test(name) && gazetteer.lookUp(name).length === 0
}

const BODIES = /^(?:Parliament|Congress|Cabinet|Senate|Government|Court|Army|Navy|Police|Council|Assembly|Opposition)$/

/** The names alone: what else was taken for the same person or body is none of the place's. */
function asPlace({ chain, names, firstName }: Omit<ChainView, 'kind' | 'mentions'>, { mentions }: Extraction): ChainView {
  const named = chain.filter((index) => mentions[index]?.type === 'NAME')
  return { chain: named, kind: 'PLACE', names, mentions: mentionsOf(named, mentions), firstName }
}

function mentionsOf(chain: Chain, all: readonly Mention[]): Mention[] {
  const mentions: Mention[] = []
  for (const index of chain) {
    const mention = all[index]
    if (mention) mentions.push(mention)
  }
  return mentions
}

/** A name without what stands around it: "the", titles before people, a possessive mark, line breaks, what only locates it (", west of Pershe"). */
export function plainName(name: string): string {
  return isPlain(name) ? name : madePlain(name)
}

/** Letters with single spaces between, and no article: so are most names. */
function isPlain(name: string): boolean {
  let before = SPACE
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const isLetter = ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57)
    if (!isLetter && (code !== SPACE || before === SPACE)) return false
    before = code
  }
  return before !== SPACE && !ARTICLE.test(name)
}

const SPACE = 32
const ARTICLE = /^(the|a|an) /i

const madePlain = remembering(20_000, (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '')
    .replace(/, \p{Ll}[\s\S]*$/u, '')
    .replace(/['’]s?$/i, (mark) => (mark.length > 1 ? '' : mark))
    .replace(/^[“”"‘’'(]+|(?<![“”"‘’',;:])[“”"‘’',;:]+$/g, '')
    .trim(),
)

function distinctNames(names: readonly string[]): string[] {
  const counts = new Map<string, { readonly name: string; readonly count: number }>()
  for (const name of names) {
    const folded = foldName(name)
    if (folded !== '') counts.set(folded, { name: counts.get(folded)?.name ?? name, count: (counts.get(folded)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .sort((a, b) => b.name.split(' ').length - a.name.split(' ').length || b.count - a.count)
    .map(({ name }) => name)
}

function commonestKind(named: readonly Mention[]): EntityKind | null {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of named) if (kind !== 'OTHER') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** What the gazetteer is sure of goes before what the tagger guessed: names that it knows as one kind of thing alone. */
function kindOf(names: readonly string[], tagged: EntityKind | null, gazetteer: Gazetteer): EntityKind | null {
  if (tagged === 'UNIT' || tagged === null) return tagged
  for (const name of names) {
    const entries = gazetteer.lookUp(name)
    const kinds = new Set(entries.map((entry) => entry.kind))
    const [only] = kinds
    if (only === undefined || kinds.has(tagged)) return tagged
    const isSure =
      kinds.size === 1 && (only !== 'PLACE' || (entries[0]?.population ?? 0) > 100_000 || !entries[0]?.key.startsWith('place/geonames'))
    if (isSure && (only !== 'PERSON' || name.includes(' '))) return only
  }
  return tagged
}
