import type { Claim, Telling } from '../../domain/Claim.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { isClaimId, parseId } from '../../domain/ids.ts'
import type { JudgedLink, Judgement, LinkKind, StatementAnchor } from '../../domain/Judgement.ts'
import { wordsOf } from '../../domain/judgements/wordsOfDecision.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import { wordsOfClaim } from '../claims/wordsOfClaim.ts'
import type { Context } from '../context.ts'
import { loadStatement } from '../loadExisting.ts'
import { anchorAt } from './anchorAt.ts'
import type { Draft } from './JudgementDesk.ts'
import { statementIdFrom } from './subjects.ts'

/** A link as it was asked for. */
export interface AskedLink {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

/** That a link which a rule proposed is right or wrong. Throws UnusableRequestError when one of its ends is not there, or nothing joins them that could be judged. */
export async function draftLink(asked: AskedLink, isAccepted: boolean, context: Context): Promise<Draft> {
  const drafted = asked.kind === 'MEMBERSHIP' ? await memberLink(asked, isAccepted, context) : await pairLink(asked, isAccepted, context)
  const known = sameLink(drafted.decision, context)
  return known === null ? { kind: 'NEW', ...drafted, notes: [] } : { kind: 'KNOWN', judgement: known }
}

interface DraftedLink {
  readonly decision: JudgedLink
  readonly words: string
}

async function pairLink({ kind, from, to }: AskedLink, isAccepted: boolean, context: Context): Promise<DraftedLink> {
  const [one, other] = [await statementOf(from, context), await statementOf(to, context)]
  if (one.id === other.id) throw new UnusableRequestError('Both ends of the link are one statement. Give the ids of two.')
  const [fromAnchor, toAnchor] = [await anchored(one, null, context), await anchored(other, null, context)]
  return {
    decision: { kind: decisionKind(isAccepted), link: kind, from: fromAnchor, to: toAnchor, position: null },
    words: (kind === 'DENIAL' ? wordsOf.denial : wordsOf.oneTelling)(fromAnchor.quote, toAnchor.quote, isAccepted),
  }
}

/** The claim is held on to by another of its own tellings: its key follows from rules, which change. */
async function memberLink({ from, to }: AskedLink, isAccepted: boolean, context: Context): Promise<DraftedLink> {
  const id = parseId(to)
  const positioned = id !== null && isClaimId(id) ? context.claims.claim(id) : null
  if (positioned === null) throw new UnusableRequestError(`No claim has the id "${to}". Find it with \`claims\`.`)
  const statement = await statementOf(from, context)
  const stand = positioned.stands.find(({ telling }) => telling.statementId === statement.id)
  if (stand === undefined)
    throw new UnusableRequestError('The statement takes no position on that claim. Give the statement of one of its utterances.')
  const { claim, stands } = positioned
  const own = stands
    .map(({ telling }) => telling)
    .filter((telling) => telling.claimKey === claim.key && telling.statementId !== statement.id)
  const companion = own.find((telling) => isSame(telling, claim.model)) ?? own[0] ?? aloneIn(claim, stand.telling)
  const member = await loadStatement(companion.statementId, context)
  const [fromAnchor, toAnchor] = [await anchored(statement, stand.telling, context), await anchored(member, companion, context)]
  return {
    decision: { kind: decisionKind(isAccepted), link: 'MEMBERSHIP', from: fromAnchor, to: toAnchor, position: stand.position },
    words: wordsOf.membership(fromAnchor.quote, await wordsOfClaim(claim, context), isAccepted),
  }
}

/** A claim that one statement alone tells is held on to by that statement: rejected, it does not say what it was read to say. */
function aloneIn({ predicate }: Claim, telling: Telling): Telling {
  if (predicate !== null) return telling
  throw new UnusableRequestError('The claim is this statement in its own words: there is nothing that it could be parted from.')
}

function decisionKind(isAccepted: boolean): JudgedLink['kind'] {
  return isAccepted ? 'ACCEPT_LINK' : 'REJECT_LINK'
}

function isSame(one: Telling, other: Telling): boolean {
  return one.statementId === other.statementId && one.start === other.start
}

async function statementOf(id: string, { loaders }: Context): Promise<StoredStatement> {
  const statement = await loaders.statement.load(statementIdFrom(id))
  if (statement === null) throw new UnusableRequestError(`No statement has the id "${id}". Find it with \`statements\`.`)
  return statement
}

async function anchored(statement: StoredStatement, telling: Telling | null, context: Context): Promise<StatementAnchor> {
  return anchorAt(statement, context, telling?.start)
}

/** The last judgement that holds on this link, when it said the same. */
function sameLink(link: JudgedLink, { judgements }: Context): Judgement | null {
  const last = judgements.log().judgements.findLast(({ decision, undone }) => undone === null && isLinkOf(decision, link))
  return last?.decision.kind === link.kind ? last : null
}

function isLinkOf(decision: Judgement['decision'], { link, from, to }: JudgedLink): boolean {
  if (decision.kind !== 'ACCEPT_LINK' && decision.kind !== 'REJECT_LINK') return false
  const isOneWay = isSameAnchor(decision.from, from) && isSameAnchor(decision.to, to)
  const isOther = link === 'ONE_TELLING' && isSameAnchor(decision.from, to) && isSameAnchor(decision.to, from)
  return decision.link === link && (isOneWay || isOther)
}

function isSameAnchor(one: StatementAnchor, other: StatementAnchor): boolean {
  return one.articleId === other.articleId && one.quote === other.quote && one.start === other.start && one.point === other.point
}
