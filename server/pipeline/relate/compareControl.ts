import type { Verdict } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { kindOf, partKey, shareOf } from './claimKeyOf.ts'

/**
 * Two propositions on who holds one place, said for the same time. The other side's control of the same part, or shares that cannot both hold,
 * contradict; a part that is held or fought for against the whole claimed strains (whole entails part, never the reverse).
 */
export function compareControl(a: Proposition, b: Proposition): Verdict {
  const [ka, kb] = [kindOf(a), kindOf(b)]
  if (ka === 'CONTROLS' && kb === 'CONTROLS') return a.side === b.side ? ofOneSide(a, b) : ofTwoSides(a, b)
  if (ka === 'CONTROLS') return againstControl(a, b)
  return kb === 'CONTROLS' ? againstControl(b, a) : 'NONE'
}

function ofTwoSides(a: Proposition, b: Proposition): Verdict {
  if (a.side === null || b.side === null || a.polarity < 0 || b.polarity < 0) return 'NONE'
  if (partKey(a) === partKey(b)) return shareOf(a).min + shareOf(b).min > 1 ? 'CONTRADICTS' : 'NONE'
  // A part of the one against the whole of the other: a quarter that may still be held strains, a building contradicts.
  const [whole, part] = a.part === null ? [a, b] : [b, a]
  if (whole.part !== null || shareOf(whole).min < 1) return 'NONE'
  return part.predicate !== 'HOLDS' && part.part === 'BUILDING' ? 'CONTRADICTS' : 'STRAINS'
}

function ofOneSide(a: Proposition, b: Proposition): Verdict {
  const [sa, sb] = [shareOf(a), shareOf(b)]
  if (partKey(a) !== partKey(b)) {
    const [whole, part] = a.part === null ? [a, b] : [b, a]
    const isWhole = whole.part === null && whole.polarity > 0 && shareOf(whole).min === 1
    return isWhole && part.polarity < 0 ? 'STRAINS' : 'NONE'
  }
  if (a.polarity !== b.polarity) {
    const [said, denied] = a.polarity > 0 ? [sa, sb] : [sb, sa]
    // Who has all has the part that is denied; who has some need not have all.
    return said.min >= denied.min && denied.min > 0 ? 'CONTRADICTS' : 'NONE'
  }
  if (a.polarity < 0) return 'NONE'
  if (sa.max < sb.min || sb.max < sa.min) return 'CONTRADICTS'
  // "Most" does not always mean "not all", nor "part" that there is more.
  return sa.min !== sb.min && Math.max(sa.min, sb.min) === 1 ? 'STRAINS' : 'NONE'
}

/** One side's control against another's word that it still holds, or that the ground is fought for. */
function againstControl(control: Proposition, other: Proposition): Verdict {
  if (control.polarity < 0 || other.polarity < 0 || shareOf(control).min < 1) return 'NONE'
  if (kindOf(other) === 'CLASHES') {
    const isBearing = control.part === null || partKey(control) === partKey(other)
    return isBearing && (other.part !== null || other.predicate === 'CONTESTED') ? 'STRAINS' : 'NONE'
  }
  const isRival = other.predicate === 'HOLDS' && other.side !== null && control.side !== null && other.side !== control.side
  return isRival && (partKey(control) === partKey(other) || control.part === null) ? 'STRAINS' : 'NONE'
}
