import type { Figures, Share } from '../scoring/figures.ts'
import type { MeasuredFigure } from './qualityFile.ts'

/** The figure of precision and recall: its value is F1. */
export function f1Figure(measure: string, figures: Figures, part: string | null = null): MeasuredFigure {
  const { right, proposed, wanted } = figures
  return {
    measure,
    part,
    value: percent(figures.f1),
    precision: percent(figures.precision),
    recall: percent(figures.recall),
    right,
    proposed,
    wanted,
    simplest: null,
  }
}

/** The figure of a share; `simplest` is how many the simplest rule has right. */
export function shareFigure(
  measure: string,
  { right, wanted }: Share,
  { part = null, simplest = null }: { readonly part?: string | null; readonly simplest?: number | null } = {},
): MeasuredFigure {
  return {
    measure,
    part,
    value: percent(shareOf(right, wanted)),
    precision: null,
    recall: null,
    right,
    proposed: null,
    wanted,
    simplest: simplest === null ? null : percent(shareOf(simplest, wanted)),
  }
}

function shareOf(right: number, wanted: number): number {
  return wanted === 0 ? 0 : right / wanted
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}
