import type { Syntax } from '../../syntax/Syntax.ts'
import type { Draft } from '../Draft.ts'
import type { Passage } from '../Passage.ts'
import { believeCandidates } from './believeCandidates.ts'
import type { Candidate } from './Candidate.ts'
import { findCandidates } from './findCandidates.ts'
import { seePassage } from './Sight.ts'
import type { StatementModel } from './StatementModel.ts'

export interface LearnedParts {
  readonly syntax: Syntax
  readonly model: StatementModel
  /** What the rules have found in the same passage: clues for the model. */
  readonly ruled: readonly Draft[]
}

/** The attributions that the learnt reader believes in, in text order of their cues. */
export function readLearned(passage: Passage, { syntax, model, ruled }: LearnedParts): Draft[] {
  const sight = seePassage(passage, syntax, ruled)
  return believeCandidates(sight, findCandidates(sight, model), model.beliefs).map(draftOf)
}

function draftOf({ cueHead, source, cue, content }: Candidate): Draft {
  return { cueHead, source, cue, content, isHearsay: source === null }
}
