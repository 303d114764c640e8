import type { Claim } from '../../domain/Claim.ts'
import { claimWords } from '../../pipeline/relate/claimWords.ts'
import type { Context } from '../context.ts'
import { nameOfParty } from './nameParties.ts'

/** A claim in plain words, with the names of its parties and place. */
export async function wordsOfClaim(claim: Claim, context: Context): Promise<string> {
  const { side = null, other = null, placeId = null } = claim.model.proposition ?? {}
  const parties = [side, other].filter((party) => party !== null)
  const names = new Map(
    await Promise.all(parties.map(async (party): Promise<[string, string]> => [party, await nameOfParty(party, context)])),
  )
  const place = placeId === null ? null : await context.loaders.entity.load(placeId)
  return claimWords(claim, { party: (key) => names.get(key) ?? key, place: () => place?.name ?? '' })
}
