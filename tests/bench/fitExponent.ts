/**
 * The exponent k of time = c · size^k that fits all measurements but the smallest best (least squares of the logarithms): small sizes tell of
 * what is done once.
 */
export function fitExponent(measured: readonly (readonly [size: number, time: number])[]): number {
  const points = measured
    .slice(Math.min(1, measured.length - 2))
    .map(([size, time]) => [Math.log(size), Math.log(Math.max(time, 0.1))] as const)
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
