import { UnusableRequestError } from '../../domain/errors.ts'
import {
  type AnyId,
  isClaimId,
  isEntityId,
  isStatementId,
  type JudgementId,
  parseId,
  partsOfStatementId,
  type StatementId,
} from '../../domain/ids.ts'
import type { Judgement, JudgementKind } from '../../domain/Judgement.ts'
import { entitiesOf } from '../../domain/judgements/entitiesOf.ts'
import { claimById } from '../claims/claimById.ts'
import { pageOfList } from '../claims/pageOfList.ts'
import type { Context } from '../context.ts'
import { pageOf } from '../filters/pageOf.ts'
import type { JudgementPage } from '../models.ts'

/** Which judgements; what is left out does not limit. */
interface AskedJudgements {
  readonly about?: string | null | undefined
  readonly kind?: readonly JudgementKind[] | null | undefined
  readonly undone?: boolean | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
}

/** A page of the log, the latest first. Throws UnusableRequestError when `about` is no id of an entity, statement or claim. */
export async function listJudgements({ about, kind, undone, ...page }: AskedJudgements, context: Context): Promise<JudgementPage> {
  const isAbout = about == null ? () => true : await aboutOf(about, context)
  const listed = context.judgements
    .log()
    .judgements.filter(
      (judgement) =>
        (kind?.includes(judgement.decision.kind) ?? true) &&
        (undone == null || (judgement.undone !== null) === undone) &&
        isAbout(judgement),
    )
  return pageOfList(listed.toReversed(), pageOf(page), ({ id }) => id)
}

async function aboutOf(about: string, context: Context): Promise<(judgement: Judgement) => boolean> {
  const id: AnyId | null = parseId(about)
  if (id !== null && isEntityId(id)) {
    const { ruling } = context.judgements.log()
    const survivor = ruling.survivorOf(id)
    return ({ decision }) => entitiesOf(decision).some((entity) => entity.id === id || ruling.survivorOf(entity.id) === survivor)
  }
  if (id !== null && isStatementId(id)) return isAmong(await judgementsOn([id], context))
  if (id !== null && isClaimId(id)) {
    const claim = claimById(context.claims, id)
    const utterances = claim === null ? [] : [...claim.dated, ...claim.undated]
    return isAmong(
      await judgementsOn(
        utterances.flatMap(({ tellings }) => tellings.map(({ statementId }) => statementId)),
        context,
      ),
    )
  }
  throw new UnusableRequestError(`"${about}" is no id of an entity, a statement or a claim. Give \`about\` one of these.`)
}

/** The judgements that mean one of these statements. */
async function judgementsOn(ids: readonly StatementId[], { store }: Context): Promise<ReadonlySet<JudgementId>> {
  const wanted = new Set(ids)
  const anchored = await store.anchoredIn([...new Set(ids.map((id) => partsOfStatementId(id).articleId))])
  return new Set(anchored.flatMap(({ judgementId, statementId }) => (wanted.has(statementId) ? judgementId : [])))
}

function isAmong(ids: ReadonlySet<JudgementId>): (judgement: Judgement) => boolean {
  return ({ id }) => ids.has(id)
}
