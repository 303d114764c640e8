import { GitBranch } from 'lucide-react'
import { useAddress } from '../../state/address.ts'

/** Leads to how a claim spread: who told it first, who after, by whose hands. */
export function SpreadButton({ claimId }: { readonly claimId: string }) {
  const [, setAddress] = useAddress()
  return (
    <p className="claim-spread">
      <button type="button" className="clash-badge" data-cell onClick={() => setAddress({ spread: claimId, stand: null })}>
        <GitBranch size={13} strokeWidth={1.75} aria-hidden /> how it spread
      </button>
    </p>
  )
}
