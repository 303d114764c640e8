import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AnyVariables, Client } from 'urql'
import { reasonOf } from '../../components/reasonOf.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import type { JudgementToldFragment as Told } from '../../gql/generated/graphql.ts'
import { JudgementToldFragment } from './mutations.ts'

/** A mutation that judges. */
export type JudgingMutation<Variables> = TypedDocumentNode<{ readonly judged: FragmentType<typeof JudgementToldFragment> }, Variables>

/** What came of a judgement: the judgement, or in the server's words why it was not made and what to do. */
export type Outcome = { readonly kind: 'JUDGED'; readonly judgement: Told } | { readonly kind: 'REFUSED'; readonly reason: string }

/** Sends a judgement and tells what came of it; it throws nothing. */
export async function sendJudgement<Variables extends AnyVariables>(
  client: Client,
  mutation: JudgingMutation<Variables>,
  variables: Variables,
): Promise<Outcome> {
  const { data, error } = await client.mutation(mutation, variables).toPromise()
  if (error !== undefined) return { kind: 'REFUSED', reason: reasonOf(error) }
  if (data === undefined) return { kind: 'REFUSED', reason: 'The server gave no answer. Try again.' }
  return { kind: 'JUDGED', judgement: readFragment(JudgementToldFragment, data.judged) }
}
