import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Span } from '../../../domain/Span.ts'

/** The country that stands right before a name and owns it: "Russia's …", "Russian …", "Kyiv's …"; null when there is none. */
export function ownCountryOf(text: string, name: Span, gazetteer: Gazetteer): string | null {
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const owner = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)(['’]s?)? (?:\p{Ll}+ ){0,1}$/u.exec(before)
  const after = /^ (?:of|in) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(text.slice(name.end, name.end + 40))
  return countryIn(owner?.[1], owner?.[2] !== undefined, gazetteer) ?? countryIn(after?.[1], true, gazetteer)
}

function countryIn(words: string | undefined, mayBeCapital: boolean, gazetteer: Gazetteer): string | null {
  if (!words) return null
  for (const part of [words, words.split(' ').at(-1) ?? '', words.split(' ')[0] ?? '']) {
    const country = gazetteer.countryOf(part)
    if (country) return country
    const city = mayBeCapital ? gazetteer.lookUp(part, 'PLACE')[0] : undefined
    if (city?.placeKind === 'CITY' && city.parentKey === `place/country/${city.country}`) return city.country
  }
  return null
}
