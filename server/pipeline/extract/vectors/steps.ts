/** Numbers in a row of a layer: a multiple of 16, for kernels walk along it. */
export const innerSize = 96
/** Words before and after that one layer sees, with the word itself. */
export const windowSize = 3

/**
 * What flows from layer to layer are bytes of seven bits, from zero up: so many steps to one. The last layer may fall below zero: its bytes have
 * coarser steps, and one of them stands for zero.
 */
export const layerStepsPerOne = 16
export const lastStepsPerOne = 8
export const lastZero = 64
export const mostByte = 127

/** All else that flows through a network as it reads are whole numbers of 16 bits: so many steps to one. */
export const stepsPerOne = 512
/** A gate lets in a share of the new: `slope` · score + `middle`, but never less than `least` nor more than all. */
export const gate = { slope: 0.25, middle: 0.5, least: 0.01 } as const
