import type { Parameters } from './Parameters.ts'

const everySteps = 10
const mostKept = 0.98

/** Room for the running averages of some parameters; they read better than the last values do (Polyak and Juditsky 1992). */
export function startAverage(parameters: readonly Parameters[]): Float32Array[] {
  return parameters.map(({ values }) => values.slice())
}

/** Every tenth step, moves the averages towards the values; faster at first. */
export function takeAverage(averages: readonly Float32Array[], parameters: readonly Parameters[], steps: number): void {
  if (steps % everySteps !== 0) return
  const kept = Math.min(mostKept, steps / (steps + 300))
  parameters.forEach(({ values }, index) => {
    const average = averages[index]
    if (average) for (let i = 0; i < average.length; i++) average[i] = kept * (average[i] ?? 0) + (1 - kept) * (values[i] ?? 0)
  })
}
