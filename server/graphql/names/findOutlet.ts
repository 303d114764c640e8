import { UnusableRequestError } from '../../domain/errors.ts'
import { foldName } from '../../domain/foldName.ts'
import type { OutletId } from '../../domain/ids.ts'
import { isOutletId, outletIdOf, parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { fewNames, shortText } from '../filters/shortText.ts'
import { nearSpellings } from './nearSpellings.ts'

/** The outlet with this id or name. Throws UnusableRequestError, naming near spellings, when there is none. */
export async function findOutlet(idOrName: string, context: Context): Promise<OutletId> {
  const id = parseId(idOrName)
  const outlet = await context.loaders.outlet.load(id !== null && isOutletId(id) ? id : outletIdOf(foldName(shortText('A name', idOrName))))
  if (outlet !== null) return outlet.id
  throw new UnusableRequestError(`No outlet is called "${idOrName}".${await nearSpellings(idOrName, ['OUTLET'], context)}`)
}

/** The outlets with these ids or names; undefined when the filter does not ask for any. */
export async function findOutlets(
  idsOrNames: readonly string[] | null | undefined,
  context: Context,
): Promise<readonly OutletId[] | undefined> {
  return idsOrNames ? Promise.all(fewNames('`outlets`', idsOrNames).map((idOrName) => findOutlet(idOrName, context))) : undefined
}
