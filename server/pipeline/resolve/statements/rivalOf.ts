import { speakersOwn } from '../../../domain/partyOfEntity.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'

/** The other of two parties that fight: a movement and a state, or two states. */
export function rivalOf(own: string | null, article: ResolvedArticle): string | null {
  const { movement, movements, state, states, hasRivalStates } = armedPartiesOf(article)
  if (own === null || own === speakersOwn) return null
  if (hasRivalStates) return states.size === 2 && states.has(own) ? ([...states].find((other) => other !== own) ?? null) : null
  const foe = movement ?? rebelsOnly(article)
  if (own === state) return foe
  // Of several movements each fights the one state that has forces in the story.
  const [only] = states
  return own === foe ? state : movements.has(own) && states.size === 1 && foe === null ? (only ?? null) : null
}

/** The one movement that is called rebels or the like, where others are told of too. */
function rebelsOnly(article: ResolvedArticle): string | null {
  const { called } = armedPartiesOf(article)
  const parties = new Set(FOES.flatMap((call) => [...(called.get(call) ?? [])]))
  const [only = null] = parties
  return parties.size === 1 ? only : null
}

const FOES = ['rebel', 'insurgent', 'guerrilla', 'jihadist', 'separatist', 'paramilitar', 'militant', 'terrorist']
