import type { Quality, QualityFigure, QualityMeasure, ScoredSet } from '../../domain/Quality.ts'
import { aims } from './aims.ts'
import { type MeasureNote, measures } from './measures.ts'
import type { MeasuredFigure, MeasuredSet, QualityFile } from './qualityFile.ts'
import { setNotes } from './setNotes.ts'

/** The card as it is shown: by measure, each figure with its set and its aims. Null when nothing was measured. A measure or set without a note is left out. */
export function describeQuality({ sets, speed, changed }: QualityFile): Quality | null {
  const days = [...sets.map(({ measuredOn }) => measuredOn), ...(speed === null ? [] : [speed.measuredOn])].toSorted()
  const measuredOn = days.at(-1)
  if (measuredOn === undefined) return null
  return {
    measuredOn,
    measures: measures.map((measure) => describeMeasure(measure, sets)).filter(({ figures }) => figures.length > 0),
    speed,
    changes: changed.toReversed(),
  }
}

function describeMeasure(measure: MeasureNote, sets: readonly MeasuredSet[]): QualityMeasure {
  const figures = setNotes.flatMap((note) =>
    sets.filter(({ name }) => name === note.name).flatMap((measured) => figuresOn({ ...note, ...sizeOf(measured) }, measure.key, measured)),
  )
  return { ...measure, figures }
}

function sizeOf({ documents, characters, measuredOn, command }: MeasuredSet): Omit<ScoredSet, 'name' | 'about' | 'licence' | 'novelty'> {
  return { documents, characters, measuredOn, command }
}

function figuresOn(set: ScoredSet, key: string, { figures }: MeasuredSet): QualityFigure[] {
  return figures.filter(({ measure }) => measure === key).map((figure) => describeFigure(set, figure))
}

function describeFigure(set: ScoredSet, { measure, ...figure }: MeasuredFigure): QualityFigure {
  const aim = aims.find((each) => each.measure === measure && each.set === set.name && each.part === figure.part)
  return { set, ...figure, least: aim?.least ?? null, aim: aim?.aim ?? null }
}
