/** What the reader shows and where it stands. */
export interface ReaderProps {
  /** The article's id; null when the statement tells which. */
  readonly articleId: string | null
  readonly statementId: string | null
  readonly entityIds: readonly string[]
  readonly at: number | null
}
