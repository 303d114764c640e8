import type { Telling } from '../../domain/Claim.ts'
import { claimOf, modelOf } from './claimsOfGroup.ts'
import { hasPredicate } from './hasPredicate.ts'
import { SURELY } from './likeness/saidAlike.ts'
import type { OwnedClaim, OwnTelling } from './OwnedClaim.ts'
import type { Stand } from './PositionedClaim.ts'
import { saidWords } from './saidWords.ts'
import { saysNothing } from './saysNothing.ts'
import { byDay } from './utterancesOf.ts'

/**
 * The claims of untyped tellings that say the same in like words, group by group. Who says much the same as one of them, but not the same as all, bears upon the claim: who
 * opened the gates unwarned opened them; who tells another number or winner denies it. Words that say nothing without what they point at ("that", "the claim") are no claim.
 */
export function claimsOfWords(groups: readonly (readonly Telling[])[], { likeOf, rivalsOf }: WordRelations): readonly OwnedClaim[] {
  const keyed = groups.filter((group) => group.some((telling) => !isHollow(telling))).map((group) => keyedIn(group, likeOf))
  const all = new Map(keyed.flatMap(({ own }) => own.map(({ settled, telling }) => [settled, telling] as const)))
  return keyed.map(({ claimKey, own }) => {
    const members = new Set(own.map(({ settled }) => settled))
    const near = new Set(
      own.flatMap(({ settled }) =>
        [...likeOf(settled)].flatMap(([other, likeness]) => (likeness >= LEAST_BEARING && !members.has(other) ? other : [])),
      ),
    )
    const rivals = new Set(own.flatMap(({ settled }) => (settled.polarity > 0 ? rivalsOf(settled) : [])))
    const stands = [
      ...own.map(({ telling }) => standOf(telling, telling.read)),
      ...[...near].flatMap((other) => bearing(all.get(other))),
      ...[...rivals].flatMap((other) => (members.has(other) || near.has(other) ? [] : rivalling(all.get(other) ?? other))),
    ]
    const sorted = stands.sort((a, b) => byDay(a.telling, b.telling))
    return { own, positioned: { claim: claimOf(claimKey, modelOf(own.map(({ telling }) => telling))), stands: sorted } }
  })
}

/** How untyped tellings, settled, stand to each other by their words. */
export interface WordRelations {
  /** How alike others are, 1 and more for what says the same. */
  readonly likeOf: (telling: Telling) => ReadonlyMap<Telling, number>
  /** Those that say the same but for a number or a winner. */
  readonly rivalsOf: (telling: Telling) => readonly Telling[]
}

/** A bare word or two that say nothing of anything ("dead"), unless somebody denies it: then it is that there is such a thing. */
function isHollow({ words, polarity }: Telling): boolean {
  if (saysNothing(words)) return true
  const said = saidWords(words)
  return said.length < 2 && polarity > 0 && !hasPredicate(words) && !said.some(({ kind }) => kind === 'NUMBER')
}

/** What nearly says the same bears upon it. */
const LEAST_BEARING = 1.2

function keyedIn(
  group: readonly Telling[],
  likeOf: WordRelations['likeOf'],
): { readonly claimKey: string; readonly own: readonly OwnTelling[] } {
  const claimKey = `said|${group.map(({ statementId, start }) => `${statementId}@${start}`).sort()[0]}`
  return {
    claimKey,
    own: group.toSorted(byDay).map((settled) => ({ settled, telling: { ...settled, claimKey, read: readIn(group, settled, likeOf) } })),
  }
}

/** How sure it is that a telling says what its group says: by the one that it is most like. */
function readIn(group: readonly Telling[], telling: Telling, likeOf: WordRelations['likeOf']): Telling['read'] {
  const like = likeOf(telling)
  const most = Math.max(0, ...group.map((other) => like.get(other) ?? 0))
  return group.length === 1 || most >= SURELY || telling.read.sureness === 'TENTATIVE'
    ? telling.read
    : { rule: 'may say the same', sureness: 'TENTATIVE' }
}

function standOf(telling: Telling, read: Telling['read']): Stand {
  return { telling, position: telling.polarity > 0 ? 'AFFIRMS' : 'DENIES', ...read }
}

function bearing(telling: Telling | undefined): Stand[] {
  return telling === undefined ? [] : [standOf(telling, { rule: 'says much the same', sureness: 'TENTATIVE' })]
}

function rivalling(telling: Telling): Stand[] {
  return [{ telling, position: 'DENIES', rule: 'tells another number, or another winner', sureness: 'LIKELY' }]
}
