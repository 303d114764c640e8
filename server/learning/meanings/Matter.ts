/** What is told of one matter, to learn from: its claims, each in many wordings, and contents that are of none of them. */
export interface Matter {
  readonly claims: readonly (readonly string[])[]
  readonly others: readonly string[]
}
