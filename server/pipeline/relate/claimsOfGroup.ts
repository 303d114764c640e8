import type { Claim, Telling } from '../../domain/Claim.ts'
import { claimIdOf } from '../../domain/ids.ts'
import { claimKeyOf, stateOf } from './claimKeyOf.ts'
import type { PositionedClaim, Stand } from './PositionedClaim.ts'
import { placeOf } from './placeOf.ts'
import { positionOn } from './positionOn.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'
import { firstDay, windowsOf } from './windowsOf.ts'
import { withSides } from './withSides.ts'

/** The claims of typed tellings on one topic and place, each with every telling of the group that takes a position on it. */
export function claimsOfGroup(tellings: readonly Telling[], originOf: (telling: Telling) => string): readonly PositionedClaim[] {
  const typed = Map.groupBy(withSides(tellings), (telling) => claimKeyOf(telling) ?? '')
  const claims = [...typed].flatMap(([key, own]) => inTime(key, own, originOf))
  const settled = claims.flatMap(({ own }) => own)
  return claims.map(({ key, own }) => {
    const model = modelOf(own)
    const stands = settled.flatMap((telling) => standOn(telling, model)).toSorted((a, b) => byDay(a.telling, b.telling))
    return { claim: claimOf(key, model), stands }
  })
}

interface KeyedTellings {
  readonly key: string
  readonly own: readonly Telling[]
}

/** The windows of one proposition; a copy of a text goes where the text goes, whatever its day. */
function inTime(key: string, own: readonly Telling[], originOf: (telling: Telling) => string): readonly KeyedTellings[] {
  const predicate = own[0]?.proposition?.predicate
  if (predicate === undefined) return []
  const texts = Map.groupBy(own, (telling) => `${originOf(telling)} ${telling.polarity} ${opening(telling)}`)
  const firsts = [...texts.values()].flatMap(([first]) => first ?? [])
  return windowsOf(firsts, stateOf(predicate)).map((window) => {
    const start = `${key}|${firstDay(window)}`
    const all = window.flatMap((first) => texts.get(`${originOf(first)} ${first.polarity} ${opening(first)}`) ?? [])
    return { key: start, own: all.map((telling) => ({ ...telling, claimKey: start })) }
  })
}

/** The last words of a content: a headline's reprint may open otherwise. */
function opening({ words }: Telling): string {
  return words.toLowerCase().slice(-40)
}

function standOn(telling: Telling, model: Telling): Stand[] {
  const position = positionOn(telling, model)
  return position === null ? [] : [{ telling, position }]
}

/** The telling whose words stand for a claim: one that affirms it, in as few words as it takes. */
export function modelOf(own: readonly Telling[]): Telling {
  const [first, ...rest] = own.toSorted((a, b) => b.polarity - a.polarity || a.words.length - b.words.length)
  if (first === undefined) throw new RangeError(`a claim has no telling among ${rest.length}`)
  return first
}

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
