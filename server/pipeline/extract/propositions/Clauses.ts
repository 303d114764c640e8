import type { Span } from '../../../domain/Span.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { nounPhraseOf } from '../syntax/nounPhrase.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import type { Token } from '../tokens/Token.ts'
import { isName } from './isName.ts'
import { isPast } from './isPast.ts'
import { verbLemma } from './verbLemmas.ts'
import { FACILITIES, FORCES, PLACES, TIMES } from './words.ts'

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
  /** From the first to the last token of the content. */
  readonly content: Run
  /** The parts of the content: its cue may stand between them. */
  readonly runs: readonly Run[]
}

/** A noun phrase with the preposition before it; "" where there is none. */
export interface Phrase extends Run {
  readonly head: number
  readonly preposition: string
}

/** The dictionary form of a token; of a verb that readers know by its own list. */
export function lemmaAt({ syntax, tokens }: Clauses, token: number): string {
  const lemma = syntax.lemmas[token] ?? ''
  const word = tokens[token]?.word
  return word && (syntax.tags[token] === 'VERB' || isPast(word.plain)) ? (verbLemma(word) ?? lemma) : lemma
}

/** The plain form of a token; empty outside the text. */
export function wordAt({ words }: Clauses, token: number): string {
  return words[token] ?? ''
}

/** Whether a token is tagged as a main verb; auxiliaries and copulas are none. */
export function isVerb({ syntax, words: said }: Clauses, token: number): boolean {
  return syntax.tags[token] === 'VERB' || (syntax.tags[token] === 'NOUN' && isPast(said[token] ?? ''))
}

/** A common noun; one that opens a sentence may be tagged as a name. */
export function isNoun({ syntax, tokens }: Clauses, token: number): boolean {
  const tag = syntax.tags[token]
  if (tag === 'ADJ') return /^(?:nsubj|obj|nmod|obl)/.test(syntax.relations[token] ?? '')
  return tag === 'NOUN' || (tag === 'PROPN' && syntax.tags[token - 1] !== 'PROPN' && !/^\p{Lu}/u.test(tokens[token + 1]?.text ?? ''))
}

/** The word that a token hangs on, where it stands in the content too; -1 where there is none. */
export function headIn({ syntax, runs }: Clauses, token: number): number {
  const head = syntax.heads[token] ?? -1
  return runs.some(({ first, end }) => head >= first && head < end) ? head : -1
}

/** What a phrase is about: of "one of its aircraft" and "most of the drones" the aircraft, the drones. */
export function coreOf(clauses: Clauses, head: number): number {
  const { syntax } = clauses
  if (syntax.tags[head] === 'PROPN' || (syntax.tags[head] !== 'NUM' && !QUANTIFIERS.has(lemmaAt(clauses, head)))) return head
  const of = dependentsOf(syntax, head, ['nmod']).find((at) =>
    dependentsOf(syntax, at, ['case']).some((word) => wordAt(clauses, word) === 'of'),
  )
  return of ?? head
}

const QUANTIFIERS = new Set(
  'one two three several some many most none all any few each both number group handful dozen score lot number part half remnant member element cell batch pocket bus truckload wave remainder bulk rest hundred thousand last'.split(
    ' ',
  ),
)

/** The last common noun or name before a token that no preposition leads: the subject where the parser has lost it; -1 for none. */
export function nominalBefore({ syntax, content }: Clauses, token: number): number {
  for (let at = token - 1; at >= Math.max(content.first, token - 8); at--) {
    const isNominal = syntax.tags[at] === 'NOUN' || syntax.tags[at] === 'PROPN'
    if (
      isNominal &&
      dependentsOf(syntax, at, ['case']).length === 0 &&
      syntax.relations[at] !== 'compound' &&
      syntax.relations[at] !== 'flat'
    )
      return at
  }
  return -1
}

/** Whether a word hangs on a token by one of these relations. */
export function hasDependent(clauses: Clauses, token: number, relations: readonly string[], among: ReadonlySet<string>): boolean {
  return dependentsOf(clauses.syntax, token, relations).some((at) => among.has(wordAt(clauses, at)))
}

/** The phrases with a preposition that hang on a word, in text order, but for those that say when. */
function obliquesOf(clauses: Clauses, token: number): Phrase[] {
  return dependentsOf(clauses.syntax, token, ['obl', 'nmod'])
    .filter(
      (head) => clauses.syntax.relations[head] !== 'obl:agent' && clauses.syntax.relations[head] !== 'nmod:poss' && !isTime(clauses, head),
    )
    .map((head) => phraseAt(clauses, head))
}

