/** How sure a rule is of a link that it proposes. */
export type Sureness = 'SURE' | 'LIKELY' | 'TENTATIVE'
