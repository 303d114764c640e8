import { ArrowLeft } from 'lucide-react'
import { EntityLink } from '../../components/EntityLink.tsx'
import type { AppearanceFragment as Appearance } from '../../gql/generated/graphql.ts'

type Chain = Appearance['statement']['chain']

/** Through whose hands a statement came, from the page back to the speaker: outlet ← agency ← speaker. */
export function ChainLine({ chain }: { readonly chain: Chain }) {
  return (
    <p className="chain">
      {chain.map((link, at) => (
        <span key={`${link.role} ${link.name}`} className="chain-link" title={roleWords[link.role]}>
          {at > 0 && <ArrowLeft size={13} aria-label="from" className="chain-arrow" />}
          {link.entity != null ? (
            <EntityLink entity={link.entity} />
          ) : (
            <span className={link.name == null ? 'tally' : ''}>{link.name ?? unnamed[link.role]}</span>
          )}
        </span>
      ))}
    </p>
  )
}

const roleWords: Readonly<Record<Chain[number]['role'], string>> = {
  OUTLET: 'published it',
  AGENCY: 'is credited with the text',
  TELLER: 'tells that it was said',
  VIA: 'was told it by the speaker',
  SPEAKER: 'said it',
}

const unnamed: Readonly<Record<Chain[number]['role'], string>> = {
  OUTLET: 'outlet not told',
  AGENCY: 'agency not named',
  TELLER: 'teller not named',
  VIA: 'listener not named',
  SPEAKER: 'no source given',
}
