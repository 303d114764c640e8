import type { GraphSigma } from './createSigma.ts'

/** Nearer with factors below 1, farther with factors above. */
export function zoomBy(sigma: GraphSigma, factor: number): void {
  const camera = sigma.getCamera()
  void camera.animate({ ratio: sigma.getCamera().getBoundedRatio(camera.getState().ratio * factor) }, { duration: 160 })
}

/** Shows the whole graph. */
export function zoomToFit(sigma: GraphSigma): void {
  void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 240 })
}
