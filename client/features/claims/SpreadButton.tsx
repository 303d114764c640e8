import { GitBranch } from 'lucide-react'
import type { Position } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { positions } from './words.ts'

interface SpreadButtonProps {
  readonly claimId: string
  /** The positions that are taken on it. */
  readonly taken: readonly Position[]
}

/** Leads to how a claim spread: who told it first, who after, by whose hands. Where nobody affirms it, to those who deny it or grant it in part. */
export function SpreadButton({ claimId, taken }: SpreadButtonProps) {
  const [, setAddress] = useAddress()
  const first = positions.find((position) => taken.includes(position)) ?? 'AFFIRMS'
  const stand = first === 'AFFIRMS' ? null : first
  return (
    <p className="claim-spread">
      <button type="button" className="clash-badge" data-cell onClick={() => setAddress({ spread: claimId, stand })}>
        <GitBranch size={13} strokeWidth={1.75} aria-hidden /> how it spread
      </button>
    </p>
  )
}
