import type { Attribution } from '../../../domain/Statement.ts'
import { bareObjects } from './bareObjects.ts'
import type { Draft } from './Draft.ts'
import { describeDraft } from './describe/describeDraft.ts'
import { findParents } from './describe/findParents.ts'
import type { StatementModel } from './learned/StatementModel.ts'
import { type Passage, type PassageParts, readPassage } from './Passage.ts'
import { trimmed } from './phrases.ts'
import { isEmpty } from './Range.ts'
import { readCited } from './readCited.ts'
import { readDraftsOf } from './readDraftsOf.ts'
import { readQuotedAs } from './readQuotedAs.ts'
import { tellOnce } from './tellOnce.ts'
import { readTurns } from './turns/readTurns.ts'

/** What statements are read from. Without a parse (`syntax` null) word lists stand in for it; without a model the rules read alone. */
export interface AttributionParts extends PassageParts {
  readonly models: { readonly statements: StatementModel | null }
}

/**
 * The statements that an article reports, in text order, each with source, cue and content spans (the scheme of PARC3) and what the cue tells.
 * Linear in the article's length.
 */
export function findAttributions(parts: AttributionParts): Attribution[] {
  const passage = readPassage(parts)
  const read = readCited(
    passage,
    readQuotedAs(passage, tellOnce(passage, bareObjects(passage, readTurns(passage, readDraftsOf(passage, parts.models.statements))))),
  )
  const drafts = read.filter((draft) => saysSomething(passage, draft))
  const inSentence = Map.groupBy(drafts, (draft) => passage.sentenceOf[draft.cueHead] ?? -1)
  const described = drafts.map((draft) => {
    const attribution = describeDraft(passage, draft, inSentence.get(passage.sentenceOf[draft.cueHead] ?? -1) ?? [])
    // Few are told by another: the rest are not looked for among all.
    const teller = draft.toldBy === undefined ? -1 : drafts.findIndex(({ cueHead }) => cueHead === draft.toldBy)
    return teller === -1 ? attribution : { ...attribution, parent: teller }
  })
  return findParents(described)
}

/** Whether there is a word in what is said, not only marks. */
function saysSomething(passage: Passage, { content }: Draft): boolean {
  return content.some((range) => !isEmpty(trimmed(passage, range)))
}
