import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import type { Days } from '../../state/address.ts'
import { type Brush, isOfWholeBins, type WindowWay } from './brush.ts'
import { brushInWords, chosenDaysInWords } from './timeWords.ts'
import type { Activity } from './useActivity.ts'

interface TimeToldProps {
  readonly activity: Activity
  readonly brush: Brush | null
  /** The days of the address; while the brush is drawn those that it will have. */
  readonly days: Days
  readonly way: WindowWay
  readonly isPublished: boolean
  readonly onClear: () => void
}

/** The chosen days in words, what falls into them, and how much has no day and is therefore not shown with them. */
export function TimeTold({ activity, brush, days, way, isPublished, onClear }: TimeToldProps) {
  const { bins, undatedStatements, undatedArticles } = activity
  const chosen = bins.slice(brush?.first ?? 0, (brush?.last ?? bins.length - 1) + 1)
  const sum = (field: 'statements' | 'articles') => chosen.reduce((total, bin) => total + bin[field], 0)
  const isAll = days.from === null && days.to === null && days.asof === null
  const undated = [
    ...(undatedStatements > 0 ? [counted(undatedStatements, 'statement')] : []),
    ...(undatedArticles > 0 ? [counted(undatedArticles, 'article')] : []),
  ].join(' and ')
  if (bins.length === 0)
    return <p className="time-told">{undated === '' ? 'Nothing of this is in the corpus.' : `No day is told: ${undated} undated.`}</p>
  return (
    <p className="time-told">
      <strong className="time-days">
        {isAll ? `All days, ${brushInWords({ first: 0, last: bins.length - 1 }, bins)}` : chosenDaysInWords(days)}
      </strong>
      {isOfWholeBins(days, bins, way) && (
        <>
          <span>
            <i className="time-sign sign-said" aria-hidden="true" /> {counted(sum('statements'), 'statement')}{' '}
            {isPublished ? 'published' : 'said'}
          </span>
          <span>
            <i className="time-sign sign-published" aria-hidden="true" /> {counted(sum('articles'), 'article')} published
          </span>
        </>
      )}
      {undated !== '' && <span className="time-undated">{isAll ? `${undated} undated` : `${undated} undated: not shown`}</span>}
      {!isAll && (
        <Button weight="quiet" onClick={onClear}>
          all days
        </Button>
      )}
    </p>
  )
}
