import type { Telling } from '../../domain/Claim.ts'
import type { Amount, Predicate, Proposition, Share } from '../../domain/Proposition.ts'

/**
 * The truth conditions of what is said, up to polarity and time: two tellings with one key affirm or deny the same, each for its time. To have captured a place is to
 * control it, to hold a part of it too; fighting in a part is a contested part; of a ring it is told who is in it. Null for what is not typed.
 */
export function claimKeyOf({ proposition }: Pick<Telling, 'proposition'>): string | null {
  if (proposition === null) return null
  const { side, other, placeId, mood, amount, degree } = proposition
  const predicate = kindOf(proposition)
  const share = predicate === 'CONTROLS' ? shareKey(proposition) : ''
  const isShared = SIDELESS.has(predicate)
  return [
    predicate,
    (predicate === 'ENCIRCLED' ? other : isShared ? null : side) ?? '',
    placeId ?? '',
    isParted(proposition) ? partKey(proposition) : '',
    share,
    mood === 'PREDICTED' ? 'predicted' : '',
    degree ?? '',
    amountKey(amount),
  ].join('|')
}

/** Whether of what is told a part is another claim than the whole. */
export function isParted(proposition: Pick<Proposition, 'predicate' | 'part'>): boolean {
  return PARTED.has(kindOf(proposition))
}

/** A part by its own name, else by its class. */
export function partKey({ part, partName }: Pick<Proposition, 'part' | 'partName'>): string {
  return partName ?? part ?? ''
}

/** An event that begins a state counts as the state. */
export function stateOf(predicate: Predicate): Predicate {
  return predicate === 'SEIZES' ? 'CONTROLS' : predicate
}

/** A part that is held is controlled; a contested part is one that is fought for; to be responsible for an attack is to have made it. */
export function kindOf({ predicate, part }: Pick<Proposition, 'predicate' | 'part'>): Predicate {
  if (predicate === 'CONTESTED') return 'CLASHES'
  if (predicate === 'HOLDS' && part !== null) return 'CONTROLS'
  return predicate === 'RESPONSIBLE' ? 'STRIKES' : stateOf(predicate)
}

/** Who surrounds, fights, orders or is seen is often left unsaid; it does not part the claims. */
const SIDELESS: ReadonlySet<Predicate> = new Set<Predicate>(['ENCIRCLED', 'CLASHES', 'CONTESTED', 'ORDERS', 'DEPICTS'])

/** Of what happens in a place, the part is told by some and left out by others. */
const PARTED: ReadonlySet<Predicate> = new Set<Predicate>(['CONTROLS', 'HOLDS', 'CLASHES', 'STATUS'])

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
