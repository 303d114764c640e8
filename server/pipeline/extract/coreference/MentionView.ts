import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { foldedWord } from './foldedWord.ts'
import { genderIn, isGroupName, isPluralOf, isTitleOrMark } from './genderAndNumber.ts'
import { headOf, singular } from './headWords.ts'
import { type Gender, type NounSense, senseOf } from './nouns.ts'
import { countryAround, isSpeakingAt, isSubjectAt } from './standing.ts'
import { quoteNumbers, type Standing, type TextView } from './TextView.ts'

/** A mention with what its words and its place in the sentence say of it. */
export interface MentionView extends Mention {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  /** Lower-case, folded words, without titles and possessive marks. */
  readonly words: readonly string[]
  /** The same, joined by spaces. */
  readonly form: string
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
  /** A name that a preposition of place opens its sentence with: "In Pershe, …", "Further north, in Pershe, …". */
  readonly isFronted: boolean
  /** The lower-case noun right before a name that says what it is ("the channel Nadir"); null when there is none. */
  readonly premodifier: string | null
  /** Where an indefinite article last brought in something of the noun of a description ("a refinery … the refinery"); -1 for nowhere near. */
  readonly introducedAt: number
}

/** Looks at each mention in its sentence. Mentions must be in text order. */
export function viewMentions(mentions: readonly Mention[], reading: TextView): MentionView[] {
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

function describe(mention: Mention, standing: Standing, reading: TextView): MentionView {
  const { tokens, gazetteer } = reading
  const all: string[] = []
  const words: string[] = []
  for (let at = standing.firstToken; at < standing.endToken; at++) {
    const word = tokens[at]?.word
    const folded = word ? foldedWord(word) : ''
    all.push(folded)
    if (word && !isTitleOrMark(word)) words.push(folded)
  }
  const isName = mention.type === 'NAME'
  const noun = isName ? '' : headOf(all)
  const head = isName ? (words.at(-1) ?? '') : singular(noun)
  const sense = isName ? null : senseOf(head)
  const form = words.join(' ')
  const entries = isName && mention.kind !== 'OTHER' ? gazetteer.lookUp(form, mention.kind) : []
  const { start, end, type, kind } = mention
  const { index, firstToken, endToken, sentence, quote } = standing
  // Written out: an object that is spread from others takes far longer to make.
  return {
    start,
    end,
    type,
    kind,
    index,
    firstToken,
    endToken,
    sentence,
    quote,
    words,
    form,
    head,
    leading: all[0] ?? '',
    sense,
    gender: mention.kind === 'PERSON' || !isName ? genderIn(mention, all, words, sense) : 'UNKNOWN',
    isPlural: isName ? isGroupName(mention, all, gazetteer) : isPluralOf(mention, all, noun, sense),
    isSubject: isSubjectAt(standing, reading),
    isSpeaking: isSpeakingAt(standing, reading),
    country: countryAround(standing, all, reading),
    stateBody: mention.type === 'NOMINAL' ? stateBodyOf({ words, form }, sense, gazetteer) : null,
    known: entries[0] ?? null,
    isFronted: isName && isFrontedAt(standing, reading),
    premodifier: isName ? nounBefore(mention, standing, reading) : null,
    introducedAt: mention.type === 'NOMINAL' ? introductionOf(noun, standing.firstToken, reading) : -1,
  }
}

const LOCATIVES = new Set('in near inside around outside at on across over'.split(' '))

/** Tokens before a fronted name at the most: "Further north, in …". */
const LONGEST_LEAD = 5

function isFrontedAt({ firstToken, endToken, sentence }: Standing, { tokens, sentences }: TextView): boolean {
  const lead = firstToken - (sentences[sentence]?.firstToken ?? 0)
  const isLocated = LOCATIVES.has(tokens[firstToken - 1]?.word.lower ?? '')
  return isLocated && (lead === 1 || (lead <= LONGEST_LEAD && tokens[firstToken - 2]?.text === ',' && tokens[endToken]?.text === ','))
}

function nounBefore({ kind, start }: Mention, { firstToken }: Standing, { tokens, text }: TextView): string | null {
  const before = tokens[firstToken - 1]
  if (before === undefined || start - before.end !== 1 || text.charCodeAt(before.end) !== SPACE) return null
  return senseOf(before.text)?.kind === kind && /^\p{Ll}+$/u.test(before.text) ? before.text : null
}

const SPACE = 32

function stateBodyOf({ words, form }: Pick<MentionView, 'words' | 'form'>, sense: NounSense | null, gazetteer: Gazetteer): string | null {
  if (sense?.kind !== 'ORGANIZATION' || words.length < 2 || words.length > 5) return null
  return gazetteer.lookUp(form, 'ORGANIZATION')[0]?.key ?? null
}

/** So many tokens back an introduction is looked for. */
const FAR_BACK = 150

/** Only subjects bring in somebody new: an apposition ("Ada Roe, a baker") or predicate ("is a baker", "as a baker") tells of one who is known. */
function introductionOf(noun: string, before: number, { tokens, syntax }: TextView): number {
  if (syntax === null) return -1
  for (let at = before - 1; at >= Math.max(0, before - FAR_BACK); at--) {
    if (tokens[at]?.word.lower !== noun || !syntax.relations[at]?.startsWith('nsubj')) continue
    for (let first = at - 1; first >= Math.max(0, at - 4); first--) {
      const word = tokens[first]?.word.lower ?? ''
      if (/^(the|its|his|her|their|this|that|of|in|and|,|\.)$/.test(word)) break
      if (!/^(a|an|another)$/.test(word)) continue
      return tokens[first]?.start ?? -1
    }
  }
  return -1
}
