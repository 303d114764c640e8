/** What the marks mean. */
export function ReaderKey({ hasStatement }: { readonly hasStatement: boolean }) {
  return (
    <div className="reader-key">
      {hasStatement && (
        <>
          <mark className="mark-source">source</mark>
          <mark className="mark-cue">cue</mark>
          <mark className="mark-content">content</mark>
        </>
      )}
      <span className="reader-mention reader-mention-sample">mention</span>
      <span>
        <span className="reader-number" aria-hidden>
          1
        </span>
        a statement begins
      </span>
    </div>
  )
}
