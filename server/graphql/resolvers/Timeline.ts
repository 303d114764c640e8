import { changesIn } from '../claims/changesIn.ts'
import { pageOfList } from '../claims/pageOfList.ts'
import { pageOf, pageSize } from '../filters/pageOf.ts'
import type { TimelineResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const Timeline: TimelineResolvers = {
  speaker: ({ speakerId }, _, context) => loadEntity(speakerId, context),
  moments: ({ dated }, page) =>
    pageOfList(
      dated,
      pageOf(page),
      ({ telling, claim }) => `${telling.statementId} ${telling.proposition?.trigger.start ?? ''} ${claim.claim.id}`,
    ),
  undated: ({ undated }, { first }) => undated.slice(0, pageSize(first)),
  changes: ({ tellings }, { first }) => changesIn(tellings).slice(0, pageSize(first)),
}
