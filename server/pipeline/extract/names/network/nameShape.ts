import { vectorSize } from '../../syntax/network/shape.ts'

/** Sizes of the network of names, in numbers; what the trunk shares with the network of syntax stands in its shape.ts. */
export const nameLooksSize = 32
export const nameInputSize = vectorSize + nameLooksSize
/** Room for the scores of all labels: a multiple of 16. */
export const scoreRoom = 32
