import type { AttributionScores } from '../scoring/scoreAttribution.ts'
import type { CoreferenceScore } from '../scoring/scoreCoreference.ts'
import type { KnowledgeScores } from '../scoring/scoreKnowledge.ts'
import type { NameScores } from '../scoring/scoreNames.ts'
import type { PlaceScores } from '../scoring/scorePlaces.ts'
import type { ReportScores } from '../scoring/scoreReports.ts'
import type { SyntaxScore } from '../scoring/scoreSyntax.ts'
import type { UnitScores } from '../scoring/scoreUnits.ts'
import { f1Figure, shareFigure } from './measuredFigure.ts'
import type { MeasuredFigure } from './qualityFile.ts'

/** The figures of names: all together, then by kind. */
export function nameFigures({ strict, overlap, boundary, byType }: NameScores): MeasuredFigure[] {
  return [
    f1Figure('names.strict', strict),
    ...Object.entries(byType).map(([type, scores]) => f1Figure('names.strict', scores.strict, type)),
    f1Figure('names.overlap', overlap),
    ...Object.entries(byType).map(([type, scores]) => f1Figure('names.overlap', scores.overlap, type)),
    f1Figure('names.boundary', boundary),
  ]
}

const quoteClasses = ['direct', 'mixed', 'indirect'] as const

/** The figures of attributions: all together, then by how much of the content is quoted. */
export function attributionFigures({ byClass, withSource, speakersRight }: AttributionScores): MeasuredFigure[] {
  const ofMeasure = (measure: string, scored: keyof AttributionScores['byClass']['all']) => [
    f1Figure(measure, byClass.all[scored]),
    ...quoteClasses.map((quoteClass) => f1Figure(measure, byClass[quoteClass][scored], quoteClass)),
  ]
  return [
    ...ofMeasure('statements.full', 'full'),
    ...ofMeasure('statements.content', 'content'),
    ...ofMeasure('statements.contentExact', 'contentExact'),
    ...ofMeasure('statements.exact', 'exact'),
    shareFigure('statements.speaker', { right: speakersRight, wanted: withSource }),
  ]
}

/** The figures of what stands for whom, beside those of taking the nearest name. */
export function coreferenceFigures(scores: CoreferenceScore, nearest: CoreferenceScore): MeasuredFigure[] {
  return [
    shareFigure('coreference.pronouns', { right: scores.pronounsRight, wanted: scores.pronounCount }, { simplest: nearest.pronounsRight }),
    shareFigure(
      'coreference.descriptions',
      { right: scores.nominalsRight, wanted: scores.nominalCount },
      { simplest: nearest.nominalsRight },
    ),
  ]
}

/** The figure of where places lie, beside that of taking the most populous place of each name. */
export function placeFigures({ near, wanted, nearByPopulation }: PlaceScores): MeasuredFigure[] {
  return [shareFigure('places.near', { right: near, wanted }, { simplest: nearByPopulation })]
}

/** The figures of parsing. */
export function syntaxFigures({ words, unlabelled, labelled, universalTags }: SyntaxScore): MeasuredFigure[] {
  const ofWords = (measure: string, share: number) => shareFigure(measure, { right: Math.round(share * words), wanted: words })
  return [ofWords('syntax.heads', unlabelled), ofWords('syntax.headsAndRelations', labelled), ofWords('syntax.tags', universalTags)]
}

/** The figures of whole reports, annotated by hand. */
export function reportFigures(scores: ReportScores): MeasuredFigure[] {
  return [
    shareFigure('reports.statements', scores.statements),
    shareFigure('reports.speakers', scores.speakers),
    shareFigure('reports.places', scores.places),
    shareFigure('reports.spurious', scores.spurious),
    shareFigure('reports.entities', scores.entities),
    shareFigure('reports.entitiesWithKind', scores.entitiesWithKind),
    shareFigure('reports.days', scores.days),
    shareFigure('reports.boilerplate', scores.boilerplateEntities),
  ]
}

/** The figures of units. */
export function unitFigures({ exact, overlap, keys, joined }: UnitScores): MeasuredFigure[] {
  return [
    f1Figure('units.exact', exact),
    f1Figure('units.overlap', overlap),
    shareFigure('units.keys', keys),
    shareFigure('units.joined', joined),
  ]
}

/** The figures of what is known of people and places. */
export function knowledgeFigures({ located, roles }: KnowledgeScores): MeasuredFigure[] {
  return [shareFigure('reports.located', located), shareFigure('reports.roles', roles)]
}
