import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import { genderOfName } from './firstNames.ts'
import { type Gender, type NounSense, senseOf } from './nouns.ts'

/** A mention with what its words and its place in the sentence say of it. */
export interface MentionView extends Mention {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  /** Lower-case, folded words, without titles and possessive marks. */
  readonly words: readonly string[]
  readonly head: string
  /** The first word with its determiner, lower case. */
  readonly leading: string
  readonly sense: NounSense | null
  readonly sentence: number
  readonly gender: Gender
  readonly isPlural: boolean
  readonly isSubject: boolean
  /** Says something: "Ada Roe said", "said Ada Roe", "according to Ada Roe". */
  readonly isSpeaking: boolean
  /** Number of the quotation that it stands in; -1 outside. */
  readonly quote: number
  /** ISO code of a nationality or possessive country in or before it; null when there is none. */
  readonly country: string | null
  /** Key of the state body that a description names by itself ("Ruritanian authorities"); null when it names none. */
  readonly stateBody: string | null
  /** The likeliest thing of its kind that the gazetteer knows by this name. */
  readonly known: GazetteerEntry | null
}

/** A text with all that is known of its words, for looking at its mentions; without syntax, heads are guessed from the words. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly syntax: Syntax | null
  readonly gazetteer: Gazetteer
}

/** Looks at each mention in its sentence. Mentions must be in text order. */
export function viewMentions(mentions: readonly Mention[], reading: Reading): MentionView[] {
  const { tokens, sentences } = reading
  const quotes = quoteNumbers(tokens)
  let token = 0
  let sentence = 0
  return mentions.map((mention, index) => {
    while (token > 0 && (tokens[token]?.start ?? 0) > mention.start) token--
    while (token < tokens.length - 1 && (tokens[token]?.end ?? 0) <= mention.start) token++
    let endToken = token + 1
    while (endToken < tokens.length && (tokens[endToken]?.start ?? mention.end) < mention.end) endToken++
    while (sentence < sentences.length - 1 && (sentences[sentence]?.endToken ?? 0) <= token) sentence++
    return describe(mention, { index, firstToken: token, endToken, sentence, quote: quotes[token] ?? -1 }, reading)
  })
}

interface Standing {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly quote: number
}

function describe(mention: Mention, standing: Standing, reading: Reading): MentionView {
  const { tokens, gazetteer } = reading
  const all: string[] = []
  for (let at = standing.firstToken; at < standing.endToken; at++) all.push(foldName(tokens[at]?.text ?? ''))
  const words = all.filter((word) => word !== '' && word !== 's' && !TITLES.has(word.replace(/\.$/, '')))
  const isName = mention.type === 'NAME'
  const head = isName ? (words.at(-1) ?? '') : headOf(all)
  const sense = isName ? null : senseOf(singular(head))
  const entries = isName && mention.kind !== 'OTHER' ? gazetteer.lookUp(words.join(' '), mention.kind) : []
  return {
    ...mention,
    ...standing,
    words,
    head: isName ? head : singular(head),
    leading: all[0] ?? '',
    sense,
    gender: mention.kind === 'PERSON' || !isName ? genderIn(mention, all, words, sense) : 'UNKNOWN',
    isPlural: isName ? isGroupName(mention, all, gazetteer) : isPluralOf(mention, all, head, sense),
    isSubject: isSubjectAt(standing, reading),
    isSpeaking: isSpeakingAt(standing, reading),
    country: countryAround(standing, all, reading),
    stateBody: mention.type === 'NOMINAL' ? stateBodyOf(words, sense, gazetteer) : null,
    known: entries[0] ?? null,
  }
}

/** Titles before names, and the article before titles. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame gen general lt lieutenant col colonel maj major capt captain sgt adm admiral president senator sen rep gov governor minister justice secretary prince princess king queen pope sheikh ayatollah imam rev reverend the'.split(
    ' ',
  ),
)

const MALE_TITLES = new Set('mr sir lord king prince pope sheikh ayatollah imam'.split(' '))
const FEMALE_TITLES = new Set('mrs ms miss lady dame queen princess madam'.split(' '))

function genderIn(mention: Mention, all: readonly string[], words: readonly string[], sense: NounSense | null): Gender {
  if (mention.type === 'PRONOUN') {
    if (/^(he|him|his|himself)$/.test(all[0] ?? '')) return 'MALE'
    return /^(she|her|hers|herself)$/.test(all[0] ?? '') ? 'FEMALE' : 'UNKNOWN'
  }
  const titles = all.map((word) => word.replace(/\.$/, ''))
  if (titles.some((word) => MALE_TITLES.has(word))) return 'MALE'
  if (titles.some((word) => FEMALE_TITLES.has(word))) return 'FEMALE'
  if (mention.type === 'NOMINAL') return sense?.gender ?? 'UNKNOWN'
  return genderOfName(words[0] ?? '', words.length > 1 ? (words.at(-1) ?? null) : null)
}

function isPluralOf(mention: Mention, all: readonly string[], head: string, sense: NounSense | null): boolean {
  if (mention.type === 'PRONOUN') return /^(they|them|their|theirs|themselves|we|us|our|ours|these|those)$/.test(all[0] ?? '')
  return sense?.isPlural === true || (singular(head) !== head && !/ss$|us$/.test(head))
}

function stateBodyOf(words: readonly string[], sense: NounSense | null, gazetteer: Gazetteer): string | null {
  if (sense?.kind !== 'ORGANIZATION' || words.length < 2 || words.length > 5) return null
  return gazetteer.lookUp(words.join(' '), 'ORGANIZATION')[0]?.key ?? null
}

/** "The Roes", "Ada and Bo", "Ruritanians": names of more than one person. */
function isGroupName(mention: Mention, all: readonly string[], gazetteer: Gazetteer): boolean {
  if (mention.kind !== 'PERSON') return false
  const last = all.at(-1) ?? ''
  return all.includes('and') || (all[0] === 'the' && /[^s]s$/.test(last)) || (/s$/.test(last) && gazetteer.countryOf(last) !== null)
}

