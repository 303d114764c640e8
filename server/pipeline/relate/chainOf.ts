/**
 * What a link of a chain is. OUTLET published the article; AGENCY is credited with it; TELLER says that it was said ("Reuters reported"); VIA is whom the speaker told it to;
 * SPEAKER said it.
 */
export type LinkRole = 'OUTLET' | 'AGENCY' | 'TELLER' | 'VIA' | 'SPEAKER'

/** One through whose hands words came. */
export interface ChainLink<Statement, Entity> {
  readonly role: LinkRole
  /** Null where the text names nobody. */
  readonly name: string | null
  readonly entity: Entity | null
  /** For a TELLER and the SPEAKER: the statement in which it speaks. */
  readonly statement: Statement | null
}

/** What a chain is made of: one article, one statement, and those that it is told inside of. */
export interface ChainParts<Statement, Entity> {
  readonly outlet: string | null
  readonly agency: string | null
  /** The statement last, the one that holds all others first. */
  readonly sayings: readonly Saying<Statement, Entity>[]
}

/** One who says something, and to whom. */
export interface Saying<Statement, Entity> {
  readonly statement: Statement
  /** The speaker's name, else the words for the speaker; null where there are none. */
  readonly name: string | null
  readonly speaker: Entity | null
  readonly via: { readonly name: string; readonly entity: Entity } | null
}

/**
 * The chain from the page back to the speaker: outlet ← agency ← who tells it ← whom it was told to ← speaker. Neighbours of one name are one link: an agency's own
 * page, an outlet that was told it by the speaker. `fold` makes names comparable.
 */
export function chainOf<Statement, Entity>(
  { outlet, agency, sayings }: ChainParts<Statement, Entity>,
  fold: (name: string) => string,
): readonly ChainLink<Statement, Entity>[] {
  const page: ChainLink<Statement, Entity> = { role: 'OUTLET', name: outlet, entity: null, statement: null }
  const credited: readonly ChainLink<Statement, Entity>[] =
    agency === null ? [] : [{ role: 'AGENCY', name: agency, entity: null, statement: null }]
  const told = sayings.flatMap(({ statement, name, speaker, via }, at): ChainLink<Statement, Entity>[] => {
    const role = at === sayings.length - 1 ? 'SPEAKER' : 'TELLER'
    const listener: readonly ChainLink<Statement, Entity>[] = via === null ? [] : [{ role: 'VIA', ...via, statement: null }]
    return [...listener, { role, name, entity: speaker, statement }]
  })
  return [page, ...credited, ...told].filter((link, at, links) => !isSaidBefore(link, links[at - 1], fold))
}

/** Whether a link stands for the same as the one before it, and is not the speaker. */
function isSaidBefore<Link extends { readonly role: LinkRole; readonly name: string | null }>(
  link: Link,
  before: Link | undefined,
  fold: (name: string) => string,
): boolean {
  if (before === undefined || link.role === 'SPEAKER' || link.name === null || before.name === null) return false
  return fold(link.name) === fold(before.name)
}
