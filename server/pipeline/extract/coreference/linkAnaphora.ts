import type { AntecedentWeights } from './AntecedentWeights.ts'
import { type AnaphorKind, anaphorKindOf, anaphorKinds } from './anaphorKinds.ts'
import { antecedentFeatures, newThingFeatures } from './antecedentFeatures.ts'
import type { Clusters } from './Clusters.ts'
import { bearsRole, isFitting } from './fit.ts'
import type { MentionView } from './MentionView.ts'
import { type Thing, thingFrom, withMention } from './Thing.ts'

/** One choice that a pronoun or description had: told to training, which knows the right one. */
export interface Choice {
  readonly view: MentionView
  readonly kind: number
  readonly things: readonly Thing[]
  /** The slots of each thing, then those of "none of them". */
  readonly features: readonly (readonly number[])[]
  /** The thing, by place in the list, that rules are sure of; null when they are not. */
  readonly told: number | null
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
    if (kind !== null && view.stateBody === null && !isNewcomer(view) && !clusters.isJoined(view.index)) {
      const fitting = byRecency(view, recentFitting(view, kind, things))
      const chosen = fitting.length > 0 ? choose(new OpenChoice(view, kind, fitting)) : null
      const thing = chosen === null ? undefined : fitting[chosen]
      if (thing) clusters.join(thing.cluster, view.index)
      else if (view.type === 'PRONOUN') continue
    }
    remember(things, clusters.of(view.index), view, rolesOf(view.index))
  }
}

/** What rules tell needs no weighing: the features are worked out when they are asked for. */
class OpenChoice implements Choice {
  readonly view: MentionView
  readonly kind: number
  readonly things: readonly Thing[]
  readonly told: number | null

  constructor(view: MentionView, kind: AnaphorKind, things: readonly Thing[]) {
    const told = toldBySieve(view, things)
    this.view = view
    this.kind = anaphorKinds.indexOf(kind)
    this.things = things
    this.told = told ? things.indexOf(told) : null
  }

  get features(): readonly (readonly number[])[] {
    const features = this.things.map((thing, rank) => antecedentFeatures(this.view, thing, rank))
    features.push(newThingFeatures(this.view, this.things.length))
    return features
  }
}

/** "A former officer": somebody of whom the article has not told yet. */
function isNewcomer(view: MentionView): boolean {
  return view.type === 'NOMINAL' && view.kind === 'PERSON' && view.isSubject && /^(a|an|another)$/.test(view.leading)
}

/** The chooser that takes what rules are sure of, and else weighs each feature: the best thing, unless none weighs more than standing for none of them. */
export function weighingChooser({ features, weights }: AntecedentWeights): Chooser {
  return (choice) => {
    if (choice.told !== null) return choice.told
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

/** Those of the last things spoken of that an anaphor may stand for, the last first. */
function recentFitting(view: MentionView, kind: AnaphorKind, things: ReadonlyMap<number, Thing>): readonly Thing[] {
  // Things are kept in the order in which they were last spoken of.
  const all = [...things.values()]
  const fitting: Thing[] = []
  for (let at = all.length - 1; at >= Math.max(0, all.length - MOST_THINGS); at--) {
    const thing = all[at]
    if (thing && isFitting(view, kind, thing)) fitting.push(thing)
  }
  return fitting
}

/** The thing that a role, a calling, the scene or the last speech tells without weighing; undefined when none does. */
function toldBySieve(view: MentionView, fitting: readonly Thing[]): Thing | undefined {
  return (
    fitting.find((thing) => bearsRole(view, thing) || isCalledSo(view, thing)) ?? placeOfScene(view, fitting) ?? sameSpeaker(view, fitting)
  )
}

/**
 * "The city" after "In Pershe, …", in the same sentence or the next: the place that the scene was set in; and "the city" again, while no
 * other has been named since.
 */
function placeOfScene(view: MentionView, fitting: readonly Thing[]): Thing | undefined {
  if (view.type !== 'NOMINAL' || view.kind !== 'PLACE' || view.leading !== 'the' || view.words.length > 2) return undefined
  const places = fitting.filter(({ kind }) => kind === 'PLACE')
  const fronted = places.find(({ mentions }) => mentions.some(({ isFronted, sentence }) => isFronted && view.sentence - sentence <= 1))
  if (fronted) return fronted
  const nearest = places.toSorted((a, b) => b.last.index - a.last.index)[0]
  const isSameAgain = nearest?.last.type === 'NOMINAL' && nearest.last.head === view.head && view.sentence - nearest.last.sentence <= 2
  return isSameAgain ? nearest : undefined
}

/** "The channel" after "the channel Nadir". */
function isCalledSo(view: MentionView, thing: Thing): boolean {
  return view.type === 'NOMINAL' && view.leading === 'the' && thing.mentions.some(({ premodifier }) => premodifier === view.head)
}

/**
 * "He added", "it says": the last person, or the last body, that said something, unless another that it may be has become the subject since.
 */
function sameSpeaker(view: MentionView, fitting: readonly Thing[]): Thing | undefined {
  if (!view.isSpeaking || view.quote >= 0 || !/^(s?he|it)$/.test(view.head)) return undefined
  const mayBe = view.head === 'it' ? fitting.filter((thing) => thing.kind === 'ORGANIZATION' || thing.kind === 'UNIT') : fitting
  const speakers = mayBe.filter(({ lastSpeaking }) => lastSpeaking && view.sentence - lastSpeaking.sentence <= (view.head === 'it' ? 1 : 4))
  const speaker = speakers.toSorted((a, b) => (b.lastSpeaking?.index ?? 0) - (a.lastSpeaking?.index ?? 0))[0]
  const last = speaker?.lastSpeaking
  if (!last) return undefined
  const isOusted = mayBe.some(
    (thing) => thing !== speaker && thing.lastOutside && thing.lastOutside.index > last.index && thing.lastOutside.isSubject,
  )
  // A first name that fits tells more than one that nobody knows.
  const isOutdone =
    view.gender !== 'UNKNOWN' &&
    speaker?.gender === 'UNKNOWN' &&
    mayBe.some((thing) => thing.gender === view.gender && (thing.lastOutside?.index ?? -1) > last.index)
  return isOusted || isOutdone ? undefined : speaker
}

/** Nearest first; to words outside of quotations, what was named only inside them comes last. */
function byRecency(view: MentionView, things: readonly Thing[]): readonly Thing[] {
  if (view.quote >= 0) return things
  return [...things].sort((a, b) => (b.lastOutside?.index ?? -1) - (a.lastOutside?.index ?? -1))
}

function remember(things: Map<number, Thing>, cluster: number, view: MentionView, roles: readonly string[]): void {
  const thing = things.get(cluster)
  things.delete(cluster)
  if (view.kind === 'OTHER') return
  things.set(cluster, thing ? withMention(thing, view, roles) : thingFrom(cluster, view, roles))
  // Long articles: what has not been spoken of for long is let go.
  if (things.size > 4 * MOST_THINGS) for (const key of [...things.keys()].slice(0, MOST_THINGS)) things.delete(key)
}
