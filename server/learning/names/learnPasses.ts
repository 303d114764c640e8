import { kindVotesOf } from '../../pipeline/extract/names/kindVotes.ts'
import { labelTokens } from '../../pipeline/extract/names/labelTokens.ts'
import type { KindVotes } from '../../pipeline/extract/names/nameFeatures.ts'
import { ExampleGatherer } from './ChainExamples.ts'
import { gatherExamples } from './gatherExamples.ts'
import { type PackedChain, packChain, unpackChain } from './nameModelFile.ts'
import type { PreparedText } from './preparedText.ts'
import { trainChain } from './trainChain.ts'

/** A text to learn from, with the set that it comes from. */
export interface LearningText {
  readonly text: PreparedText
  /** The same text with some sentences as headlines. */
  readonly recased: PreparedText
  /** 0 for the leading set. */
  readonly set: number
  readonly weight: number
}

/** How both passes are learnt; rate, dropout and silence as in ChainTraining. */
export interface ChainSettings {
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  readonly silence: number
  readonly seed: number
  /** Rarer features are left out. */
  readonly leastSeen: number
  /** Weaker rows are left out. */
  readonly leastWeight: number
  readonly folds: number
}

/** Both passes, packed as the model file keeps them; the second is null when it was not learnt. */
export interface LearntPasses {
  readonly firstPass: PackedChain
  readonly secondPass: PackedChain | null
}

type Tell = (line: string) => void

/**
 * Learns both passes. What the second pass is told of the first must be as wrong in training as it will be in use, so each text's
 * first labels come from a model that has not seen it (stacking, Krishnan and Manning 2006). One fold or none: no second pass.
 */
export function learnPasses(texts: readonly LearningText[], settings: ChainSettings, tell: Tell): LearntPasses {
  tell('names: first pass')
  const firstPass = learnPass(texts, [], settings, tell)
  if (settings.folds < 2) return { firstPass, secondPass: null }
  const votes: Votes[] = []
  for (let fold = 0; fold < settings.folds; fold++) {
    tell(`names: first pass without part ${fold + 1} of ${settings.folds}`)
    const weights = unpackChain(
      learnPass(
        texts.filter((_, i) => i % settings.folds !== fold),
        [],
        settings,
        tell,
      ),
    )
    texts.forEach(({ text, recased }, i) => {
      if (i % settings.folds === fold) votes[i] = { text: votesFor(text), recased: votesFor(recased) }
    })
    function votesFor({ columns, clues, sentences }: PreparedText): KindVotes {
      return kindVotesOf(columns, labelTokens({ columns, clues }, sentences, weights))
    }
  }
  tell('names: second pass')
  return { firstPass, secondPass: learnPass(texts, votes, settings, tell) }
}

interface Votes {
  readonly text: KindVotes
  readonly recased: KindVotes
}

function learnPass(texts: readonly LearningText[], votes: readonly Votes[], settings: ChainSettings, tell: Tell): PackedChain {
  const gatherer = new ExampleGatherer()
  texts.forEach(({ text, recased, set, weight }, i) => {
    gatherExamples(text, gatherer, { set, weight, votes: votes[i]?.text ?? null })
    gatherExamples(recased, gatherer, { set, weight: weight * headlineWeight, votes: votes[i]?.recased ?? null, onlyHeadlines: true })
  })
  const examples = gatherer.finish(settings.leastSeen)
  tell(`names: ${examples.keys.length} features, ${examples.labels.length} tokens`)
  const learnt = trainChain(examples, { ...settings, onEpoch: (epoch, loss) => tell(`names: round ${epoch + 1}, loss ${loss.toFixed(3)}`) })
  return packChain(examples.keys, learnt, settings.leastWeight)
}

const headlineWeight = 0.5
