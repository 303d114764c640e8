import { dayInWords } from '../../components/days.ts'
import type { Quality } from './qualityFigures.ts'

/** How fast articles are read, beside another reader on the same texts. */
export function Speed({ speed }: { readonly speed: NonNullable<Quality['speed']> }) {
  const { articlesPerSecond, kilobytes, compromisePerSecond, measuredOn, command } = speed
  return (
    <section className="quality-section" aria-labelledby="quality-speed">
      <h3 className="quality-heading" id="quality-speed">
        Speed
      </h3>
      <p className="quality-about">
        {Math.round(articlesPerSecond).toLocaleString('en')} articles a second, of {kilobytes.toFixed(1)} thousand bytes each, on one core;{' '}
        {(articlesPerSecond / compromisePerSecond).toFixed(1)} times as many as npm’s compromise on the same texts in the same run, which
        finds names and quotations alone. Measured on {dayInWords(measuredOn)} by <code>{command}</code>.
      </p>
    </section>
  )
}
