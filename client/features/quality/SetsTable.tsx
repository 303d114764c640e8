import { dayInWords } from '../../components/days.ts'
import type { ScoredSet } from './qualityFigures.ts'

/** The texts that all was measured on: what, how much, under which licence, when and by which command. */
export function SetsTable({ sets }: { readonly sets: readonly ScoredSet[] }) {
  return (
    <section className="quality-section" aria-labelledby="quality-sets">
      <h3 className="quality-heading" id="quality-sets">
        The texts
      </h3>
      <p className="quality-about">
        None of them but our own ship with Hearsay. The licence is what their own files say. Whoever has them can measure again.
      </p>
      <div className="quality-scroll">
        <table className="quality-sets">
          <thead>
            <tr>
              <th scope="col">Set</th>
              <th scope="col">Texts</th>
              <th scope="col">Characters</th>
              <th scope="col">Licence</th>
              <th scope="col">Measured</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr key={set.name}>
                <th scope="row">
                  <code>{set.name}</code>
                  <span className="quality-set-about">{set.about}</span>
                </th>
                <td className="quality-number">{set.documents.toLocaleString('en')}</td>
                <td className="quality-number">{set.characters.toLocaleString('en')}</td>
                <td>{set.licence}</td>
                <td className="quality-day">{dayInWords(set.measuredOn)}</td>
                <td>
                  <code>{set.command}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
