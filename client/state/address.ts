import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'

export const views = ['graph', 'outline', 'table', 'statements', 'path'] as const
export type View = (typeof views)[number]

const pages = ['quality'] as const

/** All that the address bar carries, under short names that a person can read: what is open, what is filtered, where the camera stands. */
const parsers = {
  /** A page that lies over the desk. */
  page: parseAsStringLiteral(pages),
  view: parseAsStringLiteral(views).withDefault('graph'),
  /** The chosen node of the graph: an entity, article or statement. */
  node: parseAsString,
  /** The chosen edge: its two ends and its kind. */
  link: parseAsString,
  /** The article that is open in the reader. */
  article: parseAsString,
  /** The statement that the reader stands at. */
  statement: parseAsString,
  /** The entity whose mentions the reader lights. */
  of: parseAsString,
  /** The character that the reader stands at. */
  at: parseAsInteger,
  kinds: parseAsArrayOf(parseAsString),
  outlets: parseAsArrayOf(parseAsString),
  from: parseAsString,
  to: parseAsString,
  limit: parseAsInteger,
  /** Nodes whose neighbours were called in. */
  around: parseAsArrayOf(parseAsString),
  /** The two ends of a path. */
  a: parseAsString,
  b: parseAsString,
  /** Statements: who said it, about what, in which words, how. */
  speaker: parseAsString,
  about: parseAsString,
  words: parseAsString,
  act: parseAsString,
  /** Whether the filters lie open, where there is no room for them beside the graph. */
  rail: parseAsBoolean,
} as const

/** The address as state: reading it, and changing some of it; each change can be undone with the browser's back. */
export function useAddress() {
  return useQueryStates(parsers, { history: 'push', scroll: false })
}

export type Address = ReturnType<typeof useAddress>[0]
