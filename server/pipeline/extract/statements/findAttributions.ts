import type { Attribution } from '../../../domain/Statement.ts'
import { continueQuotes } from './continueQuotes.ts'
import { describeDraft } from './describe/describeDraft.ts'
import { findParents } from './describe/findParents.ts'
import { type PassageParts, readPassage } from './Passage.ts'
import { readDrafts } from './rules/readDrafts.ts'
import { tellOnce } from './tellOnce.ts'

/** What statements are read from; without a parse (`syntax` null) word lists stand in for it. */
export interface AttributionParts extends PassageParts {
  readonly models: unknown
}

/**
 * The statements that an article reports, in text order, each with source, cue and content spans (the scheme of PARC3) and what the cue tells.
 * Linear in the article's length.
 */
export function findAttributions(parts: AttributionParts): Attribution[] {
  const passage = readPassage(parts)
  const drafts = tellOnce(passage, continueQuotes(passage, readDrafts(passage)))
  return findParents(drafts.map((draft) => describeDraft(passage, draft, drafts)))
}
