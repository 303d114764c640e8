import { type Quality, shortOfLeast, told } from './qualityFigures.ts'
import { partInWords } from './subjects.ts'

/** What falls short of what had been set as good enough, told before all that does not. */
export function ShortOfAims({ quality }: { readonly quality: Quality }) {
  const short = shortOfLeast(quality)
  return (
    <section className="quality-section" aria-labelledby="quality-falls-short">
      <h3 className="quality-heading" id="quality-falls-short">
        Where it falls short
      </h3>
      {short.length === 0 ? (
        <p className="quality-note">Every figure has reached the mark that was set for it before anything was measured.</p>
      ) : (
        <ul className="quality-list">
          {short.map(({ measure, figure, least }) => (
            <li key={`${measure.key} ${figure.set.name} ${figure.part}`}>
              <b>{measure.title}</b>
              {figure.part === null ? '' : ` (${partInWords(figure.part)})`}: {told(figure.value)} on {figure.set.about}, where{' '}
              {told(least)} had been set as good enough.
            </li>
          ))}
        </ul>
      )}
      <p className="quality-note">
        What reporters tell in their own words is missed more often than what they quote. Pronouns and descriptions lead to the wrong name
        now and then, and a name that is a person here and a town there may be taken for the other. Whatever matters, read in its sentence:
        it is one click away.
      </p>
    </section>
  )
}
