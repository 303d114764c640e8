import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import { BrushHandles } from './BrushHandles.tsx'
import { type Brush, brushOf, daysOf, stepAfter, stepBefore, turnedTo } from './brush.ts'
import { Histogram } from './Histogram.tsx'
import { ReplayButtons } from './ReplayButtons.tsx'
import { TimeAxis } from './TimeAxis.tsx'
import { TimeChoices } from './TimeChoices.tsx'
import { TimeTold } from './TimeTold.tsx'
import { type AskedActivity, useActivity } from './useActivity.ts'
import { useBrushPointer } from './useBrushPointer.ts'
import { useChosenDays } from './useChosenDays.ts'
import { useReplay } from './useReplay.ts'
import './time.css'

/** At the foot of the desk: how much was said and published when, and the days that graph, board, lists and timelines show alike; drawn, stepped through or replayed. */
export function TimeControl() {
  const activity = useActivity()
  if (activity === null) return <section className="time time-waiting" aria-label="Time" aria-busy="true" />
  if (activity.kind === 'untold') {
    return (
      <section className="time time-waiting" aria-label="Time">
        <p className="time-row time-untold" role="alert">
          The days could not be loaded.
          <Button weight="quiet" onClick={activity.retry}>
            Try again
          </Button>
        </p>
      </section>
    )
  }
  const { whole } = activity
  const isNothing = whole.bins.length === 0 && whole.undatedStatements + whole.undatedArticles === 0
  return isNothing ? null : <Days activity={activity} />
}

function Days({ activity }: { readonly activity: AskedActivity }) {
  const { days, way, clock, choose, beginRun, chooseInRun, clear, turn, setClock } = useChosenDays()
  const [speed, setSpeed] = useState(2)
  const [isOpen, setOpen] = useState(() => window.matchMedia('(min-width: 48rem)').matches)
  const { bins, interval } = activity.whole
  const brush = brushOf(days, bins, way)
  const onBrush = (next: Brush) => choose(daysOf(next, bins, way))
  const onRun = (next: Brush) => chooseInRun(daysOf(next, bins, way))
  const { isPlaying, setPlaying } = useReplay({ brush, bins, way, days, speed, onStep: onRun })
  const { drawn, handlers } = useBrushPointer({
    brush,
    way,
    count: bins.length,
    onBegin: () => {
      setPlaying(false)
      beginRun()
    },
    onBrush: onRun,
  })
  const shown = drawn ?? brush
  const before = brush === null ? null : stepBefore(brush, way)
  const after = stepAfter(brush, way, bins.length)
  return (
    <section className="time" aria-label="Time">
      <div className="time-row">
        <ReplayButtons
          isPlaying={isPlaying}
          speed={speed}
          isEmpty={bins.length < 2}
          onSpeed={setSpeed}
          onPlay={() => {
            beginRun()
            // At the end a replay begins anew.
            const first = after === null ? stepAfter(null, way, bins.length) : brush === null ? after : null
            if (first !== null) onRun(first)
            setPlaying(true)
          }}
          onPause={() => setPlaying(false)}
          onBack={before && (() => onBrush(before))}
          onForward={after && (() => onBrush(after))}
        />
        <TimeTold
          activity={activity.asked}
          brush={shown}
          days={drawn === null ? days : { ...days, ...daysOf(drawn, bins, way) }}
          way={way}
          isPublished={clock === 'published'}
          onClear={clear}
        />
        {isOpen && <TimeChoices way={way} clock={clock} onWay={(next) => turn(next, turnedTo(next, brush, bins))} onClock={setClock} />}
        <IconButton
          label={isOpen ? 'Hide the histogram' : 'Show the histogram'}
          icon={isOpen ? ChevronDown : ChevronUp}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && bins.length > 0 && (
        <div className="time-chart">
          <fieldset className="time-track" aria-label="Chosen days" {...handlers} onDoubleClick={clear}>
            <Histogram activity={activity} brush={shown} />
            <BrushHandles bins={bins} brush={shown} way={way} onBrush={onBrush} onClear={clear} />
          </fieldset>
          <TimeAxis bins={bins} interval={interval} />
        </div>
      )}
    </section>
  )
}
