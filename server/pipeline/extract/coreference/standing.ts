import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Standing, TextView } from './TextView.ts'

/** By the parse; without one, the first words of a sentence or clause before a verb-like word count as subject. */
export function isSubjectAt({ firstToken, endToken, sentence }: Standing, { tokens, sentences, syntax }: TextView): boolean {
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

/** Whether somebody mentioned says something: "Ada Roe said", "said Ada Roe", "according to Ada Roe". */
export function isSpeakingAt({ firstToken, endToken }: Standing, { tokens, syntax }: TextView): boolean {
  for (let at = firstToken; syntax && at < endToken; at++) {
    const head = syntax.heads[at] ?? -1
    if (/^nsubj/.test(syntax.relations[at] ?? '') && SPEECH.test(tokens[head]?.text ?? '')) return true
  }
  const word = (at: number): string => tokens[at]?.text ?? ''
  if (SPEECH.test(word(endToken)) || SPEECH.test(word(endToken + 1)) || SPEECH.test(word(firstToken - 1))) return true
  return /^to$/i.test(word(firstToken - 1)) && /^according$/i.test(word(firstToken - 2))
}

const SPEECH =
  /^(said|says|say|told|tells|added|adds|explained|noted|stated|claimed|claims|announced|warned|insisted|argued|wrote|asked|replied|stressed|acknowledged|admitted|denied|confirmed|continued|concluded|recalled|observed|remarked|emphasi[sz]ed|declared|reported|suggested|urged|vowed|posted|tweeted|quipped|testified)$/i

/** ISO code of the country that stands in a mention or right before it; null when there is none. */
export function countryAround({ firstToken }: Standing, all: readonly string[], { tokens, gazetteer }: TextView): string | null {
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
