/** Numbers in a row of a layer: a multiple of 16, for kernels walk along it. */
export const innerSize = 96
/** Words before and after that one layer sees, with the word itself. */
export const windowSize = 3

/** What flows through a network as it reads are whole numbers: so many steps to one, and at most so many above or below zero (32). */
export const stepsPerOne = 512
export const mostSteps = 16_383
/** A gate lets in a share of the new: `slope` · score + `middle`, but never less than `least` nor more than all. */
export const gate = { slope: 0.25, middle: 0.5, least: 0.01 } as const
