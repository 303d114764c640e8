/** What a measure looks at. */
export type QualitySubject = 'NAMES' | 'UNITS' | 'STATEMENTS' | 'COREFERENCE' | 'PLACES' | 'REPORTS' | 'SYNTAX'

/** EXACT: the very same words. OVERLAP: some of the same words, by the measure's own rule. */
export type QualityExtent = 'EXACT' | 'OVERLAP'

/** Which way is better. */
export type Better = 'HIGHER' | 'LOWER'

/** How new the texts of a set are to the rules and weights that are scored on them. */
export type Novelty = 'NEVER_SEEN' | 'KIN_LEARNT' | 'LOOKED_AT'

/** The quality card: how good extraction is, as measured by the very code that reads articles. */
export interface Quality {
  /** The day of the latest figure. */
  readonly measuredOn: string
  readonly measures: readonly QualityMeasure[]
  /** Null when it was not measured. */
  readonly speed: ReadingSpeed | null
  /** Drops that were let pass, the latest first. */
  readonly changes: readonly ScoreChange[]
}

/** One way of counting, with its figures on every set. */
export interface QualityMeasure {
  /** "names.strict" */
  readonly key: string
  readonly subject: QualitySubject
  readonly title: string
  /** What the figure says, in plain words. */
  readonly meaning: string
  /** Null where there is nothing to be exact about. */
  readonly extent: QualityExtent | null
  readonly better: Better
  readonly figures: readonly QualityFigure[]
}

/** What was measured on one set, or on one part of it; percent. */
export interface QualityFigure {
  readonly set: ScoredSet
  /** The part of the set that is counted, "PERSON" or "direct"; null for all of it. */
  readonly part: string | null
  /** F1 where there are precision and recall, else the share that is right. */
  readonly value: number
  /** Of what was found, how much is right; null where only what is wanted is counted. */
  readonly precision: number | null
  /** Of what is wanted, how much was found; null where there is no such thing. */
  readonly recall: number | null
  readonly right: number
  /** Null where only what is wanted is counted. */
  readonly proposed: number | null
  readonly wanted: number
  /** What the simplest rule makes of the same texts; null where none was tried. */
  readonly simplest: number | null
  /** What it must reach to be good enough, and what it strives for; null where nothing was set. */
  readonly least: number | null
  readonly aim: number | null
}

/** Annotated texts that figures were measured on. */
export interface ScoredSet {
  /** "ner/worldwide.dev" */
  readonly name: string
  readonly about: string
  readonly licence: string
  readonly novelty: Novelty
  readonly documents: number
  readonly characters: number
  readonly measuredOn: string
  /** What measures it again. */
  readonly command: string
}

/** How fast articles are read on one core. */
export interface ReadingSpeed {
  readonly articlesPerSecond: number
  /** The mean length of an article, thousand bytes. */
  readonly kilobytes: number
  /** npm's compromise on the same texts in the same run: names and quotations alone. */
  readonly compromisePerSecond: number
  readonly measuredOn: string
  readonly command: string
}

/** Why scores were let drop. */
export interface ScoreChange {
  readonly day: string
  readonly reason: string
  readonly drops: readonly ScoreDrop[]
}

/** A score that dropped; percent. */
export interface ScoreDrop {
  readonly measure: string
  readonly set: string
  readonly part: string | null
  readonly before: number
  readonly after: number
}
