import type { Matter } from './Matter.ts'
import { readWordings } from './readWordings.ts'

/** All that meanings are learnt from. */
export async function readMatters(): Promise<readonly Matter[]> {
  return (await readWordings()).map(({ same, deny, other }) => ({ claims: [[...same, ...deny]], others: other }))
}
