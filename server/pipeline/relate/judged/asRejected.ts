import type { Telling } from '../../../domain/Claim.ts'
import { BY_A_PERSON } from './judgeTargets.ts'
import type { LinkBook } from './LinkBook.ts'

/** Tellings, those untyped of which a person said that they do not say what they were read to say: they meet others by their words alone. */
export function asRejected(tellings: readonly Telling[], links: LinkBook): readonly Telling[] {
  if (links.isEmpty) return tellings
  return tellings.map((telling) =>
    telling.proposition !== null && links.isDisowned(telling)
      ? { ...telling, proposition: null, polarity: telling.saysSo, isPlaced: false, read: { rule: BY_A_PERSON, sureness: 'SURE' } }
      : telling,
  )
}
