/** What every model's training is given. */
export interface TrainingRun {
  /** The folder of annotated texts. */
  readonly folder: string
  /** Where the gazetteer's own tables lie. */
  readonly gazetteerFolder: string
  /** Whether only sets may be used that ask for nothing but attribution. */
  readonly onlyPermissive: boolean
  /** Told of each step, one line at a time. */
  readonly tell: (line: string) => void
}
