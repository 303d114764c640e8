import type { Amount } from '../../../domain/Proposition.ts'

/** A number of soldiers who are somewhere, not of those who came or were sent. */
export function asStock(amount: Amount): Amount {
  return { ...amount, flow: 'STOCK', of: 'troop' }
}
