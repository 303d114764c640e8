import type { CSSProperties, KeyboardEvent } from 'react'
import type { Grab } from './brushByKey.ts'

interface BrushSliderProps {
  readonly grab: Grab
  readonly label: string
  /** The bin that it stands at, of so many. */
  readonly bin: number
  readonly count: number
  /** The same in words. */
  readonly words: string
  readonly className: string
  readonly style: CSSProperties
  readonly onKey: (event: KeyboardEvent<HTMLElement>, grab: Grab) => void
}

/** What of the brush can be taken hold of, by pointer or by keys. */
export function BrushSlider({ grab, label, bin, count, words, className, style, onKey }: BrushSliderProps) {
  return (
    <div
      role="slider"
      tabIndex={0}
      data-grab={grab}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={bin}
      aria-valuetext={words}
      className={className}
      style={style}
      onKeyDown={(event) => onKey(event, grab)}
    />
  )
}
