/** Sizes of the network, in numbers; those that a kernel walks along are multiples of 16. */
export const vectorSize = 64
export const learntSize = 64
export const inputSize = vectorSize + learntSize
export const innerSize = 96
export const hiddenSize = 96
export const layers = 3
/** Words before and after that one layer sees, with the word itself. */
export const windowSize = 3
export const positions = 10
export const tagRoom = 112
export const moveRoom = 16
export const labelRoom = 64
export const outputRoom = moveRoom + 2 * labelRoom

/** What flows through the network as it reads are whole numbers: so many steps to one, and at most so many above or below zero (32). */
export const stepsPerOne = 512
export const mostSteps = 16_383
/** A gate lets in a share of the new: `slope` · score + `middle`, but never less than `least` nor more than all. */
export const gate = { slope: 0.25, middle: 0.5, least: 0.01 } as const
