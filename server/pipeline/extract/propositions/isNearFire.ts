import { type Clauses, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** Whether an article speaks of fire from afar around a word: what is told to be unhurt there was not hit by it. */
export function isNearFire(clauses: Clauses, at: number): boolean {
  for (let near = Math.max(0, at - BEFORE); near < Math.min(clauses.tokens.length, at + BEHIND); near++)
    if (FIRE.has(wordAt(clauses, near))) return true
  return false
}

/** In words: a report of news has its theme in the sentences before. */
const BEFORE = 120
const BEHIND = 40
const FIRE = words(
  'drone drones missile missiles rocket rockets shell shells shelling shelled bomb bombs bombed bombing bombardment airstrike airstrikes warplane warplanes jets artillery mortar mortars uav uavs quadcopter projectile projectiles',
)
