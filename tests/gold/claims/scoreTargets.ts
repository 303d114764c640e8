import type { Match } from './matchStatements.ts'
import type { ClaimStory } from './readClaimGold.ts'
import type { RelatedReports } from './relateReports.ts'
import type { ChangeScores } from './scoreChanges.ts'

/** What denials were read to deny, against what they are annotated to deny; another telling of that utterance is as right. */
export function scoreTargets(
  { statements, targets }: ClaimStory,
  matches: ReadonlyMap<string, Match>,
  { book }: RelatedReports,
): ChangeScores {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const errors: string[] = []
  let [found, right, proposed] = [0, 0, 0]
  for (const { id, content } of statements) {
    const match = matches.get(id)
    const read = (match?.tellings ?? []).flatMap((telling) => book.targetOf(telling) ?? []).map(({ statementId }) => statementId)
    const wanted = targets.find(({ statement }) => statement === id)?.denies
    const utterance = wanted === undefined ? undefined : byId.get(wanted)?.utterance
    const isRight = [...matches].some(([other, { statement }]) => read.includes(statement.id) && byId.get(other)?.utterance === utterance)
    if (read.length > 0) proposed++
    if (isRight && wanted !== undefined) [found, right] = [found + 1, right + 1]
    else if (wanted !== undefined || read.length > 0) {
      const at = [...matches].find(([, { statement }]) => read.includes(statement.id))?.[0] ?? (read.length > 0 ? 'another' : 'nothing')
      errors.push(`target ${at} for ${wanted ?? 'nothing'} ${id} “${content}”${match === undefined ? ' (unread)' : ''}`)
    }
  }
  return { found, right, proposed, wanted: targets.length, errors }
}
