import { useMemo } from 'react'
import { dayInWords } from '../../components/days.ts'
import type { AppearanceFragment as Appearance } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { arrowPath } from './arrowPath.ts'
import { delayInWords } from './delayInWords.ts'
import { layOutSpread, type SpreadMark } from './layOutSpread.ts'
import { TieShape } from './TieShape.tsx'
import { tieWords } from './tieWords.ts'
import { useWidth } from './useWidth.ts'

interface SpreadChartProps {
  readonly claimId: string
  readonly dated: readonly Appearance[]
  readonly undated: readonly Appearance[]
}

/** Who carried it when: a lane for each outlet, days from left to right, lines from each appearance to those that are tied to it. */
export function SpreadChart({ claimId, dated, undated }: SpreadChartProps) {
  const { ref, width } = useWidth()
  const { statement: open } = useSelection()
  const layout = useMemo(() => layOutSpread(dated, undated, width), [dated, undated, width])
  const { lanes, days, marks, arrows, height } = layout
  return (
    <div className="spread-chart">
      <ol className="spread-lanes" style={{ height }} aria-hidden="true">
        {lanes.map(({ key, name, kind, top, height: laneHeight }) => (
          <li key={key} className={`spread-lane spread-lane-${kind.toLowerCase()}`} style={{ top, height: laneHeight }} title={name}>
            <span className="spread-lane-name">{name}</span>
            {kind === 'ARTICLE' && <span className="tally">outlet not told</span>}
          </li>
        ))}
      </ol>
      <div className="spread-scroll" ref={ref}>
        <div className="spread-tracks" style={{ width: layout.width, height }}>
          <svg className="spread-lines" width={layout.width} height={height} aria-hidden="true">
            <defs>
              <marker
                id="spread-arrowhead"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerUnits="userSpaceOnUse"
                markerWidth="9"
                markerHeight="9"
                orient="auto"
              >
                <path d="M0 0.5L8 4L0 7.5Z" className="spread-arrowhead" />
              </marker>
            </defs>
            {lanes.map(({ key, top, height: laneHeight }) => (
              <line key={key} x1="0" x2={layout.width} y1={top + laneHeight} y2={top + laneHeight} className="spread-rule" />
            ))}
            {days.map(({ day, x }) => (
              <line
                key={day}
                x1={x}
                x2={x}
                y1="36"
                y2={lanes.findLast(({ kind }) => kind === 'UNDATED')?.top ?? height}
                className="spread-day-rule"
              />
            ))}
            {arrows.map((arrow) => (
              <path
                key={arrow.key}
                d={arrowPath(arrow)}
                className={`spread-arrow spread-arrow-${arrow.tie.toLowerCase()}`}
                data-lit={open === arrow.from.appearance.statement.id || open === arrow.to.appearance.statement.id}
                markerEnd="url(#spread-arrowhead)"
              />
            ))}
          </svg>
          {days.map(({ day, x, delayDays }, at) => (
            <p key={day} className="spread-day" style={{ left: x }}>
              {dayInWords(day)}
              <span>{at === 0 ? 'first told' : delayInWords(delayDays)}</span>
            </p>
          ))}
          {marks.map((mark) => (
            <ChartMark key={mark.appearance.statement.id} claimId={claimId} mark={mark} />
          ))}
        </div>
      </div>
    </div>
  )
}

function ChartMark({ claimId, mark: { appearance, x, y } }: { readonly claimId: string; readonly mark: SpreadMark }) {
  const { openEvidence, statement: open } = useSelection()
  const { statement, tie, delayDays } = appearance
  const where = statement.article.outlet?.name ?? statement.article.title
  const who = statement.speaker?.name ?? statement.source[0]?.text ?? 'no source given'
  const when = tie === 'FIRST' ? 'first told' : delayInWords(delayDays ?? null)
  const told = `${where}, ${when}, ${tieWords[tie].short}: ${who}`
  return (
    <button
      type="button"
      className="spread-mark"
      style={{ left: x, top: y }}
      data-cell
      aria-current={open === statement.id}
      aria-label={told}
      title={`${told}\n${statement.words}`}
      onClick={() => openEvidence(claimId, statement.id)}
    >
      <TieShape tie={tie} />
    </button>
  )
}
