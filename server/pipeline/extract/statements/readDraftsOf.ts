import { continueQuotes } from './continueQuotes.ts'
import type { Draft } from './Draft.ts'
import { findMissingSource } from './findMissingSource.ts'
import { isFirm } from './isFirm.ts'
import { isPlausible } from './isPlausible.ts'
import { readLearned } from './learned/readLearned.ts'
import type { StatementModel } from './learned/StatementModel.ts'
import type { Passage } from './Passage.ts'
import { holds, type Range } from './Range.ts'
import { reconcile } from './reconcile.ts'
import { readDrafts } from './rules/readDrafts.ts'
import { wholeDocument } from './wholeDocument.ts'
import { wholeSource } from './wholeSource.ts'

/**
 * The attributions of a passage: the learnt reader's, with those of the rules that no learning may overrule (hearsay, refusals, reports within
 * reports). The rules' alone where there is no parse or no model.
 */
export function readDraftsOf(passage: Passage, model: StatementModel | null): Draft[] {
  const ruled = readRuled(passage)
  if (!passage.syntax || !model) return ruled
  return mergeDrafts(passage, readLearned(passage, { syntax: passage.syntax, model, ruled }), ruled)
}

/** What the rules find: clues for the learnt reader. */
export function readRuled(passage: Passage): Draft[] {
  return continueQuotes(passage, readDrafts(passage)).map((draft) => wholeDocument(passage, draft))
}

/** Sentence by sentence, so that the work grows with the text's length alone. */
function mergeDrafts(passage: Passage, learned: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const learnedIn = bySentence(passage, learned)
  const ruledIn = bySentence(passage, ruled)
  const sentences = [...new Set([...learnedIn.keys(), ...ruledIn.keys()])].sort((a, b) => a - b)
  return sentences.flatMap((sentence) => mergeSentence(passage, learnedIn.get(sentence) ?? [], ruledIn.get(sentence) ?? []))
}

function mergeSentence(passage: Passage, learned: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const hearsay = ruled.filter((draft) => draft.isHearsay && passage.tags[draft.cueHead] !== 'NOUN')
  const byHead = new Map(ruled.map((draft) => [draft.cueHead, draft]))
  const kept = learned
    .filter((draft) => !hearsay.some((rumour) => isPinned(draft, rumour)))
    .map((draft) => reconcile(passage, wholeSource(passage, findMissingSource(passage, draft, byHead)), byHead))
    .filter((draft) => isPlausible(passage, draft))
  const added = ruled.filter((draft) => (isFirm(passage, draft) || isNested(draft, kept)) && !kept.some((other) => meets(other, draft)))
  return [...kept, ...added].sort((a, b) => a.cue.first - b.cue.first || a.cueHead - b.cueHead)
}

function bySentence(passage: Passage, drafts: readonly Draft[]): Map<number, Draft[]> {
  return Map.groupBy(drafts, (draft) => passage.sentenceOf[draft.cueHead] ?? -1)
}

/** Whether a draft tells a rumour as the word of somebody in it, or the rumour itself again. */
function isPinned(draft: Draft, rumour: Draft): boolean {
  if (holds(draft.cue, rumour.cue)) return true
  return (
    rumour.content.some((range) => holds(range, draft.cue)) &&
    draft.source !== null &&
    rumour.content.some((range) => draft.source !== null && holds(range, draft.source))
  )
}

/** "dismissed a report by X that …": a noun's report with a speaker of its own, within what somebody else says. */
function isNested(draft: Draft, kept: readonly Draft[]): boolean {
  const isNoun = draft.cue.end - draft.cue.first === 1 && draft.source !== null && draft.source.first > draft.cue.first
  return isNoun && kept.some((other) => other.content.some((range) => holds(range, draft.cue)))
}

/** Whether two drafts have a cue in common, or most of the shorter content. */
function meets(a: Draft, b: Draft): boolean {
  return touches(a.cue, b.cue) || a.content.some((one) => b.content.some((other) => touches(one, other)) && a.cueHead === b.cueHead)
}

function touches(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end
}
