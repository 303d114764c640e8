import { changesIn } from '../claims/changesIn.ts'
import { clashesIn } from '../claims/clashesIn.ts'
import { countsOfClaim } from '../claims/countsOfClaim.ts'
import { oneTellings } from '../claims/oneTellings.ts'
import { pageOfList } from '../claims/pageOfList.ts'
import { spreadIn } from '../claims/spreadIn.ts'
import { wordsOfClaim } from '../claims/wordsOfClaim.ts'
import { pageOf, pageSize } from '../filters/pageOf.ts'
import type { ClaimResolvers } from '../generated/resolvers.ts'

export const Claim: ClaimResolvers = {
  id: ({ claim }) => claim.id,
  words: ({ claim }, _, context) => wordsOfClaim(claim, context),
  topic: ({ claim }) => claim.topic,
  place: ({ claim }, _, { loaders }) => (claim.placeId === null ? null : loaders.entity.load(claim.placeId)),
  isTyped: ({ claim }) => claim.predicate !== null,
  isForetold: ({ claim }) => claim.model.proposition?.mood === 'PREDICTED',
  counts: countsOfClaim,
  isContested: ({ contestedness }) => contestedness > 0,
  utterances: ({ dated }, { position, ...page }) =>
    pageOfList(
      dated.filter((utterance) => position?.includes(utterance.position) ?? true),
      pageOf(page),
      (utterance) => `${utterance.position} ${utterance.first.statementId} ${utterance.first.proposition?.trigger.start ?? ''}`,
    ),
  undated: ({ undated }, { position, first }) =>
    undated.filter((utterance) => position?.includes(utterance.position) ?? true).slice(0, pageSize(first)),
  changes: ({ dated }, { first }) => changesIn(dated.flatMap(({ tellings }) => tellings)).slice(0, pageSize(first)),
  clashes: (model, { first }) => clashesIn(model, pageSize(first)),
  oneTellings: (model, { first }, { claims }) => oneTellings(model, claims.links, pageSize(first)),
  spread: (model, { position }, context) => spreadIn(model, position, context),
}
