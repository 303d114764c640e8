import type { EntityId } from '../../domain/ids.ts'
import { dayByClock } from '../claims/dayByClock.ts'
import type { ClaimFilter, ClaimText } from '../claims/listClaims.ts'
import { namesOfClaims } from '../claims/wordsOfClaim.ts'
import type { Context } from '../context.ts'
import type { ClaimFilter as AskedFilter, InputMaybe } from '../generated/resolvers.ts'
import { findSpeaker } from '../names/findSpeaker.ts'
import { findSubject } from '../names/findSubject.ts'
import { dayRange } from './dayRange.ts'
import { given } from './given.ts'
import { shortText } from './shortText.ts'

/** A filter of claims with every name turned into an id. Throws UnusableRequestError for a name that fits nothing or several. */
export async function claimFilter(asked: InputMaybe<AskedFilter> | undefined, context: Context): Promise<ClaimFilter> {
  if (!asked) return {}
  const [place, speaker] = await Promise.all([
    asked.place != null ? findSubject(asked.place, context) : null,
    asked.speaker != null ? findSpeaker(asked.speaker, context) : null,
  ])
  const { topic: topics, contested, asOf, clock, text } = asked
  const dayOf = dayByClock(clock ?? 'SAID', context.graph)
  const words = text == null ? null : shortText('`text`', text)
  const search = words === null ? null : await claimText(words, place, context)
  return { ...dayRange(asked), ...given({ place, speaker, topics, contested, asOf, dayOf, text: search }) }
}

async function claimText(words: string, place: EntityId | null, context: Context): Promise<ClaimText> {
  const claims = context.claims.claimsAbout(place).map(({ claim }) => claim)
  return { wanted: words.toLowerCase(), names: await namesOfClaims(claims, context) }
}
