import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import type { Brush, WindowWay } from './brush.ts'
import { brushInWords } from './timeWords.ts'
import type { Activity } from './useActivity.ts'

interface TimeToldProps {
  readonly activity: Activity
  readonly brush: Brush | null
  readonly way: WindowWay
  readonly isPublished: boolean
  readonly onClear: () => void
}

/** The chosen days in words, what falls into them, and how much has no day and is therefore not shown with them. */
export function TimeTold({ activity, brush, way, isPublished, onClear }: TimeToldProps) {
  const { bins, undatedStatements, undatedArticles } = activity
  const chosen = bins.slice(brush?.first ?? 0, (brush?.last ?? bins.length - 1) + 1)
  const sum = (field: 'statements' | 'articles') => chosen.reduce((total, bin) => total + bin[field], 0)
  const undated = [
    ...(undatedStatements > 0 ? [counted(undatedStatements, 'statement')] : []),
    ...(undatedArticles > 0 ? [counted(undatedArticles, 'article')] : []),
  ].join(' and ')
  if (bins.length === 0)
    return <p className="time-told">{undated === '' ? 'Nothing of this is in the corpus.' : `No day is told: ${undated} undated.`}</p>
  return (
    <p className="time-told">
      <strong className="time-days">{daysTold(brush, way, bins)}</strong>
      <span>
        <i className="time-sign sign-said" aria-hidden="true" /> {counted(sum('statements'), 'statement')}{' '}
        {isPublished ? 'published' : 'said'}
      </span>
      <span>
        <i className="time-sign sign-published" aria-hidden="true" /> {counted(sum('articles'), 'article')} published
      </span>
      {undated !== '' && <span className="time-undated">{brush === null ? `${undated} undated` : `${undated} undated: not shown`}</span>}
      {brush !== null && (
        <Button weight="quiet" onClick={onClear}>
          all days
        </Button>
      )}
    </p>
  )
}

function daysTold(brush: Brush | null, way: WindowWay, bins: Activity['bins']): string {
  if (brush === null) return `All days, ${brushInWords({ first: 0, last: bins.length - 1 }, bins)}`
  return way === 'grows' ? `As known on ${dayInWords(bins[brush.last]?.to ?? '')}` : brushInWords(brush, bins)
}
