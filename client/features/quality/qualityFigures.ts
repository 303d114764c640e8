import type { QualityQuery } from '../../gql/generated/graphql.ts'

export type Quality = NonNullable<QualityQuery['quality']>
export type Measure = Quality['measures'][number]
export type Figure = Measure['figures'][number]
export type ScoredSet = Figure['set']

/** The figure of a whole set; null when it was not measured. */
export function figureOf(quality: Quality, key: string, set: string): Figure | null {
  const measure = quality.measures.find((each) => each.key === key)
  return measure?.figures.find((figure) => figure.set.name === set && figure.part === null) ?? null
}

/** Each set once, in the order of its first figure. */
export function setsOf({ measures }: Quality): readonly ScoredSet[] {
  const figures = measures.flatMap((measure) => measure.figures)
  return [...new Map(figures.map(({ set }) => [set.name, set])).values()]
}

/** Figures that are below what had been set as good enough, the furthest first. */
export function shortOfLeast({
  measures,
}: Quality): readonly { readonly measure: Measure; readonly figure: Figure; readonly least: number }[] {
  return measures
    .flatMap((measure) =>
      measure.figures.flatMap((figure) =>
        figure.least !== null && inTenths(figure.value) < figure.least ? [{ measure, figure, least: figure.least }] : [],
      ),
    )
    .sort((a, b) => a.figure.value - a.least - (b.figure.value - b.least))
}

/** A figure as it is shown: 82.7 for 82.74. */
export function inTenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** "82.7", always with its tenth. */
export function told(value: number): string {
  return value.toFixed(1)
}
