import type { Telling } from '../../domain/Claim.ts'
import type { Amount, Predicate, Proposition, Share } from '../../domain/Proposition.ts'

/**
 * The truth conditions of what is said, up to polarity: two tellings with one key affirm or deny the same claim. To have captured a place is to control
 * it. States keep one claim from day to day; an event is one with another of its kind, place and parties on the same day. Null for what is not typed.
 */
export function claimKeyOf({ proposition, day }: Pick<Telling, 'proposition' | 'day'>): string | null {
  if (proposition === null) return null
  const { side, other, placeId, part, mood, amount } = proposition
  const predicate = stateOf(proposition.predicate)
  const time = EVENTS.has(predicate) ? (day ?? 'undated') : ''
  const share = predicate === 'CONTROLS' ? shareKey(proposition) : ''
  const rest = [mood === 'PREDICTED' ? 'predicted' : '', amountKey(amount), time]
  return [predicate, sideKey(proposition, predicate, side), otherKey(predicate, other), placeId ?? '', part ?? '', share, ...rest].join('|')
}

/** An event that begins a state counts as the state. */
export function stateOf(predicate: Predicate): Predicate {
  return predicate === 'SEIZES' ? 'CONTROLS' : predicate
}

/** What happens on a day, and may happen again on another. */
const EVENTS: ReadonlySet<Predicate> = new Set<Predicate>(['STRIKES', 'INTERCEPTS', 'CLASHES', 'REPELS', 'LOSSES'])

/** Who surrounds or fights is often left unsaid; it does not part the claims. */
function sideKey(_: Proposition, predicate: Predicate, side: string | null): string {
  return predicate === 'ENCIRCLED' || predicate === 'CLASHES' ? '' : (side ?? '')
}

/** Whom it befalls is told by some and left out by others; only losses are apart by whose they are, which is their side. */
function otherKey(predicate: Predicate, other: string | null): string {
  return predicate === 'ORDERS' ? (other ?? '') : ''
}

/** The whole, unless a share is told. */
export function shareOf({ share }: Proposition): Share {
  return share ?? { min: 1, max: 1, isStated: false }
}

function shareKey(proposition: Proposition): string {
  const { min, max } = shareOf(proposition)
  return min === 1 ? 'all' : min === max ? String(min) : min >= 0.5 ? 'most' : 'some'
}

function amountKey(amount: Amount | null): string {
  if (amount === null) return ''
  const { min, max, unit, of, window } = amount
  return `${min}-${max ?? ''} ${unit} ${of} ${window ?? ''}`
}
