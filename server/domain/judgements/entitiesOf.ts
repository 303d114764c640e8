import type { Entity } from '../Entity.ts'
import type { Decision, StatementAnchor } from '../Judgement.ts'

/** The entities that a decision is about, as they were then. */
export function entitiesOf(decision: Decision): readonly Entity[] {
  switch (decision.kind) {
    case 'MERGE':
      return [decision.keep, ...decision.others]
    case 'KEEP_APART':
      return [decision.one, decision.other]
    case 'SPLIT':
      return [decision.entity, decision.into]
    case 'RENAME':
    case 'RETYPE':
      return [decision.entity]
    case 'FIX_SPEAKER':
      return decision.speaker === null ? [] : [decision.speaker]
    case 'ACCEPT_LINK':
    case 'REJECT_LINK':
      return []
  }
}

/** What a decision holds on to in texts; empty for those about entities alone. */
export function anchorsIn(decision: Decision): readonly StatementAnchor[] {
  if (decision.kind === 'FIX_SPEAKER') return [decision.statement]
  return decision.kind === 'ACCEPT_LINK' || decision.kind === 'REJECT_LINK' ? [decision.from, decision.to] : []
}
