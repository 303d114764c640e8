import { useCallback, useState } from 'react'
import { type AnyVariables, useClient } from 'urql'
import type { JudgementToldFragment } from '../../gql/generated/graphql.ts'
import { tellJudgement } from './judgementNote.ts'
import { type JudgingMutation, sendJudgement } from './sendJudgement.ts'

/** Judges from where the thing is: what was done is told at the foot of the page, a refusal where it was tried. */
export function useJudge() {
  const client = useClient()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const judge = useCallback(
    async <Variables extends AnyVariables>(
      mutation: JudgingMutation<Variables>,
      variables: Variables,
    ): Promise<JudgementToldFragment | null> => {
      setBusy(true)
      setRefusal(null)
      const outcome = await sendJudgement(client, mutation, variables)
      setBusy(false)
      if (outcome.kind === 'REFUSED') {
        setRefusal(outcome.reason)
        return null
      }
      tellJudgement(outcome.judgement)
      return outcome.judgement
    },
    [client],
  )
  return { judge, isBusy, refusal }
}
