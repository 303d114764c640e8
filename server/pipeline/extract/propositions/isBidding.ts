import { type Clauses, hasDependent, isForceWord, lemmaAt, type Run, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** Whether those who only ask, tell or urge give an order: forces are bidden anything, many to leave or take shelter. Advice to one man is no order, nor is "step down". */
export function isBidding(clauses: Clauses, { first, end }: Run, doing: number): boolean {
  const lemma = lemmaAt(clauses, doing)
  if (end === first + 1 && ONE.has(wordAt(clauses, first))) return false
  if (CLOSING.has(lemma) && hasDependent(clauses, doing, ['obj'], FIGURES)) return false
  // "To hold their fire", "to open fire", "to shoot".
  if (LEAVING.has(lemma) || lemma === 'shoot' || hasDependent(clauses, doing, ['obj'], words('fire'))) return true
  for (let at = first; at < end; at++) {
    if (isForceWord(clauses, at) && !OFFICES.has(lemmaAt(clauses, at))) return true
    if (MANY.has(lemmaAt(clauses, at)) && SHELTERING.has(lemma)) return true
  }
  return false
}

const ONE = words('him me')
const CLOSING = words('close shut')
const FIGURES = words('deal gap eyes eye mouth door book books case ranks chapter')
const LEAVING = words(
  'leave evacuate withdraw retreat surrender vacate clear disarm flee pull lay abandon cease halt quit move stop release free close shut switch disband',
)
const SHELTERING = words('turn get head move gather assemble report seek shelter stay go return avoid remain hide take')
const MANY = words(
  'ship boat vessel crew pilot people resident villager inhabitant civilian family citizen population community them household everyone all fisherman tourist islander townspeople passenger quarter district neighbourhood village town worker pupil student',
)
/** Of these only those in arms are bidden like soldiers. */
const OFFICES = words('government opposition police officer man leader party side coalition general alliance guard commander company crew')
