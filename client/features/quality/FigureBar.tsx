import './bar.css'

/** Percent; marks that are null are not drawn. */
export interface FigureBarProps {
  readonly value: number
  readonly simplest: number | null
  readonly least: number | null
  readonly aim: number | null
}

/** A figure as a length of 100, with its marks. Told in words beside it, so that nobody needs to see it. */
export function FigureBar({ value, simplest, least, aim }: FigureBarProps) {
  return (
    <span className="bar" aria-hidden>
      <span className="bar-value" style={{ width: `${value}%` }} />
      {simplest !== null && <span className="bar-mark bar-mark-simplest" style={{ left: `${simplest}%` }} />}
      {least !== null && <span className="bar-mark bar-mark-least" style={{ left: `${least}%` }} />}
      {aim !== null && <span className="bar-mark bar-mark-aim" style={{ left: `${aim}%` }} />}
    </span>
  )
}
