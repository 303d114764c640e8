import { useMemo } from 'react'
import type { Act, StatementFilter } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { useStatementFilter } from './useStatementFilter.ts'
import { acts } from './words.ts'

/** The question of the statements view, from the address: speaker, about, words and act, with the desk's outlets and days. */
export function useStatementQuestion(): StatementFilter {
  const [{ speaker, about, words, act }] = useAddress()
  const filter = useStatementFilter()
  return useMemo(
    () => ({
      ...filter,
      ...(speaker === null ? {} : { speaker }),
      ...(about === null ? {} : { about }),
      ...(words === null || words.trim() === '' ? {} : { text: words.trim() }),
      ...(isAct(act) ? { act: [act] } : {}),
    }),
    [filter, speaker, about, words, act],
  )
}

function isAct(text: string | null): text is Act {
  return text !== null && acts.includes(text)
}
