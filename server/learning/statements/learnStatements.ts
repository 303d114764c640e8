import { beliefFeatures } from '../../pipeline/extract/statements/learned/beliefFeatures.ts'
import { newFeatureList } from '../../pipeline/extract/statements/learned/FeatureList.ts'
import { findCandidates } from '../../pipeline/extract/statements/learned/findCandidates.ts'
import { keyBits } from '../../pipeline/extract/statements/learned/StatementModel.ts'
import { labelCount } from '../../pipeline/extract/statements/learned/tagSpans.ts'
import { Collector, cueInstances, spanInstances } from './instances.ts'
import type { LearningText } from './LearningText.ts'
import { learnLogistic } from './learnLogistic.ts'
import { learnSpans, type SpanInstance, type SpanSettings } from './learnSpans.ts'
import { rightCandidates } from './matchGold.ts'
import { type PackedWeights, packWeights, unpackWeights } from './packWeights.ts'

/** The weights of cues, spans and beliefs, as the model file keeps them. */
export interface PackedStatements {
  readonly cues: PackedWeights
  readonly spans: PackedWeights
  readonly spanTransitions: Int32Array
  readonly beliefs: PackedWeights
}

/** How the three are learnt; each belief is learnt from spans of folds that its text was not in. */
export interface StatementSettings {
  readonly folds: number
  readonly cueEpochs: number
  readonly spans: Omit<SpanSettings, 'seed'>
  readonly beliefEpochs: number
  /** Features seen less often are not learnt. */
  readonly leastSeen: number
  /** Span weights below this are left out of the model. */
  readonly leastSpanWeight: number
  /** Features of spans none of whose weights is as large are left out of the model. */
  readonly leastSpanKey: number
  readonly leastCueWeight: number
  readonly seed: number
}

/** The settings by which `train` learns. */
export const statementSettings: StatementSettings = {
  folds: 4,
  cueEpochs: 6,
  spans: { epochs: 6, dropout: 0.25 },
  beliefEpochs: 3,
  leastSeen: 3,
  leastSpanWeight: 0.1,
  leastSpanKey: 2,
  leastCueWeight: 0.04,
  seed: 1,
}

const size = 1 << keyBits

/**
 * Learns cues and spans from all texts, and what to believe from what cues and spans learnt without a text make of it (stacking by
 * cross-validation: Wolpert 1992).
 */
export function learnStatements(
  texts: readonly LearningText[],
  settings: StatementSettings,
  tell: (line: string) => void,
): PackedStatements {
  const believed = new Collector()
  for (let fold = 0; fold < settings.folds; fold++) {
    const rest = texts.filter((_, index) => index % settings.folds !== fold)
    const readers = learnReaders(rest, settings)
    for (const text of texts.filter((_, index) => index % settings.folds === fold)) collectBeliefs(text, readers, believed)
    tell(`statements: fold ${fold + 1} of ${settings.folds} read`)
  }
  const beliefs = learnLogistic(believed.instances(), size, { epochs: settings.beliefEpochs, rate: 0.05, ridge: 1e-5, seed: settings.seed })
  const readers = learnReaders(texts, settings)
  tell(`statements: ${readers.spans.entries.length} weights of spans, ${readers.cues.entries.length} of cues`)
  return { ...readers, beliefs: packWeights(beliefs, 1, { least: 0.01, largest: 3 }) }
}

type Readers = Omit<PackedStatements, 'beliefs'>

function learnReaders(texts: readonly LearningText[], settings: StatementSettings): Readers {
  const cueWeights = learnLogistic(withoutRare(cueInstances(texts), settings.leastSeen), size, {
    epochs: settings.cueEpochs,
    rate: 0.03,
    ridge: 1e-5,
    seed: settings.seed,
  })
  const all = withoutRareSpans(texts.flatMap(spanInstances), settings.leastSeen)
  const learnt = learnSpans(all, size, { ...settings.spans, seed: settings.seed + 1 })
  const spans = packWeights(learnt.weights, labelCount, {
    least: settings.leastSpanWeight,
    leastOfKey: settings.leastSpanKey,
    largest: 20,
  })
  return {
    cues: packWeights(cueWeights, 1, { least: settings.leastCueWeight, largest: 2.5 }),
    spans,
    spanTransitions: Int32Array.from(learnt.transitions, (weight) => Math.round(weight * spans.scale)),
  }
}

function collectBeliefs({ sight, gold }: LearningText, readers: Readers, believed: Collector): void {
  const model = {
    cues: unpackWeights(readers.cues, 1),
    spans: unpackWeights(readers.spans, labelCount),
    spanTransitions: readers.spanTransitions,
  }
  const candidates = findCandidates(sight, model)
  const right = rightCandidates(candidates, gold)
  const list = newFeatureList()
  candidates.forEach((_, index) => {
    beliefFeatures(sight, candidates, index, list)
    believed.add(list.keys, list.count, right.has(index) ? 1 : 0)
  })
}

interface Keyed {
  readonly keys: Int32Array
  readonly offsets: Int32Array
}

/** The same instances with only some of their keys. */
function keep({ keys, offsets }: Keyed, isKept: (key: number) => boolean): Keyed {
  const left: number[] = []
  const ends = new Int32Array(offsets.length)
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
      const key = keys[k] ?? 0
      if (isKept(key)) left.push(key)
    }
    ends[i + 1] = left.length
  }
  return { keys: Int32Array.from(left), offsets: ends }
}

function withoutRareSpans(instances: readonly SpanInstance[], least: number): SpanInstance[] {
  const seen = countKeys(instances)
  return instances.map((instance) => ({ ...instance, ...keep(instance, (key) => (seen[key] ?? 0) >= least) }))
}

/** Rare keys all become key 0, whose weight is never read: cheaper than moving the rest. */
function withoutRare<T extends Keyed>(instances: T, least: number): T {
  const seen = countKeys([instances])
  return { ...instances, keys: instances.keys.map((key) => ((seen[key] ?? 0) >= least ? key : 0)) }
}

function countKeys(instances: readonly Keyed[]): Uint8Array {
  const seen = new Uint8Array(size)
  for (const { keys } of instances) for (const key of keys) if ((seen[key] ?? 0) < 255) seen[key] = (seen[key] ?? 0) + 1
  return seen
}