/** The word that a description is about: the last before "of", "in", a comma, a relative pronoun or a participle with "by". */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(of|in|on|at|for|with|from|to|by|who|which|that|whose|where|,|\(|between|after|near)$/.test(word),
  )
  const core = cut < 0 ? words : words.slice(0, cut)
  return core.at(-1) === 's' ? (core.at(-2) ?? '') : (core.at(-1) ?? '')
}

/** The singular of a regular English plural; other words as they are. */
export function singular(word: string): string {
  if (senseOf(word) !== null) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/men$/.test(word)) return word.replace(/men$/, 'man')
  if (/(ss|us|is)$/.test(word)) return word
  return word.replace(/(?<=(sh|ch|x|s))es$|s$/, '')
}

/** By the parse; without one, the first words of a sentence or clause before a verb-like word count as subject. */
function isSubjectAt({ firstToken, endToken, sentence }: Standing, { tokens, sentences, syntax }: Reading): boolean {
  if (syntax) {
    for (let at = firstToken; at < endToken; at++) {
      const head = syntax.heads[at] ?? -1
      if ((head < firstToken || head >= endToken) && /^nsubj/.test(syntax.relations[at] ?? '')) return true
    }
    return false
  }
  const before = tokens[firstToken - 1]?.text ?? ''
  return firstToken - (sentences[sentence]?.firstToken ?? 0) <= 2 && !/^(of|in|to|from|for|by|with|at|on)$/i.test(before)
}

const SPEECH =
  /^(said|says|say|told|tells|added|adds|explained|noted|stated|claimed|claims|announced|warned|insisted|argued|wrote|asked|replied|stressed|acknowledged|admitted|denied|confirmed|continued|concluded|recalled|observed|remarked|emphasi[sz]ed|declared|reported|suggested|urged|vowed|posted|tweeted|quipped|testified)$/i

function isSpeakingAt({ firstToken, endToken }: Standing, { tokens, syntax }: Reading): boolean {
  for (let at = firstToken; syntax && at < endToken; at++) {
    const head = syntax.heads[at] ?? -1
    if (/^nsubj/.test(syntax.relations[at] ?? '') && SPEECH.test(tokens[head]?.text ?? '')) return true
  }
  const word = (at: number): string => tokens[at]?.text ?? ''
  if (SPEECH.test(word(endToken)) || SPEECH.test(word(endToken + 1)) || SPEECH.test(word(firstToken - 1))) return true
  return /^to$/i.test(word(firstToken - 1)) && /^according$/i.test(word(firstToken - 2))
}

function countryAround({ firstToken }: Standing, all: readonly string[], { tokens, gazetteer }: Reading): string | null {
  for (let at = 0; at < Math.min(all.length, 4); at++) {
    const country = countryIn(all, at, gazetteer)
    if (country && (at + 1 < all.length || all.length === 1)) return country
  }
  const before = [tokens[firstToken - 3], tokens[firstToken - 2], tokens[firstToken - 1]].map((token) => foldName(token?.text ?? ''))
  if (before[2] === 's' || before[2] === '') return gazetteer.countryOf(before[1] ?? '')
  return gazetteer.countryOf(before[2] ?? '') ?? gazetteer.countryOf(`${before[1]} ${before[2]}`)
}

function countryIn(words: readonly string[], at: number, gazetteer: Gazetteer): string | null {
  return gazetteer.countryOf(words[at] ?? '') ?? (at + 1 < words.length ? gazetteer.countryOf(`${words[at]} ${words[at + 1]}`) : null)
}

/** The number of the quotation around each token; -1 outside. Straight marks open and close in turn; a paragraph's end closes all. */
function quoteNumbers(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1)
  let open = -1
  let count = 0
  tokens.forEach((token, at) => {
    const mark = token.text
    if (mark === '”' || (mark === '"' && open >= 0)) {
      open = -1
      return
    }
    if (mark === '“' || mark === '"') {
      open = count
      count++
      return
    }
    numbers[at] = open
  })
  return numbers
}
