import type { ProgressModel } from '../models.ts'

interface Tally {
  readonly total: number
  readonly done: number
  /** When each of the latest documents was done, in milliseconds. */
  readonly doneAt: readonly number[]
}

/** Documents a second over the window before now, and the seconds left at that rate; null when it cannot be told. */
export function rateOf({ total, done, doneAt }: Tally, now: number, windowMs: number): Pick<ProgressModel, 'rate' | 'secondsLeft'> {
  const recent = doneAt.filter((at) => at > now - windowMs)
  const [first] = recent
  const seconds = first === undefined ? 0 : (now - first) / 1_000
  const rate = seconds > 0 ? recent.length / seconds : 0
  const left = total - done
  return { rate, secondsLeft: left === 0 ? 0 : rate > 0 ? left / rate : null }
}
