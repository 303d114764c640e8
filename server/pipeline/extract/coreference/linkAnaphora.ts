import { type AntecedentWeights, anaphorKinds } from './AntecedentWeights.ts'
import { anaphorKindOf, antecedentFeatures, newThingFeatures } from './antecedentFeatures.ts'
import type { Clusters } from './Clusters.ts'
import type { MentionView } from './MentionView.ts'
import { type Thing, thingFrom, withMention } from './Thing.ts'

/** One choice that a pronoun or description had: told to training, which knows the right one. */
export interface Choice {
  readonly view: MentionView
  readonly kind: number
  readonly things: readonly Thing[]
  /** The slots of each thing, then those of "none of them". */
  readonly features: readonly (readonly number[])[]
}

/** Which of the things (by place in the list) an anaphor stands for; null for none of them. */
export type Chooser = (choice: Choice) => number | null

const MOST_THINGS = 60

/**
 * Joins pronouns and descriptions to what was named before them, from left to right, each weighing the fitting things by learned features
 * of distance, subject, agreement, roles and head words (mention ranking after Denis and Baldridge 2008). `rolesOf` gives the roles of a mention.
 */
export function linkAnaphora(
  views: readonly MentionView[],
  clusters: Clusters,
  rolesOf: (index: number) => readonly string[],
  choose: Chooser,
): void {
  const things = new Map<number, Thing>()
  for (const view of views) {
    const kind = anaphorKindOf(view)
    if (kind !== null && clusters.of(view.index) === view.index) {
      const fitting = recent(things).filter((thing) => isFitting(view, thing))
      const features = fitting.map((thing, rank) => antecedentFeatures(view, thing, rank))
      const choice = {
        view,
        kind: anaphorKinds.indexOf(kind),
        things: fitting,
        features: [...features, newThingFeatures(view, fitting.length)],
      }
      const chosen = fitting.length > 0 ? choose(choice) : null
      const thing = chosen === null ? undefined : fitting[chosen]
      if (thing) clusters.join(thing.cluster, view.index)
      else if (view.type === 'PRONOUN') continue
    }
    remember(things, clusters.of(view.index), view, rolesOf(view.index))
  }
}

/** The chooser that weighs each feature: the best thing, unless none weighs more than standing for none of them. */
export function weighingChooser({ features, weights }: AntecedentWeights): Chooser {
  return (choice) => {
    const base = choice.kind * features
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    choice.features.forEach((slots, at) => {
      let score = 0
      for (const slot of slots) score += weights[base + slot] ?? 0
      if (score > bestScore) {
        best = at
        bestScore = score
      }
    })
    return best === choice.things.length ? null : best
  }
}

function recent(things: ReadonlyMap<number, Thing>): readonly Thing[] {
  return [...things.values()].sort((a, b) => b.last.index - a.last.index).slice(0, MOST_THINGS)
}

function remember(things: Map<number, Thing>, cluster: number, view: MentionView, roles: readonly string[]): void {
  const thing = things.get(cluster)
  things.delete(cluster)
  if (view.kind === 'OTHER') return
  things.set(cluster, thing ? withMention(thing, view, roles) : thingFrom(cluster, view, roles))
  // Long articles: what has not been spoken of for long is let go.
  if (things.size > 4 * MOST_THINGS) for (const key of [...things.keys()].slice(0, MOST_THINGS)) things.delete(key)
}

/** What can never be: another gender, another number of people, a man for a city, itself inside of itself. */
function isFitting(view: MentionView, thing: Thing): boolean {
  const { last } = thing
  if (view.start <= last.start && last.end <= view.end && view.type === 'NOMINAL' && last.end !== view.end) return false
  if (view.gender !== 'UNKNOWN' && thing.gender !== 'UNKNOWN' && view.gender !== thing.gender) return false
  const kind = anaphorKindOf(view)
  if (kind === 'HE_SHE') return thing.kind === 'PERSON' && !last.isPlural
  if (kind === 'IT') return thing.kind !== 'PERSON' && !(last.type === 'NOMINAL' && last.isPlural)
  if (kind === 'THEY') return true
  if (view.isPlural && thing.kind === 'PERSON' && thing.lastName !== null) return false
  if (view.sense === null) return true
  if (view.kind === 'PERSON') return thing.kind === 'PERSON'
  return (
    thing.kind === view.kind ||
    (view.kind === 'ORGANIZATION' && thing.kind === 'UNIT') ||
    (view.kind === 'UNIT' && thing.kind === 'ORGANIZATION')
  )
}
