import { gate, innerSize, lastStepsPerOne, lastZero, layerStepsPerOne, mostByte, stepsPerOne } from './steps.ts'
import {
  addFloats,
  addShorts,
  bytes,
  type Code,
  decrease,
  floats,
  floatsToIntegers,
  get,
  higherFloats,
  increase,
  integer,
  integersToFloats,
  type KernelSource,
  loadEightBytes,
  loadVector,
  lowerFloats,
  multiplyFloats,
  narrow,
  narrowToBytes,
  nearestFloats,
  repeatWhile,
  set,
  shiftShortsLeft,
  shiftShortsRight,
  shorts,
  smallerBytes,
  storeEightBytes,
  subtractFloats,
  widenLower,
  widenUpper,
  zeroVector,
} from './webAssembly.ts'

const [gates, layer, rows, gateStep, layerStep] = [0, 1, 2, 3, 4]
const [waiting, atGate, atLayer, left] = [5, 6, 7, 8]
const held = { lower: 9, upper: 10 } as const
const part = { lower: widenLower, upper: widenUpper } as const

/**
 * The gated layer, over the words of a sentence in one direction (`gateStep` and `layerStep` are the bytes to the next row that is met): each
 * number keeps part of what it held and takes in part of the new; the sums are added to the layer's rows, which become those of the last layer. At
 * `gates` stand for each row the scores of the gates, then what is new. Half the numbers of a row are read, from the addresses on.
 */
export function readAlong(name: string): KernelSource {
  const body = repeatWhile(
    [
      ...[...get(gates), ...set(atGate), ...get(layer), ...set(atLayer), ...get(rows), ...set(left)],
      ...[...zeroVector, ...set(held.lower), ...zeroVector, ...set(held.upper)],
      ...repeatWhile(
        [...readRow(), ...increase(atGate, get(gateStep)), ...increase(atLayer, get(layerStep)), ...decrease(left, 1)],
        get(left),
      ),
      ...increase(gates, integer(16)),
      ...increase(layer, integer(8)),
      ...decrease(waiting, 1),
    ],
    get(waiting),
  )
  return { name, parameters: 5, integers: 4, vectors: 2, body: [...integer(innerSize / 16), ...set(waiting), ...body] }
}

/** Eight numbers of one row. */
function readRow(): number[] {
  return [
    ...takeIn('lower'),
    ...takeIn('upper'),
    ...[...get(atLayer), ...get(atLayer), ...loadEightBytes(0), ...integer(Math.log2(stepsPerOne / layerStepsPerOne)), ...shiftShortsLeft],
    ...[...get(held.lower), ...nearestFloats, ...floatsToIntegers, ...get(held.upper), ...nearestFloats, ...floatsToIntegers, ...narrow],
    ...[...addShorts, ...toLastSteps, ...storeEightBytes(0)],
  ]
}

/** Sixteen-bit steps in those of the last layer: its zero is added in 16-bit steps, with half a step to round to the nearest. */
const lastRatio = stepsPerOne / lastStepsPerOne
const toLastSteps = [
  ...[...shorts(lastZero * lastRatio + lastRatio / 2), ...addShorts, ...integer(Math.log2(lastRatio)), ...shiftShortsRight],
  ...[...zeroVector, ...narrowToBytes, ...bytes(mostByte), ...smallerBytes],
]

/** held = held + share · (new − held) */
function takeIn(which: 'lower' | 'upper'): number[] {
  const at = (offset: number): Code => [...get(atGate), ...loadVector(offset), ...part[which], ...integersToFloats]
  const line = [...floats(gate.slope / stepsPerOne), ...multiplyFloats, ...floats(gate.middle), ...addFloats]
  const share = [...at(0), ...line, ...floats(gate.least), ...higherFloats, ...floats(1), ...lowerFloats]
  const difference = [...at(innerSize * 2), ...get(held[which]), ...subtractFloats]
  return [...share, ...difference, ...multiplyFloats, ...get(held[which]), ...addFloats, ...set(held[which])]
}
