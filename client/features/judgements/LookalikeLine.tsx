import { Button } from '../../components/Button.tsx'
import type { Doubt } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { doubtWords } from '../review/words.ts'

interface LookalikeLineProps {
  readonly id: string
  readonly lookalikes: readonly { readonly doubt: Doubt; readonly entity: { readonly id: string; readonly name: string } }[]
}

/** What an entity may be the same as; each opens the review with the two side by side. */
export function LookalikeLine({ id, lookalikes }: LookalikeLineProps) {
  const [, setAddress] = useAddress()
  if (lookalikes.length === 0) return null
  return (
    <p className="lookalikes">
      may be the same as{' '}
      {lookalikes.map(({ doubt, entity }, place) => (
        <span key={entity.id}>
          {place > 0 && ', '}
          <Button weight="quiet" title={doubtWords[doubt]} onClick={() => setAddress({ view: 'review', pair: `${id}~${entity.id}` })}>
            {entity.name}
            <span className="visually-hidden">: compare</span>
          </Button>
        </span>
      ))}
    </p>
  )
}
