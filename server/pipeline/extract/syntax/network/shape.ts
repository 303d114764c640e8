/** Sizes of the network of syntax, in numbers, beside those of vectors/steps.ts; those that a kernel walks along are multiples of 16. */
export const vectorSize = 64
export const learntSize = 64
export const inputSize = vectorSize + learntSize
export const hiddenSize = 96
export const layers = 3
export const positions = 10
export const tagRoom = 112
export const moveRoom = 16
export const labelRoom = 64
export const outputRoom = moveRoom + 2 * labelRoom
