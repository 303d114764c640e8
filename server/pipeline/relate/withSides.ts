import type { Telling } from '../../domain/Claim.ts'
import type { Amount } from '../../domain/Proposition.ts'
import { addTo } from '../../domain/setsByKey.ts'
import { isNamedParty, unnamedEnemy, wordsOfUnnamed } from '../../domain/unnamedParty.ts'
import { claimKeyOf, kindOf } from './claimKeyOf.ts'

/**
 * A telling that leaves out whose it is means the one side that the others name for the same thing; where they name two, neither. So does one that leaves out who is
 * surrounded in a place, and a no that leaves out the number ("our gunners brought nothing down").
 */
export function withSides(given: readonly Telling[]): readonly Telling[] {
  const tellings = withKnownNames(given)
  const [sides, trapped] = [named(tellings, 'side'), named(tellings, 'other')]
  const amounts = amountsTold(tellings)
  const doers = new Map(tellings.flatMap((telling) => (isOfDoer(telling) ? [[deedKey(telling), telling.proposition?.side ?? null]] : [])))
  return tellings.map((telling) => {
    const { proposition } = telling
    if (proposition === null) return telling
    if (isOfAnyNumber(telling)) return withAmount(telling, amounts.get(keyWithout(telling, 'amount')) ?? [])
    if (proposition.predicate === 'ENCIRCLED') return withOther(telling, trapped.get(keyWithout(telling, 'other')) ?? NOBODY)
    if (proposition.side === unnamedEnemy) return asNamed(telling, sides.get(keyWithout(telling, 'side')) ?? NOBODY)
    if (proposition.side !== null) return telling
    // That a thing was struck is not to say by whom, but where the same words do; only a denial answers those who say it.
    if (DEEDS.has(proposition.predicate) && telling.polarity > 0) return withSide(telling, doers.get(deedKey(telling)) ?? null)
    return withSide(telling, onlyRival(telling, sides.get(keyWithout(telling, 'side')) ?? NOBODY))
  })
}

/** "Unnamed corsairs" are the Corsairs, where these are told of. */
function withKnownNames(tellings: readonly Telling[]): readonly Telling[] {
  const sides = new Set(tellings.flatMap(({ proposition }) => proposition?.side ?? []))
  const known = [...sides].filter(isNamedParty)
  const named = new Map(
    [...sides].flatMap((side) => {
      const name = wordsOfUnnamed(side)
      const only = name === null ? null : onlyOne(known.filter((key) => isCalled(key, name)))
      return only === null ? [] : [[side, only] as const]
    }),
  )
  return named.size === 0 ? tellings : tellings.map((telling) => withSide(telling, named.get(telling.proposition?.side ?? '') ?? null))
}

/** By its whole name, or by the last word of it: "the coalition" of the Highland Coalition, "the Vargas people" of Vargas. */
function isCalled(key: string, name: string): boolean {
  const bare = name.replace(/ (?:people|men|gang|cartel|group|fighters|militia)$/, '')
  return (
    key === name ||
    key.endsWith(`/${name}`) ||
    key.endsWith(`/${bare}`) ||
    (key.startsWith('org/') && BODY.test(name) && key.endsWith(` ${name}`))
  )
}

const BODY = /^(?:coalition|front|alliance|movement|company|party|union|league|brotherhood|network|group|cartel|gang|council)$/

type Role = 'side' | 'other' | 'amount'

const NOBODY: ReadonlySet<string> = new Set()

/** Who is named in a role, for each thing told that leaves it open. */
function named(tellings: readonly Telling[], role: 'side' | 'other'): ReadonlyMap<string, ReadonlySet<string>> {
  const parties = new Map<string, Set<string>>()
  for (const telling of tellings) {
    const party = telling.proposition?.[role] ?? null
    if (isNamedParty(party)) addTo(parties, keyWithout(telling, role), party)
  }
  return parties
}

/** Nobody denies that he holds a place himself, or says in such words that he took it. */
function onlyRival({ proposition, speakerSide, polarity }: Telling, parties: ReadonlySet<string>): string | null {
  const isRivals =
    speakerSide !== null &&
    proposition !== null &&
    kindOf(proposition) === 'CONTROLS' &&
    (polarity < 0 || proposition.predicate === 'SEIZES')
  return onlyOne([...parties].filter((side) => !isRivals || side !== speakerSide))
}

/** Whom a speaker calls the enemy is the one side but his own that others name, of two movements of one country and a state the state; nobody is told where there are others. */
function asNamed(telling: Telling, parties: ReadonlySet<string>): Telling {
  const { proposition, speakerSide } = telling
  const others = [...parties].filter((party) => party !== speakerSide)
  const land = /^org\/[a-z]{2}\//.exec(speakerSide ?? '')?.[0]
  const side = onlyOne(others) ?? onlyOne(others.filter((party) => land === undefined || !party.startsWith(land)))
  return proposition === null ? telling : { ...telling, proposition: { ...proposition, side } }
}

/** Who is in a ring is not who laid it. */
function withOther(telling: Telling, parties: ReadonlySet<string>): Telling {
  const { proposition } = telling
  if (proposition === null || proposition.other !== null) return telling
  const other = onlyOne([...parties].filter((party) => party !== proposition.side))
  return other === null ? telling : { ...telling, proposition: { ...proposition, other } }
}

/** The numbers that are affirmed of one thing, each once. */
function amountsTold(tellings: readonly Telling[]): ReadonlyMap<string, readonly Amount[]> {
  const told = tellings.filter(({ proposition, polarity }) => proposition !== null && proposition.amount !== null && polarity > 0)
  const byThing = Map.groupBy(told, (telling) => keyWithout(telling, 'amount'))
  return new Map(
    [...byThing].map(([key, those]) => [
      key,
      [
        ...new Map(
          those.flatMap(({ proposition }) => proposition?.amount ?? []).map((amount) => [JSON.stringify(amount), amount]),
        ).values(),
      ],
    ]),
  )
}

function isOfAnyNumber({ proposition, polarity }: Telling): boolean {
  return proposition !== null && polarity < 0 && proposition.amount === null && COUNTED.has(proposition.predicate)
}

function withAmount(telling: Telling, amounts: readonly Amount[]): Telling {
  const [only] = amounts
  const { proposition } = telling
  return only === undefined || amounts.length > 1 || proposition === null
    ? telling
    : { ...telling, proposition: { ...proposition, amount: only } }
}

function withSide(telling: Telling, side: string | null): Telling {
  const { proposition } = telling
  return side === null || proposition === null ? telling : { ...telling, proposition: { ...proposition, side } }
}

function onlyOne(parties: readonly string[]): string | null {
  const [only = null] = parties
  return parties.length === 1 ? only : null
}

/** "Launching strikes on the port, targeting its cranes": one statement tells one deed twice. */
function deedKey({ statementId, proposition }: Telling): string {
  return `${statementId} ${proposition?.placeId ?? ''} ${proposition?.mood ?? ''}`
}

function isOfDoer({ proposition, polarity }: Telling): boolean {
  return proposition !== null && proposition.side !== null && polarity > 0 && DEEDS.has(proposition.predicate)
}

/** What is mostly told with a number. */
const COUNTED = new Set<string>(['INTERCEPTS', 'LOSSES', 'DEPLOYS'])
const DEEDS = new Set<string>(['STRIKES', 'RESPONSIBLE'])

function keyWithout({ proposition }: Telling, role: Role): string {
  return proposition === null ? '' : (claimKeyOf({ proposition: { ...proposition, [role]: null } }) ?? '')
}
