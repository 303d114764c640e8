import type { Telling } from '../../domain/Claim.ts'
import { claimKeyOf } from './claimKeyOf.ts'

/** One act of saying: the same speaker or institution, day and proposition, told by one statement or by ten. */
export interface Utterance {
  /** By day, then by statement. */
  readonly tellings: readonly Telling[]
}

/**
 * Tellings as utterances, the earliest first, undated last. Without a day, those of one article are one; an unnamed speaker is one for each article. `originOf` names the
 * text of an article, so that copies without a day are one too. Where an article tells the day of a saying once and quotes the saying again without one, both are of that day.
 */
export function utterancesOf(tellings: readonly Telling[], originOf: (telling: Telling) => string): readonly Utterance[] {
  const sayings = tellings.map((telling) => {
    const { speakerId, institutionId, polarity } = telling
    const who = institutionId ?? speakerId ?? `unnamed in ${originOf(telling)}`
    return { telling, saying: [who, polarity, claimKeyOf(telling) ?? telling.words].join('|') }
  })
  const told = new Map(
    sayings.flatMap(({ telling, saying }) =>
      telling.dayBasis === 'SAID' ? [[`${saying}|${telling.articleId}`, telling.day] as const] : [],
    ),
  )
  const groups = Map.groupBy(
    sayings,
    ({ telling, saying }) =>
      `${saying}|${(telling.dayBasis === 'SAID' ? null : told.get(`${saying}|${telling.articleId}`)) ?? telling.day ?? originOf(telling)}`,
  )
  return [...groups.values()]
    .map((group) => ({ tellings: group.map(({ telling }) => telling).toSorted(byDay) }))
    .sort((a, b) => compare(a.tellings[0], b.tellings[0]))
}

/** Earlier days first, undated last; then by statement. */
export function byDay(a: Telling, b: Telling): number {
  const [x, y] = [a.day ?? '9999', b.day ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.statementId < b.statementId ? -1 : a.statementId > b.statementId ? 1 : 0
}

function compare(a: Telling | undefined, b: Telling | undefined): number {
  return a === undefined || b === undefined ? 0 : byDay(a, b)
}
