import type { Telling } from '../../domain/Claim.ts'
import { isNamedParty } from '../../domain/unnamedParty.ts'
import { dayGap } from './dayGap.ts'
import type { OwnedClaim } from './OwnedClaim.ts'
import { nameOtherObjects } from './objectsOf.ts'
import type { Stand } from './PositionedClaim.ts'
import { isDeed } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'
import { momentOf } from './windowsOf.ts'

/**
 * A deed that some tell without its doer ("the port was struck") is no claim beside the one that names him, where but one doer is named of that place and time, and nobody
 * denies it: it is listed within that claim, and those who tell it stand there, tentatively. Claims are of one topic and place.
 */
export function foldDoerless(claims: readonly OwnedClaim[]): readonly OwnedClaim[] {
  const doerless = claims.filter((claim) => sideOf(claim) === null && isOfDeed(claim))
  if (doerless.length === 0) return claims
  const named = claims.filter((claim) => isNamedParty(sideOf(claim)) && isOfDeed(claim))
  const homes = new Map(doerless.flatMap((claim) => [...homeOf(claim, named)].map((home) => [claim, home] as const)))
  return claims.map((claim) => {
    const home = homes.get(claim)
    if (home !== undefined) return { ...claim, positioned: { ...claim.positioned, within: home.positioned.claim.id } }
    const guests = [...homes].flatMap(([guest, host]) => (host === claim ? guest.own.map(({ telling }) => telling) : []))
    if (guests.length === 0) return claim
    const stands = [...claim.positioned.stands, ...guests.map((telling): Stand => ({ telling, position: 'AFFIRMS', ...BY_DEED }))]
    return { ...claim, positioned: { ...claim.positioned, stands: stands.sort((a, b) => byDay(a.telling, b.telling)) } }
  })
}

const BY_DEED: Pick<Stand, 'rule' | 'sureness'> = { rule: 'tells the deed, and not whose it was', sureness: 'TENTATIVE' }

/** The one claim that names who did it; none where two do, or somebody says that he did not. */
function homeOf(claim: OwnedClaim, named: readonly OwnedClaim[]): readonly OwnedClaim[] {
  const near = named.filter((other) => isOfOneTime(claim, other) && !nameOtherObjects(modelOf(claim), modelOf(other)))
  const isOpen = new Set(near.map(sideOf)).size !== 1 || near.some(isDenied)
  return isOpen ? [] : near.slice(0, 1)
}

function isDenied({ positioned }: OwnedClaim): boolean {
  return positioned.stands.some(({ position }) => position === 'DENIES')
}

/** Days between two tellings of one deed. */
const DAYS_APART = 3

function isOfOneTime(a: OwnedClaim, b: OwnedClaim): boolean {
  return a.own.some(({ telling }) =>
    b.own.some(({ telling: other }) => (dayGap(momentOf(telling), momentOf(other)) ?? DAYS_APART + 1) <= DAYS_APART),
  )
}

function isOfDeed(claim: OwnedClaim): boolean {
  const { proposition } = modelOf(claim)
  return proposition !== null && proposition.mood === 'ASSERTED' && proposition.polarity > 0 && isDeed(proposition.predicate)
}

function sideOf(claim: OwnedClaim): string | null {
  return modelOf(claim).proposition?.side ?? null
}

function modelOf({ positioned }: OwnedClaim): Telling {
  return positioned.claim.model
}
