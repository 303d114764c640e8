import { windowOf } from '../../pipeline/extract/statements/learned/CueWindow.ts'
import { cueFeatures } from '../../pipeline/extract/statements/learned/cueFeatures.ts'
import { newFeatureList } from '../../pipeline/extract/statements/learned/FeatureList.ts'
import { mayBeCue } from '../../pipeline/extract/statements/learned/findCues.ts'
import type { Sight } from '../../pipeline/extract/statements/learned/Sight.ts'
import { furtherFeatures, spanFeatures } from '../../pipeline/extract/statements/learned/spanFeatures.ts'
import { viewUnit } from '../../pipeline/extract/statements/learned/UnitView.ts'
import { viewWindow } from '../../pipeline/extract/statements/learned/WindowView.ts'
import type { Range } from '../../pipeline/extract/statements/Range.ts'
import type { GoldDraft, LearningText } from './LearningText.ts'
import type { YesNoInstances } from './learnLogistic.ts'
import type { SpanInstance } from './learnSpans.ts'

/** Every token that may head a cue, and whether it does. */
export function cueInstances(texts: readonly LearningText[]): YesNoInstances {
  const collected = new Collector()
  const list = newFeatureList()
  for (const { sight, gold } of texts) {
    const heads = new Set(gold.map((draft) => draft.cueHead))
    for (let token = 0; token < sight.passage.tokens.length; token++) {
      if (!mayBeCue(sight, token)) continue
      cueFeatures(sight, token, list)
      collected.add(list.keys, list.count, heads.has(token) ? 1 : 0)
    }
  }
  return collected.instances()
}

/** The window of every annotated cue with its labels. */
export function spanInstances({ sight, gold }: LearningText): SpanInstance[] {
  return gold.map((draft) => {
    const instance = unlabelled(sight, draft.cueHead)
    return { ...instance, labels: labelsOf(sight, draft) }
  })
}

/** The window of a cue with the features of its units. */
export function unlabelled(sight: Sight, cueHead: number): Omit<SpanInstance, 'labels'> {
  const window = windowOf(sight.passage, cueHead)
  const view = viewWindow(sight, window, cueHead)
  const list = newFeatureList()
  const offsets = new Int32Array(window.units.length + 1)
  const keys: number[] = []
  window.units.forEach((unit, index) => {
    const seen = viewUnit(sight, view, unit, index)
    list.count = 0
    spanFeatures(sight, view, seen, list)
    furtherFeatures(sight, view, seen, list)
    for (let k = 0; k < list.count; k++) keys.push(list.keys[k] ?? 0)
    offsets[index + 1] = keys.length
  })
  return { keys: Int32Array.from(keys), offsets, cue: window.cue }
}

function labelsOf(sight: Sight, draft: GoldDraft): Uint8Array {
  const { units, cue } = windowOf(sight.passage, draft.cueHead)
  const labels = new Uint8Array(units.length)
  let before = 0
  units.forEach((unit, index) => {
    const role = index === cue ? 3 : roleOf(draft, unit)
    const begins = role !== before
    labels[index] = role === 0 ? 0 : role * 2 - (begins ? 1 : 0)
    before = role
  })
  return labels
}

/** 1 source, 2 content, 3 cue: that which covers at least half of the unit; else 0. */
function roleOf(draft: GoldDraft, unit: Range): number {
  const size = unit.end - unit.first
  if (covered(draft.source, unit) * 2 >= size) return 1
  if (covered(draft.content, unit) * 2 >= size) return 2
  return covered(draft.cue, unit) * 2 >= size ? 3 : 0
}

function covered(ranges: readonly Range[], unit: Range): number {
  let shared = 0
  for (const range of ranges) shared += Math.max(0, Math.min(range.end, unit.end) - Math.max(range.first, unit.first))
  return shared
}

/** Grows typed arrays of instances. */
export class Collector {
  private keys = new Int32Array(1 << 20)
  private size = 0
  private readonly offsets: number[] = [0]
  private readonly answers: number[] = []

  add(keys: Int32Array, count: number, answer: number): void {
    if (this.size + count > this.keys.length) {
      const larger = new Int32Array(this.keys.length * 2)
      larger.set(this.keys)
      this.keys = larger
    }
    this.keys.set(keys.subarray(0, count), this.size)
    this.size += count
    this.offsets.push(this.size)
    this.answers.push(answer)
  }

  instances(): YesNoInstances {
    return { keys: this.keys.subarray(0, this.size), offsets: Int32Array.from(this.offsets), answers: Uint8Array.from(this.answers) }
  }
}
