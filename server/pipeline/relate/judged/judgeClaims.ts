import type { Telling } from '../../../domain/Claim.ts'
import type { StatementId } from '../../../domain/ids.ts'
import { claimOf, modelOf } from '../claimsOfGroup.ts'
import type { OwnedClaim, OwnTelling } from '../OwnedClaim.ts'
import type { Stand } from '../PositionedClaim.ts'
import { byDay } from '../utterancesOf.ts'
import { BY_A_PERSON } from './judgeTargets.ts'
import type { LinkBook } from './LinkBook.ts'

/** The judged links, and what a statement of any article tells, settled. */
export interface MembershipParts {
  readonly links: LinkBook
  readonly tellingsOf: (id: StatementId) => readonly Telling[]
}

/**
 * Claims after people judged who belongs to them: a statement that was rejected stands in no claim with the one that it was parted from; one that was accepted stands in its claim,
 * whatever the rules say, and in no other as its own.
 */
export function judgeClaims(claims: readonly OwnedClaim[], parts: MembershipParts): readonly OwnedClaim[] {
  if (parts.links.isEmpty) return claims
  return claims
    .flatMap((claim) => withoutMovedAway(claim, parts))
    .flatMap((claim) => parted(claim, parts.links))
    .map((claim) => withAccepted(claim, parts))
}

/** Without those of its own that a person put in another claim, whose telling is there. */
function withoutMovedAway(owned: OwnedClaim, { links, tellingsOf }: MembershipParts): readonly OwnedClaim[] {
  const all = owned.own.map(({ telling }) => telling)
  const left = owned.own.filter(({ telling }) => {
    const home = links.homeOf(telling)
    return home === null || links.membership(telling, all)?.isAccepted === true || tellingsOf(home.to).length === 0
  })
  if (left.length === owned.own.length) return [owned]
  return left.length === 0 ? [] : [remade(owned, owned.positioned.claim.key, left)]
}

/** A claim in as many parts as the rejected memberships ask for; the first keeps its key and all that bears upon it. */
function parted(owned: OwnedClaim, links: LinkBook): readonly OwnedClaim[] {
  const { own, positioned } = owned
  const all = own.map(({ telling }) => telling)
  const isRejected = ({ telling }: Pick<Stand, 'telling'>): boolean => links.membership(telling, all)?.isAccepted === false
  if (!own.some(isRejected) && !positioned.stands.some(isRejected)) return [owned]
  const groups: OwnTelling[][] = []
  for (const one of [...own.filter((each) => !isRejected(each)), ...own.filter(isRejected)]) {
    const group = groups.find((others) => others.every((other) => !areApart(one.telling, other.telling, links)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  const [first = [], ...rest] = groups
  const outside = new Set(rest.flat().map(({ telling }) => telling))
  const stands = positioned.stands.filter(({ telling }) => !outside.has(telling) && links.membership(telling, all)?.isAccepted !== false)
  const main = remade({ ...owned, positioned: { ...positioned, stands } }, positioned.claim.key, first)
  return [main, ...rest.map((group, index) => alone(group, `${positioned.claim.key}|apart ${index + 1}`, positioned.stands))]
}

function areApart(one: Telling, other: Telling, links: LinkBook): boolean {
  return links.membership(one, [other])?.isAccepted === false || links.membership(other, [one])?.isAccepted === false
}

/** A claim with other members, and the stands of these and of all that are not its own. */
function remade({ own, positioned }: OwnedClaim, key: string, left: readonly OwnTelling[]): OwnedClaim {
  const members = new Set(left.map(({ telling }) => telling))
  const gone = new Set(own.map(({ telling }) => telling).filter((telling) => !members.has(telling)))
  const stands = positioned.stands.filter(({ telling }) => !gone.has(telling))
  return { own: left, positioned: { claim: claimOf(key, modelOf([...members])), stands } }
}

/** A claim of its own, on which nobody else is taken to stand. */
function alone(group: readonly OwnTelling[], claimKey: string, before: readonly Stand[]): OwnedClaim {
  const own = group.map(({ settled, telling }) => ({ settled, telling: { ...telling, claimKey } }))
  const stands = own.map(({ telling }, index): Stand => {
    const stood = before.find((stand) => stand.telling === group[index]?.telling)
    const read = stood === undefined ? telling.read : { rule: stood.rule, sureness: stood.sureness }
    return { telling, position: telling.polarity > 0 ? 'AFFIRMS' : 'DENIES', ...read }
  })
  return { own, positioned: { claim: claimOf(claimKey, modelOf(own.map(({ telling }) => telling))), stands } }
}

/** With those that a person put in it and the rules do not. */
function withAccepted(owned: OwnedClaim, { links, tellingsOf }: MembershipParts): OwnedClaim {
  const { own, positioned } = owned
  const { claim, stands } = positioned
  const accepted = links.acceptedInto(own.map(({ telling }) => telling))
  const missing = accepted.filter(({ from }) => !stands.some(({ telling }) => telling.statementId === from))
  if (missing.length === 0) return owned
  const joined = missing.flatMap(({ from, position }): { readonly own: OwnTelling; readonly stand: Stand }[] => {
    const [settled] = tellingsOf(from)
    if (settled === undefined || position === null) return []
    const polarity = position === 'DENIES' ? -1 : position === 'AFFIRMS' ? 1 : settled.polarity
    const telling = { ...settled, polarity, claimKey: claim.key } as const
    return [{ own: { settled, telling }, stand: { telling, position, rule: BY_A_PERSON, sureness: 'SURE' } }]
  })
  return {
    own: [...own, ...joined.flatMap((one) => (one.stand.position === 'AFFIRMS' || one.stand.position === 'DENIES' ? one.own : []))],
    positioned: { claim, stands: [...stands, ...joined.map(({ stand }) => stand)].sort((a, b) => byDay(a.telling, b.telling)) },
  }
}
