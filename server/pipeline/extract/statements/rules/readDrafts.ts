import { askingWords } from '../../tokens/askingWords.ts'
import { cueNounForms } from '../cueNouns.ts'
import { cueVerbForms } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import type { Passage } from '../Passage.ts'
import { holds, type Range } from '../Range.ts'
import { readAccordingTo } from './readAccordingTo.ts'
import { figureVerbs, readFigureCue } from './readFigureCue.ts'
import { readHeadline } from './readHeadline.ts'
import { hearsayAdverbs, readHearsayAdverb } from './readHearsayAdverb.ts'
import { readNounCue } from './readNounCue.ts'
import { readRefusal, refusalWords } from './readRefusal.ts'
import { readVerbCue } from './readVerbCue.ts'

/** The attributions that rules of English reporting find, sentence by sentence, in text order. */
export function readDrafts(passage: Passage): Draft[] {
  const headlines = headlineRanges(passage)
  return passage.sentences.flatMap((sentence) => {
    const range = { first: sentence.firstToken, end: sentence.endToken }
    const colon = headlines.some((headline) => holds(headline, range)) ? readHeadline(passage, range) : null
    return colon ? [colon] : readSentence(passage, range)
  })
}

function readSentence(passage: Passage, { first, end }: Range): Draft[] {
  const drafts: Draft[] = []
  let taken = -1
  for (let i = first; i < end; i++) {
    const word = passage.tokens[i]?.word
    if (i < taken || !word || !mayTurn(word)) continue
    const draft =
      readAccordingTo(passage, i) ??
      readRefusal(passage, i, drafts) ??
      readHearsayAdverb(passage, i) ??
      readNounCue(passage, i, drafts) ??
      readFigureCue(passage, i, drafts) ??
      readVerbCue(passage, i, drafts)
    if (!draft) continue
    drafts.push(draft)
    taken = draft.cue.end
  }
  return drafts
}

const turns: ReadonlySet<string> = new Set([
  ...['according', 'in'],
  ...refusalWords,
  ...hearsayAdverbs,
  ...figureVerbs,
  ...cueNounForms(),
  ...cueVerbForms(),
])

/** Whether any of the rules can turn on a word: most words are passed over at one look. */
const mayTurn = askingWords(({ plain }) => turns.has(plain))

function headlineRanges(passage: Passage): Range[] {
  const headlines = passage.article.blocks.filter((block) => block.kind === 'HEADLINE')
  return passage.paragraphs.filter(({ first }) =>
    headlines.some((block) => (passage.tokens[first]?.start ?? -1) >= block.start && (passage.tokens[first]?.start ?? -1) < block.end),
  )
}
