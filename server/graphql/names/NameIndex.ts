import MiniSearch from 'minisearch'
import { foldName } from '../../domain/foldName.ts'

export type NamedKind = 'PERSON' | 'ORGANIZATION' | 'UNIT' | 'PLACE' | 'ARTICLE' | 'OUTLET'

/** A thing that can be found by its name. */
export interface Named<Id extends string = string> {
  readonly id: Id
  readonly kind: NamedKind
  readonly name: string
  readonly aliases: readonly string[]
  /** How often it occurs: of two equal matches the more frequent goes first. */
  readonly weight: number
}

export interface NameSearch {
  /** Of these kinds only; without, of all. */
  readonly kinds?: readonly NamedKind[]
  readonly first: number
}

export interface NameIndex {
  /** Adds a thing, or puts it in the place of what had its id. */
  readonly put: (named: Named) => void
  readonly remove: (id: string) => void
  /**
   * What bears this name, best first: whole names, then prefixes and near spellings; diacritics and case do not count.
   * When something bears the whole name, only what has it within its own name follows.
   */
  readonly search: (text: string, search: NameSearch) => readonly Named[]
}

/** An index of names, held in memory: an inverted index with a radix tree of words (minisearch; BM25+, Levenshtein distance). */
export function makeNameIndex(): NameIndex {
  const things = new Map<string, Named>()
  const words = new MiniSearch<Named>({
    fields: ['name', 'aliases'],
    extractField: (named, field) => (field === 'aliases' ? named.aliases.join(' \n ') : field === 'name' ? named.name : named.id),
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u).filter((word) => word !== ''),
    processTerm: (word) => foldName(word) || null,
  })
  return {
    put: (named) => {
      const before = things.get(named.id)
      things.set(named.id, named)
      if (before !== undefined && bearsSameNames(before, named)) return
      if (before !== undefined) words.discard(named.id)
      words.add(named)
    },
    remove: (id) => {
      if (things.delete(id)) words.discard(id)
    },
    search: (text, search) => searchNames(text, search, { things, words }),
  }
}

function bearsSameNames(a: Named, b: Named): boolean {
  return a.name === b.name && a.aliases.length === b.aliases.length && a.aliases.every((alias) => b.aliases.includes(alias))
}

interface Names {
  readonly things: ReadonlyMap<string, Named>
  readonly words: MiniSearch<Named>
}

function searchNames(text: string, { kinds, first }: NameSearch, { things, words }: Names): readonly Named[] {
  const wanted = foldName(text)
  const isAsked = (id: string) => kinds === undefined || kinds.includes(things.get(id)?.kind ?? 'ARTICLE')
  const every = words.search(text, { ...MATCHING, combineWith: 'AND', filter: (hit) => isAsked(hit.id) })
  const hits = every.length > 0 ? every : words.search(text, { ...MATCHING, filter: (hit) => isAsked(hit.id) })
  return hits
    .flatMap((hit) => {
      const named = things.get(hit.id)
      return named ? [{ named, score: hit.score * closeness(named, wanted) * (1 + Math.log1p(named.weight) / 4) }] : []
    })
    .sort((a, b) => b.score - a.score)
    .map(({ named }) => named)
    .filter((named, _rank, [best]) => !(best && bears(best, wanted)) || bears(named, wanted) || foldName(named.name).includes(wanted))
    .slice(0, first)
}

/** Whether this is one of its names, whole. */
function bears({ name, aliases }: Named, wanted: string): boolean {
  return [name, ...aliases].some((each) => foldName(each) === wanted)
}

const MATCHING = {
  prefix: (word: string) => word.length > 1,
  fuzzy: (word: string) => (word.length > 3 ? 0.25 : false),
  maxFuzzy: 2,
  boost: { name: 1.5 },
}

/** The whole name goes before a name that begins so, and that before one that holds the words somewhere. */
function closeness({ name, aliases }: Named, wanted: string): number {
  if (foldName(name) === wanted) return 100
  if (aliases.some((alias) => foldName(alias) === wanted)) return 50
  if (foldName(name).startsWith(wanted)) return 3
  return 1
}
