import type { Topic } from '../../domain/Claim.ts'
import type { Predicate } from '../../domain/Proposition.ts'

/** What a predicate is about. */
export function topicOf(predicate: Predicate | null): Topic {
  return predicate === null ? 'OTHER' : TOPICS[predicate]
}

/** Whether a predicate is of ground: who has a place, or whether it is fought for. */
export function isOfGround(predicate: Predicate): boolean {
  const topic = topicOf(predicate)
  return topic === 'CONTROL' || topic === 'FIGHTING'
}

/** Whether a predicate is of a deed: what was struck, or who did it. */
export function isDeed(predicate: Predicate): boolean {
  const topic = topicOf(predicate)
  return topic === 'STRIKES' || topic === 'RESPONSIBILITY'
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
