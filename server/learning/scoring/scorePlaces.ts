import type { Gazetteer } from '../../domain/Gazetteer.ts'
import { kilometresBetween } from '../../domain/kilometresBetween.ts'
import type { Mention } from '../../domain/Mention.ts'
import { linkPlaces } from '../../pipeline/resolve/places/linkPlaces.ts'
import { settingIn } from '../../pipeline/resolve/Setting.ts'
import type { GoldDocument } from '../readGold.ts'

/** How many of the annotated place names, given to the linker, land near where they are. */
export interface PlaceScores {
  /** Spans with coordinates. */
  readonly wanted: number
  /** Spans that the linker gives any coordinates. */
  readonly located: number
  /** Located within 161 km (100 miles, the customary measure). */
  readonly near: number
  /** Near, had the most populous bearer of each name been taken: the rule to beat. */
  readonly nearByPopulation: number
}

const nearKilometres = 161

/** Scores the linking of places whose spans are given; names written alike in a text are one place. */
export function scorePlaces(documents: readonly GoldDocument[], gazetteer: Gazetteer): PlaceScores {
  const scores = { wanted: 0, located: 0, near: 0, nearByPopulation: 0 }
  for (const { text, entities } of documents) {
    const spans = entities.flatMap(({ start, end, lat, lon }) =>
      typeof lat === 'number' && typeof lon === 'number' ? [{ start, end, lat, lon }] : [],
    )
    const mentions = spans.map(({ start, end }): Mention => ({ start, end, type: 'NAME', kind: 'PLACE' }))
    const byName = Map.groupBy(spans, ({ start, end }) => text.slice(start, end))
    const groups = [...byName].map(([name, alike]) => ({ names: [name], spans: alike, alike }))
    const found = linkPlaces(text, groups, settingIn(text, mentions, gazetteer), gazetteer)
    groups.forEach(({ alike, names }, i) => {
      const coordinates = found[i]?.coordinates ?? null
      scores.wanted += alike.length
      const largest = gazetteer.lookUp(names[0] ?? '', 'PLACE').toSorted((a, b) => b.population - a.population)[0]?.coordinates
      if (largest) scores.nearByPopulation += alike.filter((gold) => kilometresBetween(gold, largest) <= nearKilometres).length
      if (coordinates === null) return
      scores.located += alike.length
      scores.near += alike.filter((gold) => kilometresBetween(gold, coordinates) <= nearKilometres).length
    })
  }
  return scores
}
