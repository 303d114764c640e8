import type { Verdict } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { shareOf, stateOf } from './claimKeyOf.ts'

/**
 * Two propositions on who holds one place, said for the same time. The other side's control of the same part, or shares that cannot both hold,
 * contradict; a part held against the whole claimed strains (whole entails part, never the reverse).
 */
export function compareControl(a: Proposition, b: Proposition): Verdict {
  const [pa, pb] = [stateOf(a.predicate), stateOf(b.predicate)]
  if (pa === 'CONTROLS' && pb === 'CONTROLS') return compareShares(a, b)
  if (pa === 'CONTROLS') return againstControl(a, b)
  if (pb === 'CONTROLS') return againstControl(b, a)
  if (pa === pb && a.part === b.part && (a.side === b.side || pa === 'CONTESTED')) return a.polarity === b.polarity ? 'SAME' : 'CONTRADICTS'
  return 'NONE'
}

function compareShares(a: Proposition, b: Proposition): Verdict {
  if (a.side === null || b.side === null) return 'NONE'
  const isSamePart = a.part === b.part
  if (a.side === b.side) return ofOneSide(a, b, isSamePart)
  if (a.polarity < 0 || b.polarity < 0) return 'NONE'
  const room = shareOf(a).min + shareOf(b).min
  if (isSamePart) return room > 1 ? 'CONTRADICTS' : 'NONE'
  // A part of the one against the whole of the other.
  const whole = a.part === null ? a : b.part === null ? b : null
  return whole !== null && shareOf(whole).min === 1 ? 'STRAINS' : 'NONE'
}

function ofOneSide(a: Proposition, b: Proposition, isSamePart: boolean): Verdict {
  const [sa, sb] = [shareOf(a), shareOf(b)]
  if (!isSamePart) {
    const [whole, part] = a.part === null ? [a, b] : [b, a]
    const isWhole = whole.part === null && whole.polarity > 0 && shareOf(whole).min === 1
    return isWhole && part.polarity < 0 ? 'STRAINS' : 'OTHER_SCOPE'
  }
  const isSameShare = sa.min === sb.min && sa.max === sb.max
  if (a.polarity !== b.polarity) {
    const [said, denied] = a.polarity > 0 ? [sa, sb] : [sb, sa]
    if (isSameShare) return 'CONTRADICTS'
    // Who has all has the part that is denied; who has some need not have all.
    return said.min >= denied.min ? 'CONTRADICTS' : 'NONE'
  }
  if (isSameShare) return 'SAME'
  if (a.polarity < 0) return 'NONE'
  const cannotBoth = sa.max < sb.min || sb.max < sa.min
  return cannotBoth ? 'CONTRADICTS' : 'OTHER_SCOPE'
}

/** One side's control against another's word that it still holds, or that the ground is contested. */
function againstControl(control: Proposition, other: Proposition): Verdict {
  if (control.polarity < 0 || other.polarity < 0) return 'NONE'
  const isContest = other.predicate === 'CONTESTED'
  if (!isContest && (other.side === null || control.side === null)) return 'NONE'
  if (!isContest && other.side === control.side) return 'OTHER_SCOPE'
  if (shareOf(control).min < 1) return 'NONE'
  return control.part === other.part ? 'CONTRADICTS' : control.part === null ? 'STRAINS' : 'NONE'
}
