import type { Topic } from '../../domain/Claim.ts'
import type { Predicate } from '../../domain/Proposition.ts'

/** What a predicate is about. */
export function topicOf(predicate: Predicate | null): Topic {
  return predicate === null ? 'OTHER' : TOPICS[predicate]
}

const TOPICS: { readonly [predicate in Predicate]: Topic } = {
  CONTROLS: 'CONTROL',
  SEIZES: 'CONTROL',
  HOLDS: 'CONTROL',
  CONTESTED: 'CONTROL',
  PRESENT: 'MOVES',
  ENCIRCLED: 'ENCIRCLEMENT',
  STRENGTH: 'FORCES',
  DEPLOYS: 'FORCES',
  ADVANCES: 'MOVES',
  WITHDRAWS: 'MOVES',
  REPELS: 'MOVES',
  CLASHES: 'FIGHTING',
  STRIKES: 'STRIKES',
  INTERCEPTS: 'INTERCEPTIONS',
  LOSSES: 'LOSSES',
  STATUS: 'STATUS',
  ORDERS: 'ORDERS',
  INTENDS: 'ORDERS',
  RESPONSIBLE: 'RESPONSIBILITY',
  DEPICTS: 'FOOTAGE',
}
