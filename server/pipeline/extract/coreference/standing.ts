import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import { cueVerbOf, type KnownForm } from '../statements/cueVerbs.ts'
import { isFigureVerb } from '../statements/rules/readFigureCue.ts'
import { askingWords } from '../tokens/askingWords.ts'
import { foldedWord } from './foldedWord.ts'
import type { Standing, TextView } from './TextView.ts'

/** By the parse; without one, the first words of a sentence or clause before a verb-like word count as subject. */
export function isSubjectAt({ firstToken, endToken, sentence }: Standing, { tokens, sentences, syntax }: TextView): boolean {
  if (syntax) {
    for (let at = firstToken; at < endToken; at++) {
      const head = syntax.heads[at] ?? -1
      if ((head < firstToken || head >= endToken) && syntax.relations[at]?.startsWith('nsubj')) return true
    }
    return false
  }
  const before = tokens[firstToken - 1]?.text ?? ''
  return firstToken - (sentences[sentence]?.firstToken ?? 0) <= 2 && !/^(of|in|to|from|for|by|with|at|on)$/i.test(before)
}

/** Whether somebody mentioned says something: "Ada Roe said", "said Ada Roe", "Ada Roe, however, has said", "according to Ada Roe". */
export function isSpeakingAt({ firstToken, endToken }: Standing, { tokens, syntax }: TextView): boolean {
  for (let at = firstToken; syntax && at < endToken; at++) {
    if (syntax.relations[at] !== 'nsubj') continue
    const head = syntax.heads[at] ?? -1
    const verb = tokens[head]?.word
    if (verb && (head < firstToken || head >= endToken) && isSpeech(verb)) return true
  }
  if (tokens[firstToken - 1]?.word.lower === 'to' && tokens[firstToken - 2]?.word.lower === 'according') return true
  const isFiniteAt = (at: number): boolean => {
    const word = tokens[at]?.word
    return word !== undefined && isFiniteSpeech(word) && (syntax === null || syntax.tags[at] === 'VERB')
  }
  return isFiniteAt(firstToken - 1) || isFiniteAt(afterAside(endToken, { tokens, syntax }))
}

/** Whether a word is a form of a verb of speech, or of one by which figures are told. */
const isSpeech = askingWords(({ lower }) => speechVerb(lower) !== null || isFigureVerb(lower))

/** Past a comma, auxiliaries and adverbs: where the verb of a subject that ends here may stand. */
function afterAside(from: number, { tokens, syntax }: Pick<TextView, 'tokens' | 'syntax'>): number {
  let at = tokens[from]?.text === ',' ? from + 1 : from
  while (at < from + 5 && (ASIDES.has(tokens[at]?.text ?? '') || syntax?.tags[at] === 'ADV')) at++
  return at
}

const ASIDES = new Set(['has', 'have', 'had', 'also', 'later', 'then'])

/** The verb of speech that a word is a form of; null for thoughts, plans and other words. */
function speechVerb(word: string): KnownForm | null {
  const known = cueVerbOf(word)
  return known && known.verb.act !== 'THINKS' && known.verb.act !== 'PLANS' ? known : null
}

/** Whether a word is a finite form of a verb of speech, and seldom a noun. */
const isFiniteSpeech = askingWords(({ lower }) => {
  const forms = speechVerb(lower)?.forms ?? []
  return (
    forms.includes('PAST') ||
    (forms.includes('THIRD') && !/^(reports|claims|orders|demands|estimates|forecasts|projects|calls|counts|notes)$/.test(lower))
  )
})

/** ISO code of the country that stands in a mention or right before it; null when there is none. */
export function countryAround({ firstToken }: Standing, all: readonly string[], { tokens, gazetteer }: TextView): string | null {
  for (let at = 0; at < Math.min(all.length, 4); at++) {
    const country = countryIn(all, at, gazetteer)
    if (country && (at + 1 < all.length || all.length === 1)) return country
  }
  const before = foldedAt(tokens, firstToken - 1)
  if (before === 's' || before === '') return gazetteer.countryOf(foldedAt(tokens, firstToken - 2))
  return gazetteer.countryOf(before) ?? gazetteer.countryOf(foldedAt(tokens, firstToken - 2), before)
}

function foldedAt(tokens: TextView['tokens'], at: number): string {
  const token = tokens[at]
  return token ? foldedWord(token.word) : ''
}

function countryIn(words: readonly string[], at: number, gazetteer: Gazetteer): string | null {
  return gazetteer.countryOf(words[at] ?? '') ?? (at + 1 < words.length ? gazetteer.countryOf(words[at] ?? '', words[at + 1]) : null)
}
