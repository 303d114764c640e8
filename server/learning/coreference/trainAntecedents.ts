import type { AntecedentWeights } from '../../pipeline/extract/coreference/AntecedentWeights.ts'
import { anaphorKinds } from '../../pipeline/extract/coreference/anaphorKinds.ts'
import { featureCount } from '../../pipeline/extract/coreference/antecedentFeatures.ts'
import { clustersOf } from '../../pipeline/extract/coreference/Clusters.ts'
import { findRoles } from '../../pipeline/extract/coreference/findRoles.ts'
import { type Choice, linkAnaphora } from '../../pipeline/extract/coreference/linkAnaphora.ts'
import type { CoreferenceDocument } from './readCoreference.ts'

const EPOCHS = 30
const RATE = 0.05
const DECAY = 2e-4
const NONE_WEIGHT = 0.03

/**
 * Weights of a log-linear ranker: at each anaphor, the annotated antecedent against all other fitting things (softmax, stochastic gradient,
 * L2, the last half of the epochs averaged). Deterministic: documents are taken in order.
 */
export function trainAntecedents(documents: readonly CoreferenceDocument[]): AntecedentWeights {
  const examples = documents.flatMap(choicesIn)
  const weights = new Float64Array(anaphorKinds.length * featureCount)
  const sum = new Float64Array(weights.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of examples) step(weights, example, (RATE / (1 + 0.15 * epoch)) * weightOf(example))
    if (epoch >= EPOCHS / 2) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0) / (EPOCHS / 2)
  }
  return { features: featureCount, weights: sum }
}

interface Example {
  readonly choice: Choice
  readonly right: number
}

/** The choices along one document when every earlier one is made as annotated. */
function choicesIn({ views, entities, reading }: CoreferenceDocument): Example[] {
  const clusters = clustersOf(views.length)
  const firstOf = new Map<string, number>()
  views.forEach((view) => {
    if (view.type !== 'NAME') return
    const entity = entities[view.index] ?? ''
    const first = firstOf.get(entity)
    if (first === undefined) firstOf.set(entity, view.index)
    else clusters.join(first, view.index)
  })
  const roles = findRoles(views, reading)
  const examples: Example[] = []
  linkAnaphora(
    views,
    clusters,
    (index) => roles.filter((role) => role.person === index).map((role) => role.role.toLowerCase()),
    (choice) => {
      const entity = entities[choice.view.index]
      const right = choice.things.findIndex((thing) => thing.mentions.some((mention) => entities[mention.index] === entity))
      examples.push({ choice, right: right < 0 ? choice.things.length : right })
      return right < 0 ? null : right
    },
  )
  return examples
}

/** An anaphor with an antecedent counts in full; one without counts for less: a missed link costs more than a doubtful one. */
function weightOf({ choice, right }: Example): number {
  return right < choice.things.length ? 1 : NONE_WEIGHT
}

function step(weights: Float64Array, { choice, right }: Example, rate: number): void {
  const base = choice.kind * featureCount
  const scores = choice.features.map((slots) => slots.reduce((score, slot) => score + (weights[base + slot] ?? 0), 0))
  const greatest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - greatest))
  const total = powers.reduce((a, b) => a + b, 0)
  choice.features.forEach((slots, at) => {
    const gradient = (at === right ? 1 : 0) - (powers[at] ?? 0) / total
    if (Math.abs(gradient) < 1e-4) return
    for (const slot of slots) weights[base + slot] = (weights[base + slot] ?? 0) * (1 - rate * DECAY) + rate * gradient
  })
}
