import { useMemo } from 'react'
import type { Act, StatementFilter } from '../../gql/generated/graphql.ts'
import { type Address, type Days, useAddress } from '../../state/address.ts'
import { statementFilterOf } from './useStatementFilter.ts'
import { acts } from './words.ts'

/** The question of the statements view, from the address: speaker, about, words and act, with the desk's outlets and days. */
export function useStatementQuestion(): StatementFilter {
  const [{ speaker, about, words, act, outlets, from, to, asof, clock }] = useAddress()
  return useMemo(
    () => statementQuestionOf({ speaker, about, words, act, outlets, from, to, asof, clock }),
    [speaker, about, words, act, outlets, from, to, asof, clock],
  )
}

/** What an address asks of the statements view. */
export function statementQuestionOf({
  speaker,
  about,
  words,
  act,
  ...desk
}: Days & Pick<Address, 'speaker' | 'about' | 'words' | 'act' | 'outlets' | 'clock'>): StatementFilter {
  return {
    ...statementFilterOf(desk),
    ...(speaker === null ? {} : { speaker }),
    ...(about === null ? {} : { about }),
    ...(words === null || words.trim() === '' ? {} : { text: words.trim() }),
    ...(isAct(act) ? { act: [act] } : {}),
  }
}

function isAct(text: string | null): text is Act {
  return text !== null && acts.includes(text)
}
