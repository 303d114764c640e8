import { type Clauses, lemmaAt, type Phrase } from './Clauses.ts'
import { mayBeForce } from './isForce.ts'
import { words } from './words.ts'

/** Whoever is named, told by a pronoun, or may be armed lays a siege; floods and fallen trees, too, cut roads. */
export function isThing(clauses: Clauses, { head }: Phrase): boolean {
  return (
    clauses.syntax.tags[head] === 'NOUN' &&
    !mayBeForce(clauses, { first: head, end: head + 1, head, preposition: '' }) &&
    !ARMS.has(lemmaAt(clauses, head))
  )
}

const ARMS = words('siege ring offensive advance attack trench mine minefield position line gun fire drone barricade checkpoint water sea')

/** Whether weather, a flood or an accident shut the road, and no war. */
export function isNatural(clauses: Clauses, { head }: Phrase): boolean {
  return NATURE.has(lemmaAt(clauses, head))
}

const NATURE = words(
  'flood tree storm snow landslide rain river avalanche rockfall cyclone hurricane earthquake mudslide water lava crash accident protest',
)
