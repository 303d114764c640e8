import type { Claim } from '../../domain/Claim.ts'
import { claimWords } from '../../pipeline/relate/claimWords.ts'
import type { ClaimNames } from '../../pipeline/relate/partyWords.ts'
import type { Context } from '../context.ts'
import { nameOfParty } from './nameParties.ts'

/** A claim in plain words, with the names of its parties and place. */
export async function wordsOfClaim(claim: Claim, context: Context): Promise<string> {
  return claimWords(claim, await namesOfClaims([claim], context))
}

/** The names of all parties and places of claims, each looked up once. */
export async function namesOfClaims(claims: readonly Claim[], context: Context): Promise<ClaimNames> {
  const told = claims.flatMap(({ model }) => model.proposition ?? [])
  const parties = new Set(told.flatMap(({ side, other }) => [side, other].filter((party) => party !== null)))
  const places = new Set(told.flatMap(({ placeId }) => placeId ?? []))
  const [partyNames, placeNames] = await Promise.all([
    namesBy(parties, (party) => nameOfParty(party, context)),
    namesBy(places, async (id) => (await context.loaders.entity.load(id))?.name ?? ''),
  ])
  return { party: (key) => partyNames.get(key) ?? key, place: (id) => placeNames.get(id) ?? '' }
}

async function namesBy<Key>(keys: ReadonlySet<Key>, nameOf: (key: Key) => Promise<string>): Promise<ReadonlyMap<Key, string>> {
  return new Map(await Promise.all([...keys].map(async (key): Promise<[Key, string]> => [key, await nameOf(key)])))
}
