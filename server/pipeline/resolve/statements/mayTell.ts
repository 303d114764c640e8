import type { Predicate } from '../../../domain/Proposition.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'

/**
 * Whether an article tells of those who may do what a predicate says: roads are blocked by marchers and opened after snow, supplies of gas are restored, and none of it is a siege;
 * land is run and ministers depart where nobody is in arms.
 */
export function mayTell(predicate: Predicate, article: ResolvedArticle): boolean {
  if (predicate === 'ENCIRCLED') return toldBy(article).isSiege
  return !GROUND.has(predicate) || toldBy(article).isArmed
}

const GROUND: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'HOLDS',
  'CONTESTED',
  'ADVANCES',
  'WITHDRAWS',
  'CLASHES',
  'REPELS',
  'STRENGTH',
])

interface Told {
  readonly isSiege: boolean
  readonly isArmed: boolean
}

const known = new WeakMap<ResolvedArticle, Told>()

/** Worked out once an article that has such a frame. */
function toldBy(article: ResolvedArticle): Told {
  const found = known.get(article)
  if (found !== undefined) return found
  const { movements, states } = armedPartiesOf(article)
  const isSiege = movements.size > 0 || states.size > 0 || SIEGE.test(article.text)
  const told = { isSiege, isArmed: isSiege || ARMED.test(article.text) }
  known.set(article, told)
  return told
}

const SIEGE =
  /\b(?:sieges?|besieg\w*|encircl\w*|surround\w*|troops|soldiers?|army|armies|militar\w+|rebels?|fighters?|militias?|militiamen|militants?|insurgen\w+|jihadists?|separatists?|guerrillas?|paramilitar\w+|garrisons?|junta|brigades?|battalions?|shell(?:s|ed|ing)|bombard\w*|offensive|naval|navy|navies|warships?|frontline|front line|warlords?|mercenar\w+|pocket|general staff)\b/i
const ARMED =
  /\b(?:police\w*|gendarm\w*|guards?|gangs?|gunm[ae]n|armed|attackers|forces|inmates|mutin\w+|navy|naval|marines?|coast ?guards?|warships?|drones?|missiles?|fighting|clash(?:es|ed)?|war|invasion|invaded|battles?|cartels?|commandos?|weapons?|rifles?|men)\b/i
