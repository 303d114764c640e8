import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Span } from '../../../domain/Span.ts'

/** The country that stands right before a name and owns it: "Russia's …", "Russian …", "Kyiv's …"; null when there is none. */
export function ownCountryOf(text: string, name: Span, gazetteer: Gazetteer): string | null {
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const owner = /(\p{Lu}[\p{L}.]{0,39}(?: \p{Lu}[\p{L}.]{0,39})?)(['’]s?)? (?:\p{Ll}{1,39} )?$/u.exec(before)
  const after = /^ (?:of|in) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(text.slice(name.end, name.end + 40))
  const owning = owner?.[1] ?? ''
  const isPossessive = owner?.[2] !== undefined
  return (isPossessive ? stateIn(owning, gazetteer) : countryIn(owning, gazetteer)) ?? stateIn(after?.[1] ?? '', gazetteer)
}

/** The country that words name, whole, or by their last or first. */
function countryIn(words: string, gazetteer: Gazetteer): string | null {
  return firstOf(words, (part) => gazetteer.countryOf(part))
}

/** The same, or the one whose capital they name: only an owner may be a capital. */
function stateIn(words: string, gazetteer: Gazetteer): string | null {
  return firstOf(words, (part) => gazetteer.countryOf(part) ?? countryOfCapital(part, gazetteer))
}

function firstOf(words: string, countryOf: (part: string) => string | null): string | null {
  if (words === '') return null
  for (const part of [words, words.split(' ').at(-1) ?? '', words.split(' ')[0] ?? '']) {
    const country = countryOf(part)
    if (country) return country
  }
  return null
}

function countryOfCapital(name: string, gazetteer: Gazetteer): string | null {
  const city = gazetteer.lookUp(name, 'PLACE')[0]
  return city?.placeKind === 'CITY' && city.parentKey === `place/country/${city.country}` ? city.country : null
}
