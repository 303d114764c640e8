/** Milliseconds of processor time that some work takes, so that other work on the machine counts less. */
export function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** The same, the median of several rounds. */
export function medianTime(rounds: number, work: () => unknown): number {
  return median(Array.from({ length: rounds }, () => time(work)))
}

/** The middle one of some numbers; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
