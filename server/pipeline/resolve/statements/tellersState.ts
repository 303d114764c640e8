import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { countryDatedFrom, landOf } from './landOf.ts'

/**
 * The state whose own outlet tells a report: it speaks of "the enemy" or "our gunners", is dated from a town of that state and tells of its land, and names no forces but those of one other
 * state. "The army" and an officer of no known side are then its own. Null for all other reports.
 */
export function tellersState(states: ReadonlySet<string>, article: ResolvedArticle): string | null {
  const [other] = states
  const home = countryDatedFrom(article)
  if (states.size !== 1 || home === null || home === other || home !== landOf(article)) return null
  return PARTISAN.test(article.text) ? home : null
}

const PARTISAN =
  /\b(?:(?:the|an?) (?:\p{Lu}?\p{Ll}{2,20} )?(?:enemy|adversary|aggressors?|occupiers?|invaders?)|our (?:\p{Ll}{2,20} )?(?:troops|soldiers|forces|infantry|gunners|fighters|army|defenders|pilots|marines|navy|sailors|servicemen|jets|air defen[cs]es?))\b/iu
