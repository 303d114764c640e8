import './states.css'

/** The shape of what is to come. */
export function Loading({ what, lines = 4 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: lines }, (_, line) => 92 - ((line * 23) % 40) - line / 100).map((width) => (
        <span key={width} className="loading-line" style={{ width: `${width}%` }} aria-hidden />
      ))}
    </div>
  )
}
