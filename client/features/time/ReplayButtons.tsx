import { Pause, Play, StepBack, StepForward } from 'lucide-react'
import { IconButton } from '../../components/IconButton.tsx'

interface ReplayButtonsProps {
  readonly isPlaying: boolean
  /** Steps a second. */
  readonly speed: number
  /** Whether there are too few days to step through. */
  readonly isEmpty: boolean
  readonly onPlay: () => void
  readonly onPause: () => void
  /** Null at the first step. */
  readonly onBack: (() => void) | null
  /** Null at the last one. */
  readonly onForward: (() => void) | null
  readonly onSpeed: (speed: number) => void
}

const speeds = [1, 2, 4, 8]

/** Plays the days, one step after the other, or steps through them by hand. */
export function ReplayButtons({ isPlaying, speed, isEmpty, onPlay, onPause, onBack, onForward, onSpeed }: ReplayButtonsProps) {
  return (
    <div className="time-buttons">
      <IconButton label="One step back" icon={StepBack} disabled={onBack === null} onClick={onBack ?? undefined} />
      <IconButton
        label={isPlaying ? 'Pause' : 'Replay'}
        icon={isPlaying ? Pause : Play}
        disabled={isEmpty}
        onClick={isPlaying ? onPause : onPlay}
      />
      <IconButton label="One step on" icon={StepForward} disabled={onForward === null || isEmpty} onClick={onForward ?? undefined} />
      <button
        type="button"
        className="time-speed"
        aria-label={`Speed: ${speed} steps a second`}
        title="Steps a second"
        onClick={() => onSpeed(speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1)}
      >
        {speed}×
      </button>
    </div>
  )
}
