import type { QualityFigure } from '../../domain/Quality.ts'

/** What a figure must reach and what it strives for; percent. */
export interface Aim extends Pick<QualityFigure, 'part' | 'least' | 'aim'> {
  readonly measure: string
  readonly set: string
}

/** The aims that were set before anything was measured. */
export const aims: readonly Aim[] = [
  { measure: 'names.strict', set: 'ner/worldwide.dev', part: null, least: 83, aim: 88 },
  { measure: 'statements.full', set: 'attribution/polnear.dev', part: null, least: 62, aim: 70 },
  { measure: 'statements.full', set: 'attribution/polnear.dev', part: 'direct', least: 84, aim: 88 },
  { measure: 'statements.full', set: 'attribution/polnear.dev', part: 'mixed', least: 75, aim: 80 },
  { measure: 'statements.full', set: 'attribution/polnear.dev', part: 'indirect', least: 54, aim: 62 },
  { measure: 'statements.contentExact', set: 'attribution/polnear.dev', part: null, least: 52, aim: 60 },
  { measure: 'statements.speaker', set: 'attribution/polnear.dev', part: null, least: 89, aim: 93 },
  { measure: 'coreference.pronouns', set: 'coref/gum-mentions.dev', part: null, least: null, aim: 80 },
  { measure: 'coreference.descriptions', set: 'coref/gum-mentions.dev', part: null, least: null, aim: 60 },
  { measure: 'places.near', set: 'places/geowebnews.half1', part: null, least: null, aim: 85 },
  { measure: 'units.exact', set: 'tests/gold/held', part: null, least: 88, aim: 93 },
]
