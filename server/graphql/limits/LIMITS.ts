/** How much one request may ask for. GraphiQL's introspection (15 deep, about 180 fields) and any query of the client stay well below. */
export const LIMITS = {
  /** Lexical tokens of the document, told by the parser. */
  tokens: 4_000,
  /** Fields inside fields. */
  depth: 16,
  /** Fields with a name of the client's choosing. */
  aliases: 60,
  directives: 40,
  /** Fields at the top of the operation. */
  rootFields: 20,
  /** Fields in all, each counted as often as it stands there and fragments as often as they are spread. */
  fields: 400,
  /** Rows that the server may have to fetch: lists inside lists multiply. */
  rows: 100_000,
} as const

/** How much of each a document asks for, as far as it alone tells. */
export type Cost = Readonly<Record<Exclude<keyof typeof LIMITS, 'tokens' | 'rows'>, number>>
