import { type Clauses, hasDependent, isForceWord, lemmaAt, type Run } from './Clauses.ts'
import { words } from './words.ts'

/** Whether those who only ask, tell or urge give an order: forces are bidden anything, many to leave or take shelter. Advice to one man is no order, nor is "step down". */
export function isBidding(clauses: Clauses, { first, end }: Run, doing: number): boolean {
  const lemma = lemmaAt(clauses, doing)
  // "To hold their fire", "to open fire", "to shoot".
  if (LEAVING.has(lemma) || lemma === 'shoot' || hasDependent(clauses, doing, ['obj'], words('fire'))) return true
  for (let at = first; at < end; at++) {
    if (isForceWord(clauses, at) && !OFFICES.has(lemmaAt(clauses, at))) return true
    if (MANY.has(lemmaAt(clauses, at)) && SHELTERING.has(lemma)) return true
  }
  return false
}

const LEAVING = words(
  'leave evacuate withdraw retreat surrender vacate clear disarm flee pull lay abandon cease halt quit move stop release free',
)
const SHELTERING = words('turn get head move gather assemble report seek shelter stay go return avoid remain hide take')
const MANY = words(
  'ship boat vessel crew pilot people resident villager inhabitant civilian family citizen population community them household everyone all fisherman tourist',
)
/** Of these only those in arms are bidden like soldiers. */
const OFFICES = words('government opposition police officer man leader party side coalition general alliance guard commander company crew')
