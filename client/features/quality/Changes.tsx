import { dayInWords } from '../../components/days.ts'
import { type Quality, told } from './qualityFigures.ts'

/** Scores that were let drop, each with its reason: none may drop by more than 0.3 without one. */
export function Changes({ quality }: { readonly quality: Quality }) {
  if (quality.changes.length === 0) return null
  const titleOf = (key: string) => quality.measures.find((measure) => measure.key === key)?.title ?? key
  return (
    <section className="quality-section" aria-labelledby="quality-changes">
      <h3 className="quality-heading" id="quality-changes">
        What got worse, and why
      </h3>
      <p className="quality-about">No score may drop by more than 0.3 without a reason that stands here.</p>
      <ul className="quality-list">
        {quality.changes.map(({ day, reason, drops }) => (
          <li key={`${day} ${reason}`}>
            <b>{dayInWords(day)}</b>: {reason}
            <span className="quality-drops">
              {drops
                .map(
                  ({ measure, set, part, before, after }) =>
                    `${titleOf(measure)}, ${set}${part === null ? '' : ` ${part}`}: ${told(before)} → ${told(after)}`,
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
