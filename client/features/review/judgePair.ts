import type { Client } from 'urql'
import { KeepApart, MergeEntities, UndoJudgement } from '../judgements/mutations.ts'
import { type Outcome, sendJudgement } from '../judgements/sendJudgement.ts'
import { currentSignature } from '../judgements/signature.ts'
import type { Pair, Step } from './reviewQueue.ts'
import { addStep, lastStep, takeBack } from './reviewTrail.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** A pair as a person judges it: which name stays if the two are one, and why. */
export interface ChosenPair {
  readonly pair: Pair
  readonly keep: Named
  readonly away: Named
  readonly why: string
}

/** Judges a pair, or puts it off. The next pair stands there at once; a refusal brings this one back. Null for a pair put off, which the server does not hear of. */
export async function judgePair(client: Client, choice: Step['choice'], chosen: ChosenPair): Promise<Outcome | null> {
  const { pair, keep, away } = chosen
  const sent = send(client, choice, chosen)
  const answer = sent.then((outcome) => (outcome?.kind === 'JUDGED' ? outcome.judgement.id : null))
  addStep({ pair, choice, names: `${keep.name} and ${away.name}`, away: choice === 'SAME' ? away.id : null, judgementId: null, answer })
  return await sent
}

/** Takes back what was done last in this sitting, once its answer is there; null when nothing was done, or it was refused anyway. */
export async function undoLast(client: Client): Promise<{ readonly names: string; readonly refusal: string | null } | null> {
  const step = lastStep()
  if (step === null) return null
  const { names, pair } = step
  if (step.choice !== 'LATER') {
    const id = await step.answer
    if (id === null) return null
    const outcome = await sendJudgement(client, UndoJudgement, { id, by: currentSignature() })
    if (outcome.kind === 'REFUSED') return { names, refusal: outcome.reason }
  }
  takeBack(pair)
  return { names, refusal: null }
}

async function send(client: Client, choice: Step['choice'], { keep, away, why }: ChosenPair): Promise<Outcome | null> {
  const signed = { by: currentSignature(), ...(why.trim() === '' ? {} : { why: why.trim() }) }
  switch (choice) {
    case 'SAME':
      return await sendJudgement(client, MergeEntities, { keep: keep.id, others: [away.id], ...signed })
    case 'APART':
      return await sendJudgement(client, KeepApart, { one: keep.id, other: away.id, ...signed })
    case 'LATER':
      return null
  }
}
