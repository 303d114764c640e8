import { figureOf, type Quality } from './qualityFigures.ts'

interface Fact {
  readonly key: string
  readonly set: string
  readonly before: string
  readonly after: string
}

/** What a newcomer wants to know first; each is told when it was measured. */
const facts: readonly Fact[] = [
  { key: 'reports.statements', set: 'tests/gold/held', before: 'Of 100 statements in a report', after: 'are found' },
  { key: 'reports.speakers', set: 'tests/gold/held', before: 'Of the same 100', after: 'are found and given to the right speaker' },
  {
    key: 'reports.spurious',
    set: 'tests/gold/held',
    before: 'Of 100 statements that are listed',
    after: 'are none that a careful reader would count',
  },
  { key: 'places.near', set: 'places/geowebnews.half1', before: 'Of 100 place names', after: 'are put where they are on the map' },
]

/** The figures that matter most, in counts of a hundred. */
export function InShort({ quality }: { readonly quality: Quality }) {
  const shown = facts.flatMap((fact) => {
    const figure = figureOf(quality, fact.key, fact.set)
    return figure === null ? [] : [{ ...fact, figure }]
  })
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="quality-short">
      <h3 className="visually-hidden" id="quality-short">
        In short
      </h3>
      <ul className="quality-short">
        {shown.map(({ key, before, after, figure }) => (
          <li key={key} className="quality-fact">
            <span className="quality-fact-before">{before}</span> <strong className="quality-fact-count">{Math.round(figure.value)}</strong>{' '}
            <span className="quality-fact-after">{after}.</span>
          </li>
        ))}
      </ul>
      <p className="quality-note">On texts that neither the rules nor the models had ever seen.</p>
    </section>
  )
}
