import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention, MentionKind } from '../../../domain/Mention.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { askingWords } from '../tokens/askingWords.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import { rememberingWords } from '../tokens/WordMemory.ts'
import { senseOfForm } from './headWords.ts'
import { senseOf } from './nouns.ts'

/**
 * Definite descriptions ("the city", "the Russian president", "Ukrainian authorities"), newcomers who do something ("a former officer said")
 * and pronouns of the third person, in text order, none inside a name. Whether they stand for something is for the chains to say.
 */
export function findDescriptions({ tokens, sentences, syntax }: Parsed, names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const opens = sentenceOpeners(tokens.length, sentences)
  const named = nameAt(tokens, names)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word
    if (named[at] || !word || !mayDescribe(word)) continue
    const { pronounKind, sense } = lookAt(word)
    if (pronounKind && !(word.lower === 'it' && isEmptyIt(tokens, at))) found.push(mentionOf(tokens, at, at + 1, 'PRONOUN', pronounKind))
    if (sense === null || (syntax && !/^(NOUN|PROPN)$/.test(syntax.tags[at] ?? 'NOUN'))) continue
    const next = tokens[at + 1]?.word
    if (next && lookAt(next).isNoun && !named[at + 1]) continue
    const start =
      startOfDescription(tokens, { named, opens }, { at, isPlural: sense.isPlural }, gazetteer) ??
      (sense.kind === 'PERSON' && isSubject(syntax, at) ? startOfNewcomer(tokens, at) : null)
    if (start !== null) found.push(mentionOf(tokens, start, at + 1, 'NOMINAL', sense.kind))
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const PRONOUNS = new Map<string, MentionKind>([
  ...'he him his himself she her hers herself'.split(' ').map((word): [string, MentionKind] => [word, 'PERSON']),
  ...'it its itself they them their theirs themselves'.split(' ').map((word): [string, MentionKind] => [word, 'ORGANIZATION']),
])

/** What a word is by itself: a pronoun, a noun of a known sense, such a noun in the singular. */
const lookAt = rememberingWords(({ lower }) => ({
  pronounKind: PRONOUNS.get(lower) ?? null,
  sense: senseOfForm(lower),
  isNoun: senseOf(lower) !== null,
}))

/** Whether a word is a pronoun or a noun of a known sense: most are neither. */
const mayDescribe = askingWords((word) => lookAt(word).pronounKind !== null || lookAt(word).sense !== null)

const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those'])
const STOPS = new Set(
  'its his her their my our your a an of in on at for with from to by and or but , . ; : ( ) “ ” " – — - as is are was were has have had'.split(
    ' ',
  ),
)

/** Where the description that ends in this noun starts: its determiner or nationality; null when it has neither. */
function startOfDescription(tokens: readonly Token[], { named, opens }: Marks, noun: Noun, gazetteer: Gazetteer): number | null {
  for (let at = noun.at - 1; at >= Math.max(0, noun.at - 5); at--) {
    if (opens[at + 1]) return null
    const text = tokens[at]?.text ?? ''
    const word = text.toLowerCase()
    if (word === "'s" || word === '’s') return at > 0 && gazetteer.countryOf(tokens[at - 1]?.text ?? '') ? at - 1 : null
    // "Said that soldiers left": a conjunction.
    if (word === 'that' && /s$/i.test(tokens[noun.at]?.text ?? '')) return at + 1
    if (DETERMINERS.has(word)) return at
    if (/^\p{Lu}/u.test(text) && gazetteer.countryOf(text) !== null) return startBeforeCountry(tokens, at, noun)
    if (named[at] || STOPS.has(word)) return null
  }
  return null
}

function isSubject(syntax: Syntax | null, at: number): boolean {
  return syntax !== null && /^nsubj/.test(syntax.relations[at] ?? '')
}

/** Where "a former officer" starts, who does or says something: who has no name yet, whoever is told about beside; null for other words. */
function startOfNewcomer(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const word = (tokens[at]?.text ?? '').toLowerCase()
    if (word === 'a' || word === 'an' || word === 'another') return at
    if (STOPS.has(word) || DETERMINERS.has(word)) return null
  }
  return null
}

interface Parsed {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly syntax: Syntax | null
}

/** By token: 1 inside a name; 1 at a sentence's first token. */
interface Marks {
  readonly named: Uint8Array
  readonly opens: Uint8Array
}

function sentenceOpeners(count: number, sentences: readonly Sentence[]): Uint8Array {
  const opens = new Uint8Array(count)
  for (const { firstToken } of sentences) opens[firstToken] = 1
  return opens
}

interface Noun {
  readonly at: number
  readonly isPlural: boolean
}

/** "The Ruritanian president", "Ruritanian authorities"; "a Ruritanian officer" and a bare singular are nobody in particular. */
function startBeforeCountry(tokens: readonly Token[], country: number, noun: Noun): number | null {
  const before = (tokens[country - 1]?.text ?? '').toLowerCase()
  if (before === 'the') return country - 1
  return noun.isPlural && !/^(a|an|some|many|several|other|former)$/.test(before) ? country : null
}

/** "It is clear that", "it remains": an "it" that stands for nothing (rule after Lappin and Leass 1994). */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const next = (tokens[at + 1]?.text ?? '').toLowerCase()
  const after = (tokens[at + 2]?.text ?? '').toLowerCase()
  if (!/^(is|was|seems|appears|remains|would|will|'s|’s|became|becomes|takes|took)$/.test(next)) return false
  return /^(not|unclear|clear|likely|unlikely|possible|impossible|important|difficult|hard|easy|necessary|true|expected|believed|reported|thought|known|said|understood|time|be|too|now|also|estimated|hoped|feared)$/.test(
    after,
  )
}

function nameAt(tokens: readonly Token[], names: readonly Mention[]): Uint8Array {
  const named = new Uint8Array(tokens.length)
  let next = 0
  tokens.forEach((token, at) => {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++
    const name = names[next]
    if (name && name.start < token.end && name.kind !== 'OTHER') named[at] = 1
  })
  return named
}

function mentionOf(tokens: readonly Token[], first: number, end: number, type: Mention['type'], kind: MentionKind): Mention {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type, kind }
}
