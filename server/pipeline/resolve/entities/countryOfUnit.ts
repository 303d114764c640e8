import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { ChainView } from '../ChainView.ts'
import type { Setting } from '../Setting.ts'
import { ownCountryOf } from './ownCountryOf.ts'

/** What tells whose a formation is. */
export interface CountryParts {
  readonly text: string
  readonly gazetteer: Gazetteer
  readonly setting: Setting
}

/**
 * The country whose formation a chain is: its owner beside any of its names ("Ruritania's 155th Brigade"), the army that alone uses such words
 * when the article tells of it, the party that its sentence speaks of, else the country of the article's places. Null when nothing tells.
 */
export function countryOfUnit(chain: ChainView, { text, gazetteer, setting }: CountryParts): string | null {
  for (const mention of chain.mentions) {
    const owner = mention.type === 'NAME' ? ownCountryOf(text, mention, gazetteer) : null
    if (owner) return owner
  }
  const { start } = chain.firstName
  return (
    usualCountryOf(chain.names, setting) ??
    setting.lastCountryIn(startOfSentence(text, start), start) ??
    setting.placesCountry ??
    setting.countryBefore(start)
  )
}

/** The army that names its formations so, when the article tells of it or of its war. */
function usualCountryOf(names: readonly string[], setting: Setting): string | null {
  const words = names.map(foldName).join(' / ')
  const [, country = null, foe = ''] = ARMIES.find(([pattern]) => pattern.test(words)) ?? []
  if (country === null) return null
  const isTold = [country, foe].some((state) => setting.shareOf(state) > 0 || setting.placesCountry === state)
  return isTold ? country : null
}

/** How armies that met in the same reports name their formations in English. */
const ARMIES: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(motor|motori[sz]ed) rifle|combined arms|\bg?caa\b|\bg?mr[dr]\b|guards (tank|air assault|airborne)|air assault division|\btank army\b/,
    'RU',
    'UA',
  ],
  [
    /\bseparate\b|jaeger|territorial defen[cs]e|\btdf\b|unmanned systems|motori[sz]ed infantry|mountain assault|air assault brigade|\bassault (brigade|regiment)|\bo(m|sh|t|dsh)br\b/,
    'UA',
    'RU',
  ],
  [/\blight infantry (division|battalion)|\bli[bd]\b/, 'MM', ''],
]

/** Where the sentence before an offset starts, 300 characters back at most. */
function startOfSentence(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 300), offset)
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('.” '), before.lastIndexOf('." '))
  return end < 0 ? offset - before.length : offset - before.length + end + 1
}
