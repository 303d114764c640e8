import type { Position } from '../../../server/domain/Claim.ts'
import type { Match } from './matchStatements.ts'
import type { ClaimStory } from './readClaimGold.ts'
import type { ClaimLookUp } from './scoreClaims.ts'

/** One annotated position, and whether it was read so. */
export interface JudgedPosition {
  readonly isRight: boolean
  readonly isFound: boolean
  /** Whether the statement was put on the claim at all. */
  readonly isPlaced: boolean
  readonly error: string | null
}

/**
 * Every annotated position of a story: how the read statement stands to the claim that most other statements of the annotated claim were put in; where
 * nobody else speaks of that claim, to its own.
 */
export function scorePositions(
  { statements, positions, claims }: ClaimStory,
  matches: ReadonlyMap<string, Match>,
  claimOf: ClaimLookUp,
): readonly JudgedPosition[] {
  return positions.map(({ statement, claim, position }) => {
    const own = matches.get(statement)
    const others = statements.filter(({ id, claim: of }) => of === claim && id !== statement)
    const fellows = others.flatMap(({ id }) => matches.get(id)?.tellings ?? []).flatMap((telling) => claimOf(telling) ?? [])
    const owns = (own?.tellings ?? []).flatMap((telling) => claimOf(telling) ?? [])
    const held = mostFrequent(fellows.length > 0 ? fellows : owns)
    const read = own === undefined || held === null ? null : positionIn(held, own)
    const words = claims.find(({ id }) => id === claim)?.words ?? ''
    const isRight = read === position
    const said = statements.find(({ id }) => id === statement)?.content ?? ''
    return {
      isRight,
      isFound: own !== undefined,
      isPlaced: read !== null,
      error: isRight || own === undefined ? null : `position ${read ?? 'none'} for ${position} ${statement} “${said}” on “${words}”`,
    }
  })
}

type Held = NonNullable<ReturnType<ClaimLookUp>>

function mostFrequent(claims: readonly Held[]): Held | null {
  const counts = [...Map.groupBy(claims, ({ claim }) => claim.id).values()].toSorted((a, b) => b.length - a.length)
  return counts[0]?.[0] ?? null
}

function positionIn({ stands }: Held, { tellings }: Match): Position | null {
  const held = stands.filter(({ telling }) =>
    tellings.some((own) => own.statementId === telling.statementId && own.start === telling.start && own.proposition?.predicate === telling.proposition?.predicate),
  )
  return ORDER.find((position) => held.some((stand) => stand.position === position)) ?? null
}

const ORDER: readonly Position[] = ['DENIES', 'AFFIRMS', 'PARTLY', 'OTHER_SCOPE']
