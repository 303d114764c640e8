import { dependentsOf } from '../syntax/dependents.ts'
import type { Draft } from './Draft.ts'
import { isDocument } from './isDocument.ts'
import type { Passage } from './Passage.ts'

/**
 * A ruled draft whose source is only whoever made what is looked at ("a video released by | the ministry | showed …") with the whole of it: what shows is the video. Where the
 * parse tells so.
 */
export function wholeDocument(passage: Passage, draft: Draft): Draft {
  const { syntax } = passage
  const { source, cueHead } = draft
  if (!syntax || source === null || isDocument(passage, source)) return draft
  const document = dependentsOf(syntax, cueHead, ['nsubj']).find(
    (subject) => subject < source.first && isDocument(passage, { first: subject, end: subject + 1 }),
  )
  if (document === undefined || source.end > (syntax.subtreeEnds[document] ?? 0)) return draft
  return { ...draft, source: { first: syntax.subtreeStarts[document] ?? document, end: source.end } }
}
