import { statementAt } from '../evidence/anchorIn.ts'
import { excerpt } from '../excerpts/excerpt.ts'
import type { AnchoringResolvers } from '../generated/resolvers.ts'

export const Anchoring: AnchoringResolvers = {
  state: ({ anchoring }) => anchoring.state,
  likeness: ({ anchoring }) => anchoring.likeness,
  found: ({ article, anchoring }) => anchoring.span && excerpt(article, anchoring.span),
  statement: ({ article, anchoring }, _, context) => anchoring.span && statementAt(article, anchoring.span, context),
}
