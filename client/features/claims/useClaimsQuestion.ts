import { useMemo } from 'react'
import type { ClaimFilter, ClaimOrder } from '../../gql/generated/graphql.ts'
import { type Address, type Days, useAddress } from '../../state/address.ts'
import { isTopic } from './words.ts'

export interface ClaimsQuestion {
  readonly filter: ClaimFilter
  readonly order: ClaimOrder
}

/** The question of the board, from the address: the place, the days, the topics, the words, and the order. */
export function useClaimsQuestion(): ClaimsQuestion {
  const [{ about, from, to, asof, clock, order, topics, contested, words }] = useAddress()
  return useMemo(
    () => claimsQuestionOf({ about, from, to, asof, clock, order, topics, contested, words }),
    [about, from, to, asof, clock, order, topics, contested, words],
  )
}

type Asked = Days & Pick<Address, 'about' | 'clock' | 'order' | 'topics' | 'contested' | 'words'>

/** What an address asks of the board. */
export function claimsQuestionOf({ about, from, to, asof, clock, order, topics, contested, words }: Asked): ClaimsQuestion {
  const chosen = (topics ?? []).filter(isTopic)
  const text = words?.trim() ?? ''
  const filter = {
    contested: contested === true,
    ...(about === null ? {} : { place: about }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(asof === null ? {} : { asOf: asof }),
    ...(clock === 'published' ? { clock: 'PUBLISHED' as const } : {}),
    ...(chosen.length === 0 ? {} : { topic: chosen }),
    ...(text === '' ? {} : { text }),
  }
  return { filter, order: order === 'contested' ? 'MOST_CONTESTED' : 'NEWEST' }
}
