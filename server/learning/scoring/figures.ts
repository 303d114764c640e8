/** How many were right, proposed and wanted, and what follows. */
export interface Figures {
  readonly right: number
  readonly proposed: number
  readonly wanted: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and their harmonic mean; 0 where nothing was proposed or wanted. */
export function figuresOf(right: number, proposed: number, wanted: number): Figures {
  const precision = proposed === 0 ? 0 : right / proposed
  const recall = wanted === 0 ? 0 : right / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, proposed, wanted, precision, recall, f1 }
}

/** How many of those wanted are right. */
export interface Share {
  readonly right: number
  readonly wanted: number
}

/** Shares of several texts as one. */
export function shareSum(shares: readonly Share[]): Share {
  return {
    right: shares.reduce((sum, { right }) => sum + right, 0),
    wanted: shares.reduce((sum, { wanted }) => sum + wanted, 0),
  }
}

/** In percent, to one place; 0 of nothing is 0. */
export function percentOf({ right, wanted }: Share): number {
  return Math.round((1000 * right) / Math.max(1, wanted)) / 10
}
