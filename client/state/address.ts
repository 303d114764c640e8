import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { createContext, useContext } from 'react'

export const views = ['graph', 'outline', 'table', 'statements', 'claims', 'timeline', 'path', 'review', 'judgements'] as const
export type View = (typeof views)[number]

/** Whether a view has its own questions above it, and no use for the filters beside the graph. */
export function asksItself(view: View): boolean {
  return view === 'claims' || view === 'timeline' || view === 'review' || view === 'judgements'
}

const pages = ['quality'] as const

/** By which day things are dated, and how the time control moves: a window that slides, or one that grows with what was known. */
export const clocks = ['said', 'published'] as const
export const windowWays = ['slides', 'grows'] as const

/** Which days a timeline draws: those that the words speak of, or those of saying. */
export const axes = ['spoken-of', 'said'] as const

export const orders = ['newest', 'contested'] as const

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
  clock: parseAsStringLiteral(clocks).withDefault('said'),
  window: parseAsStringLiteral(windowWays),
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
  /** What was known on this day: nothing later is shown. */
  asof: parseAsString,
  /** Claims: in which order, of which topics, only the contested ones. The place is in `about`. */
  order: parseAsStringLiteral(orders).withDefault('newest'),
  topics: parseAsArrayOf(parseAsString),
  contested: parseAsBoolean,
  /** The claim whose evidence the reader walks through. */
  claim: parseAsString,
  /** The claim whose spread lies over the board, and whose words on it are followed: those who affirm it, unless told otherwise. */
  spread: parseAsString,
  stand: parseAsString,
  /** Speakers whose timelines stand beside the first one's, and whether days are those of saying instead of those spoken of. */
  beside: parseAsArrayOf(parseAsString),
  axis: parseAsStringLiteral(axes).withDefault('spoken-of'),
  /** The two entities that the review begins with: "entity-…~entity-…". */
  pair: parseAsString,
  /** Which judgements are listed: their kinds, and whether they hold or were undone. */
  judged: parseAsArrayOf(parseAsString),
  undone: parseAsBoolean,
  /** Whether the filters lie open, where there is no room for them beside the graph. */
  rail: parseAsBoolean,
} as const

/** The address bar as state. Listening to it costs something for each of its words: the desk does so once, for all. */
export function useAddressBar() {
  return useQueryStates(parsers, { history: 'push', scroll: false })
}

type AddressBar = ReturnType<typeof useAddressBar>

export const AddressContext = createContext<AddressBar | null>(null)

/** The address as state: reading it, and changing some of it; each change can be undone with the browser's back. */
export function useAddress(): AddressBar {
  const bar = useContext(AddressContext)
  if (bar === null) throw new Error('There is no address: put an AddressProvider above whoever asks for it.')
  return bar
}

export type Address = AddressBar[0]

/** The days that are looked at (ISO 8601, both ends included), and the day as of which; null where nothing limits. */
export type Days = Pick<Address, 'from' | 'to' | 'asof'>

/** The last day of which anything is shown; null for any. */
export function lastDay({ to, asof }: Days): string | null {
  return [to, asof].filter((day) => day !== null).sort()[0] ?? null
}
