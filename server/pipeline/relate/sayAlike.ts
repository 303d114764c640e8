import type { Telling } from '../../domain/Claim.ts'
import { SURELY } from './likeness/saidAlike.ts'

/**
 * An untyped telling that says in other words what typed ones say: it takes over the proposition of the one that it is most like, turned round where the one says no and
 * the other does not. Null where it is like none, or as much like two that say different things.
 */
export function sayAlike(telling: Telling, typed: readonly (readonly [Telling, number])[]): Telling | null {
  const [best, next] = typed.toSorted(([a, x], [b, y]) => y - x || (a.statementId < b.statementId ? -1 : 1))
  if (best === undefined) return null
  const [model, likeness] = best
  const { proposition } = model
  if (proposition === null || isOfAnotherSide(telling, proposition.side)) return null
  if (next !== undefined && next[1] === likeness && next[0].proposition?.predicate !== proposition.predicate) return null
  const polarity = model.polarity * model.saysSo * telling.saysSo > 0 ? 1 : -1
  return {
    ...telling,
    proposition: { ...proposition, polarity },
    polarity,
    happenedOn: telling.happenedOn,
    read: { rule: IN_LIKE_WORDS, sureness: likeness >= SURELY ? 'LIKELY' : 'TENTATIVE' },
  }
}

/** The rule by which an untyped telling has a proposition at all. */
export const IN_LIKE_WORDS = 'says in like words what another telling says'

/** "Our men hold it" is not what a rival says of his own. */
function isOfAnotherSide({ words, speakerSide, saysSo }: Telling, side: string | null): boolean {
  return saysSo > 0 && side !== null && speakerSide !== null && side !== speakerSide && /\b(?:we|our|ours|us)\b/i.test(words)
}
