import { isArticleId, parseId } from '../../domain/ids.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { draftKeepApart } from '../judgements/draftKeepApart.ts'
import { draftLink } from '../judgements/draftLink.ts'
import { draftRename, draftRetype } from '../judgements/draftLook.ts'
import { draftMerge } from '../judgements/draftMerge.ts'
import { draftSpeaker } from '../judgements/draftSpeaker.ts'
import { draftSplit } from '../judgements/draftSplit.ts'
import { judge, redo, undo } from '../judgements/judge.ts'
import { judgeOf } from '../judgements/judgeOf.ts'
import { sentDocument } from '../reading/sentDocument.ts'

export const Mutation: MutationResolvers = {
  readDocuments: (_root, { documents }, { desk }) => desk.readSent(documents.map(sentDocument)),
  deleteArticle: async (_root, { id }, { desk }) => {
    const article = parseId(id)
    return article !== null && isArticleId(article) && desk.deleteArticle(article)
  },
  mergeEntities: (_root, { keep, others, ...by }, context) => judge(judgeOf(by), () => draftMerge(keep, others, context), context),
  keepApart: (_root, { one, other, ...by }, context) => judge(judgeOf(by), () => draftKeepApart(one, other, context), context),
  splitEntity: (_root, { by, why, ...asked }, context) => judge(judgeOf({ by, why }), () => draftSplit(asked, context), context),
  renameEntity: (_root, { entity, name, ...by }, context) => judge(judgeOf(by), () => draftRename(entity, name, context), context),
  retypeEntity: (_root, { entity, kind, ...by }, context) => judge(judgeOf(by), () => draftRetype(entity, kind, context), context),
  fixSpeaker: (_root, { statement, speaker, ...by }, context) =>
    judge(judgeOf(by), () => draftSpeaker(statement, speaker ?? null, context), context),
  judgeLink: (_root, { link, accept, ...by }, context) => judge(judgeOf(by), () => draftLink(link, accept, context), context),
  undoJudgement: (_root, { id, ...by }, context) => undo(judgeOf(by), id, context),
  redoJudgement: (_root, { id, ...by }, context) => redo(judgeOf(by), id, context),
}