function isTime(clauses: Clauses, head: number): boolean {
  // "At the southern end", "the far end".
  if (SIDED.test(`${wordAt(clauses, head - 1)} ${wordAt(clauses, head)}`)) return false
  const isDay = clauses.syntax.tags[head] === 'NUM' && (TIMES.has(wordAt(clauses, head - 1)) || TIMES.has(wordAt(clauses, head + 1)))
  return isDay || TIMES.has(lemmaAt(clauses, head)) || TIMES.has(wordAt(clauses, head))
}

const SIDED = /^(?:\w{2,5}ern|far|other|near|upper|lower) end$/

/** The first oblique behind a word or its object with one of these prepositions. */
export function obliqueWith(clauses: Clauses, tokens: readonly (number | undefined)[], prepositions: ReadonlySet<string>): Phrase | null {
  for (const token of tokens) {
    if (token === undefined || token < 0) continue
    const found = obliquesOf(clauses, token).find(({ preposition }) => prepositions.has(preposition))
    if (found) return found
  }
  return null
}

/** The first oblique that is ground, else the first that may be: where something is. */
export function placeWith(clauses: Clauses, tokens: readonly (number | undefined)[], prepositions: ReadonlySet<string>): Phrase | null {
  let other: Phrase | null = null
  for (const token of tokens) {
    if (token === undefined || token < 0) continue
    for (const phrase of obliquesOf(clauses, token)) {
      if (!prepositions.has(phrase.preposition)) continue
      if (isGround(clauses, phrase)) return phrase
      if (other === null && !FORCES.has(lemmaAt(clauses, phrase.head))) other = phrase
    }
  }
  return other
}

/** Whether a phrase is headed by a name, by a word for a place, or by a share of one. */
export function isGround(clauses: Clauses, { head: top }: Phrase): boolean {
  const head = PERCENT.has(lemmaAt(clauses, top)) ? top : coreOf(clauses, top)
  const lemma = lemmaAt(clauses, head)
  const { syntax } = clauses
  if (wordAt(clauses, head) === '%' || (PERCENT.has(lemma) && (lemma !== 'cent' || wordAt(clauses, head - 1) === 'per'))) {
    const whole = obliqueWith(clauses, [head], OF)
    if (whole !== null && COUNTED.has(lemmaAt(clauses, whole.head))) return false
    return whole === null || syntax.tags[whole.head] === 'PRON' || (whole.head !== head && isGround(clauses, whole))
  }
  return PLACES.has(lemma) || FACILITIES.has(lemma) || isName(clauses, head)
}

const OF = new Set(['of'])
const COUNTED = new Set(['market', 'vote', 'seat'])
const PERCENT = new Set('percent percentage pct cent half third quarter fifth most much all part'.split(' '))

/** Whether a noun is a word for those who fight. */
export function isForceWord(clauses: Clauses, head: number): boolean {
  return FORCES.has(lemmaAt(clauses, head))
}

/** The noun phrase of a head. */
export function phraseAt(clauses: Clauses, head: number): Phrase {
  const { syntax, words } = clauses
  const { firstToken, endToken } = nounPhraseOf(syntax, head)
  const preposition = dependentsOf(syntax, head, ['case']).find((at) => at < head && syntax.tags[at] !== 'PART')
  return { first: firstToken, end: endToken, head, preposition: preposition === undefined ? '' : (words[preposition] ?? '') }
}

/** The noun phrase of a head; null where there is no head. */
export function phraseOrNull(clauses: Clauses, head: number | null | undefined): Phrase | null {
  return head === null || head === undefined || head < 0 ? null : phraseAt(clauses, head)
}

/** The article's text that a run covers. */
export function spanOf({ tokens }: Clauses, { first, end }: Run): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

/** The article's text that a run covers; null for no run. */
export function spanOrNull(clauses: Clauses, run: Run | null): Span | null {
  return run === null ? null : spanOf(clauses, run)
}

/** Prepositions that say where a thing is or happens. */
export const WHERE: ReadonlySet<string> = new Set(
  'in at near over of around inside within across outside into on along through throughout above beside behind beyond by for'.split(' '),
)
/** Those of them that say where somebody came to harm: "of", "by" and "for" tell whose harm it was. */
export const WITHIN: ReadonlySet<string> = new Set([...WHERE].filter((word) => word !== 'of' && word !== 'by' && word !== 'for'))
/** Prepositions that say whereto. */
export const WHITHER: ReadonlySet<string> = new Set(
  'to towards toward into in on onto inside around near across through along at from of over past upon outside'.split(' '),
)
