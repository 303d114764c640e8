import type { Context } from '../context.ts'

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** The name of a party: of a state by its ISO 3166-1 code, of another by its entity; the key itself when nothing bears it. */
export async function nameOfParty(party: string, { loaders }: Context): Promise<string> {
  if (/^[A-Z]{2}$/.test(party)) return regions.of(party) ?? party
  return (await loaders.entityByKey.load(party))?.name ?? party
}
