import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isVerb, lemmaAt, wordAt } from './Clauses.ts'
import { isDenied, isDeniedVerb } from './isNegated.ts'
import { words } from './words.ts'

/**
 * The word of wanting that a word hangs on, also where that is the cue before the content: "wants to seize", "plans for an attack", "no intention of annexing", "the goal
 * is to capture". Null for none.
 */
export function aimOf(clauses: Clauses, at: number): number | null {
  const { syntax } = clauses
  const above = syntax.heads[at] ?? -1
  // "No intention whatever of resuming".
  const head = WHATEVER.has(wordAt(clauses, above)) ? above - 1 : above
  const relation = syntax.relations[at] ?? ''
  if (head >= 0 && WANTED.has(relation) && AIMS.has(lemmaAt(clauses, head)) && hangsAsAim(clauses, at, head)) return head
  const subject = dependentsOf(syntax, at, ['nsubj']).find((noun) => AIM_NOUNS.has(lemmaAt(clauses, noun)))
  const isDeed = clauses.syntax.tags[at] === 'NOUN' && hasDependent(clauses, at, ['cop'], BEING)
  return subject !== undefined && (hasTo(clauses, at) || isDeed) ? subject : null
}

/** A clause that is wanted has "to" or "of"; a thing that is prepared or planned has none. */
function hangsAsAim(clauses: Clauses, at: number, head: number): boolean {
  if (isVerb(clauses, at))
    return (
      hasTo(clauses, at) ||
      (clauses.syntax.fineTags[at] === 'VBG' && !(BENT.has(wordAt(clauses, head)) && !hasDependent(clauses, at, ['mark', 'case'], BENT)))
    )
  return clauses.syntax.relations[at] === 'obj' ? PLANNED.has(lemmaAt(clauses, head)) : AIM_NOUNS.has(lemmaAt(clauses, head))
}

/** Whether what is wanted is refused: "has no plans", "does not intend". */
export function isRefused(clauses: Clauses, aim: number): boolean {
  if (isDenied(clauses, aim)) return true
  const verb = headIn(clauses, aim)
  return !isVerb(clauses, aim) && verb >= 0 && isVerb(clauses, verb) && isDeniedVerb(clauses, verb)
}

const BENT = words('bent on')
const BEING = words('is was are were remains')
const WHATEVER = words('whatever whatsoever')
const WANTED = new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'nmod', 'obj'])
const AIM_NOUNS = words('plan intention aim goal objective ambition intent wish desire bid purpose vow pledge preparation readiness')
const PLANNED = words('prepare plan')
const AIMS: ReadonlySet<string> = new Set([
  ...AIM_NOUNS,
  ...words(
    'seek intend want hope prepare promise threaten swear wish mean strive determine determined bent ready resolve keen eager aim vow pledge',
  ),
])

/** Whether "to" leads a verb. */
export function hasTo(clauses: Clauses, token: number): boolean {
  return hasDependent(clauses, token, ['mark'], words('to'))
}
