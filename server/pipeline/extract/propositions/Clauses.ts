import type { Span } from '../../../domain/Span.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { nounPhraseOf } from '../syntax/nounPhrase.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { isPassive, passiveAgentOf, subjectOf } from '../syntax/subjectOf.ts'
import type { Token } from '../tokens/Token.ts'

/** A run of tokens: [first, end). */
export interface Run {
  readonly first: number
  readonly end: number
}

/** The content of one statement as the readers of frames see it: the article by token, and where the content stands. */
export interface Clauses {
  readonly tokens: readonly Token[]
  /** Lower case, with straight apostrophes. */
  readonly words: readonly string[]
  readonly syntax: Syntax
  readonly content: Run
}

/** A noun phrase with the preposition before it; "" where there is none. */
export interface Phrase extends Run {
  readonly head: number
  readonly preposition: string
}

export function lemmaAt({ syntax }: Clauses, token: number): string {
  return syntax.lemmas[token] ?? ''
}

export function wordAt({ words }: Clauses, token: number): string {
  return words[token] ?? ''
}

export function isVerb({ syntax }: Clauses, token: number): boolean {
  return syntax.tags[token] === 'VERB'
}

/** Who does what the verb says: its subject, or in the passive the one by whom. */
export function doerOf(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  const head = isPassive(syntax, verb) ? passiveAgentOf(syntax, verb) : (seenDoing(clauses, verb) ?? subjectOf(syntax, verb))
  return head === null ? null : phraseAt(clauses, head)
}

/** "Shows troops making gains": the object of the verb above does it. */
function seenDoing({ syntax }: Clauses, verb: number): number | null {
  const head = syntax.heads[verb] ?? -1
  if (head < 0 || syntax.tags[head] !== 'VERB' || (syntax.relations[verb] !== 'xcomp' && syntax.relations[verb] !== 'advcl')) return null
  if (syntax.fineTags[verb] !== 'VBG' || !perceiving.has(syntax.lemmas[head] ?? '')) return null
  return dependentsOf(syntax, head, ['obj']).find((object) => object < verb) ?? null
}

const perceiving = new Set('show see find depict picture film record leave keep'.split(' '))

/** Words before a noun that tell whose it is: names, nationalities, possessives. */
export function ownerOf(clauses: Clauses, noun: number): Phrase | null {
  const { syntax, tokens } = clauses
  const owner = dependentsOf(syntax, noun, ['nmod:poss', 'amod', 'compound']).find(
    (at) => syntax.relations[at] === 'nmod:poss' || /^\p{Lu}/u.test(tokens[at]?.text ?? '') || syntax.lemmas[at] === 'rebel',
  )
  return owner === undefined ? null : phraseAt(clauses, owner)
}

/** What it is done to: the object, or in the passive the subject. */
export function undergoerOf(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  const isDone = isPassive(syntax, verb) || (syntax.fineTags[verb] === 'VBN' && participant(syntax, verb) !== null)
  const head = isDone ? (dependentsOf(syntax, verb, ['nsubj:pass', 'nsubj'])[0] ?? participant(syntax, verb)) : objectOf(syntax, verb)
  return head === null || head === undefined ? null : phraseAt(clauses, head)
}

/** A participle beside a noun ("territory seized in May", "encircled units") is done to that noun. */
function participant(syntax: Syntax, verb: number): number | null {
  return syntax.relations[verb] === 'acl' || syntax.relations[verb] === 'amod' ? (syntax.heads[verb] ?? null) : null
}

function objectOf(syntax: Syntax, verb: number): number | null {
  const [own] = dependentsOf(syntax, verb, ['obj'])
  if (own !== undefined) return own
  // "seized and held the town": the object stands with one of the two.
  for (const other of dependentsOf(syntax, verb, ['conj'])) {
    const [shared] = dependentsOf(syntax, other, ['obj'])
    if (shared !== undefined && syntax.tags[other] === 'VERB') return shared
  }
  return null
}

/** The phrases with a preposition that hang on a word, in text order. */
export function obliquesOf(clauses: Clauses, token: number): Phrase[] {
  return dependentsOf(clauses.syntax, token, ['obl', 'nmod'])
    .filter((head) => clauses.syntax.relations[head] !== 'obl:agent')
    .map((head) => phraseAt(clauses, head))
}

/** The first oblique behind a word or its object with one of these prepositions. */
export function obliqueWith(clauses: Clauses, tokens: readonly (number | undefined)[], prepositions: ReadonlySet<string>): Phrase | null {
  for (const token of tokens) {
    if (token === undefined) continue
    const found = obliquesOf(clauses, token).find(({ preposition }) => prepositions.has(preposition))
    if (found) return found
  }
  return null
}

const PLACES = new Set(
  'city town village settlement region district area territory hill ridge crossing bridge airport base capital province part quarter neighbourhood neighborhood half bank edge outskirt suburb centre center stronghold highway road island township country state land'.split(
    ' ',
  ),
)

/** Whether a phrase is headed by a name or by a word for a place. */
export function isPlaceLike(clauses: Clauses, { head }: Phrase): boolean {
  return (
    PLACES.has(lemmaAt(clauses, head)) ||
    clauses.syntax.tags[head] === 'PROPN' ||
    wordAt(clauses, head) === '%' ||
    PERCENT.has(lemmaAt(clauses, head))
  )
}

const PERCENT = new Set('percent percentage pct cent half third quarter most much all'.split(' '))

/** The noun phrase of a head. */
export function phraseAt(clauses: Clauses, head: number): Phrase {
  const { syntax, words } = clauses
  const { firstToken, endToken } = nounPhraseOf(syntax, head)
  const preposition = dependentsOf(syntax, head, ['case']).find((at) => at < head && syntax.tags[at] !== 'PART')
  return { first: firstToken, end: endToken, head, preposition: preposition === undefined ? '' : (words[preposition] ?? '') }
}

/** A phrase with those joined to it by "and": "Pershe and nearby Druhe". */
export function withJoined(clauses: Clauses, phrase: Phrase): Phrase {
  const joined = dependentsOf(clauses.syntax, phrase.head, ['conj']).filter((at) => clauses.syntax.tags[at] !== 'VERB')
  const ends = joined.map((at) => phraseAt(clauses, at).end)
  return { ...phrase, end: Math.max(phrase.end, ...ends) }
}

/** The article's text that a run covers. */
export function spanOf({ tokens }: Clauses, { first, end }: Run): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

export function spanOrNull(clauses: Clauses, run: Run | null): Span | null {
  return run === null ? null : spanOf(clauses, run)
}

/** Prepositions that say where a thing is or happens. */
export const WHERE: ReadonlySet<string> = new Set(
  'in at near over of around inside within across outside into on along through throughout'.split(' '),
)
/** Prepositions that say whereto. */
export const WHITHER: ReadonlySet<string> = new Set(
  'to towards toward into in on onto inside around near across through along at from'.split(' '),
)
