import type { ReactNode } from 'react'
import './states.css'

/** Nothing is here: why, and what to do next. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children !== undefined && <div className="state-next">{children}</div>}
    </div>
  )
}
