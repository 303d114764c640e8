import type { Claim, Telling } from '../../domain/Claim.ts'
import { claimIdOf } from '../../domain/ids.ts'
import { byObject } from './byObject.ts'
import { claimKeyOf, stateOf } from './claimKeyOf.ts'
import { foldDoerless } from './foldDoerless.ts'
import type { OwnedClaim } from './OwnedClaim.ts'
import { placeOf } from './placeOf.ts'
import { standOn } from './standOn.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'
import { firstDay, whenOf, windowsOf } from './windowsOf.ts'
import { withSides } from './withSides.ts'

/** The claims of typed tellings on one topic and place, each with every telling of the group that takes a position on it. */
export function claimsOfGroup(tellings: readonly Telling[], originOf: (telling: Telling) => string): readonly OwnedClaim[] {
  const sided = withSides(tellings)
  const from = new Map(sided.map((telling, at) => [telling, tellings[at] ?? telling]))
  const byKey = Map.groupBy(sided, (telling) => claimKeyOf(telling) ?? '')
  const claims = [...byKey].flatMap(([key, own]) =>
    byObject(own).flatMap((one, at) => inTime(at === 0 ? key : `${key}|${at}`, one, originOf)),
  )
  const settled = claims.flatMap(({ own }) => own.map(({ keyed }) => keyed))
  const owned = claims.map(({ key, own }) => {
    const keyed = own.map((one) => one.keyed)
    const model = modelOf(keyed)
    const window = windowOf(keyed)
    const stands = settled.flatMap((telling) => standOn(telling, model, window)).toSorted((a, b) => byDay(a.telling, b.telling))
    return {
      positioned: { claim: claimOf(key, model), stands },
      own: own.map((one) => ({ settled: from.get(one.sided) ?? one.sided, telling: one.keyed })),
    }
  })
  return foldDoerless(owned)
}

interface KeyedTellings {
  readonly key: string
  readonly own: readonly { readonly sided: Telling; readonly keyed: Telling }[]
}

/** The windows of one proposition; a copy of a text goes where the text goes, whatever its day. */
function inTime(key: string, own: readonly Telling[], originOf: (telling: Telling) => string): readonly KeyedTellings[] {
  const proposition = own[0]?.proposition
  if (proposition == null) return []
  const texts = Map.groupBy(own, (telling) => textKey(telling, originOf))
  const firsts = [...texts.values()].flatMap(([first]) => first ?? [])
  return windowsOf(firsts, { ...proposition, predicate: stateOf(proposition.predicate) }).map((window) => {
    const start = `${key}|${firstDay(window)}`
    const all = window.flatMap((first) => texts.get(textKey(first, originOf)) ?? [])
    return { key: start, own: all.map((sided) => ({ sided, keyed: { ...sided, claimKey: start } })) }
  })
}

/** What copies of a text share: the last words of a content, as a headline's reprint may open otherwise. */
function textKey(telling: Telling, originOf: (telling: Telling) => string): string {
  return `${originOf(telling)} ${telling.polarity} ${telling.words.toLowerCase().slice(-40)}`
}

/** The first and the last day that tellings speak of; null where none has a day. */
function windowOf(own: readonly Telling[]): { readonly from: string; readonly to: string } | null {
  const days = own.flatMap((telling) => whenOf(telling) ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The telling whose words stand for a claim: one that affirms it, by its own words rather than by what stands around them, on a day, and in as few words as it takes. */
export function modelOf(own: readonly Telling[]): Telling {
  const [first, ...rest] = own.toSorted((a, b) => b.polarity - a.polarity || plainness(b) - plainness(a) || a.words.length - b.words.length)
  if (first === undefined) throw new RangeError(`a claim has no telling among ${rest.length}`)
  return first
}

function plainness({ read, day, denies, words }: Telling): number {
  return (
    Number(read.sureness === 'SURE') +
    Number(day !== null) +
    Number(denies === null) +
    Number(words.length >= LEAST_WORDS && !CUT_OFF.test(words))
  )
}

/** "Was the city centre": a sentence without its subject. */
const CUT_OFF = /^["“‘]?(?:is|are|was|were|has|have|had|which|who)\b/iu
/** Characters; less is hardly a sentence. */
const LEAST_WORDS = 20

export function claimOf(key: string, model: Telling): Claim {
  const predicate = model.proposition?.predicate ?? null
  return {
    id: claimIdOf(key),
    key,
    topic: topicOf(predicate),
    predicate,
    placeId: placeOf(model),
    model,
  }
}
