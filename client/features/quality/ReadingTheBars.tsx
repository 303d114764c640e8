import { FigureBar } from './FigureBar.tsx'

/** What the bars and their marks mean. */
export function ReadingTheBars() {
  return (
    <section className="quality-section" aria-labelledby="quality-bars">
      <h3 className="quality-heading" id="quality-bars">
        How to read the bars
      </h3>
      <div className="quality-key">
        <FigureBar value={68} simplest={46} least={62} aim={80} />
        <ul className="quality-key-marks">
          <li>
            <span className="bar-mark bar-mark-simplest" aria-hidden /> what the simplest rule makes of the same texts
          </li>
          <li>
            <span className="bar-mark bar-mark-least" aria-hidden /> what had been set as good enough, before measuring
          </li>
          <li>
            <span className="bar-mark bar-mark-aim" aria-hidden /> what is striven for
          </li>
        </ul>
      </div>
      <p className="quality-note">
        All is in percent: 100 would be one mind with the annotators in every case, and two careful people are not that either. Where things
        can be missed and things can be made up, the figure balances both (F1, the harmonic mean of precision and recall). Where a set says
        that its texts were looked at, expect less on texts of your own.
      </p>
    </section>
  )
}
