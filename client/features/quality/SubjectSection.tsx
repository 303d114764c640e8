import type { QualitySubject } from '../../gql/generated/graphql.ts'
import { FigureLine, PartLine } from './FigureLine.tsx'
import type { Measure } from './qualityFigures.ts'
import { subjectWords } from './subjects.ts'

/** One subject: its measures, each with its figures by set. */
export function SubjectSection({ subject, measures }: { readonly subject: QualitySubject; readonly measures: readonly Measure[] }) {
  const { title, about } = subjectWords[subject]
  const id = `quality-${subject.toLowerCase()}`
  return (
    <section className="quality-section" aria-labelledby={id}>
      <h3 className="quality-heading" id={id}>
        {title}
      </h3>
      <p className="quality-about">{about}</p>
      {measures.map((measure) => (
        <MeasureBlock key={measure.key} measure={measure} />
      ))}
    </section>
  )
}

function MeasureBlock({ measure }: { readonly measure: Measure }) {
  const whole = measure.figures.filter(({ part }) => part === null)
  const parts = measure.figures.filter(({ part }) => part !== null)
  return (
    <div className="measure">
      <h4 className="measure-title">
        {measure.title}
        {measure.extent !== null && <span className="measure-extent">{measure.extent === 'EXACT' ? 'exact' : 'overlap'}</span>}
      </h4>
      <p className="measure-meaning">{measure.meaning}</p>
      <ul className="measure-figures">
        {whole.map((figure) => (
          <FigureLine key={figure.set.name} figure={figure} better={measure.better} />
        ))}
      </ul>
      {parts.length > 0 && (
        <details className="measure-parts">
          <summary>{measure.subject === 'STATEMENTS' ? 'Quoted and told' : 'By kind'}</summary>
          <ul className="measure-figures">
            {parts.map((figure) => (
              <PartLine key={`${figure.set.name} ${figure.part}`} figure={figure} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
