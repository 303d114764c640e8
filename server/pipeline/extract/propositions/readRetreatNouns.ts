import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isNoun,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  wordAt,
} from './Clauses.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt } from './roles.ts'
import { words } from './words.ts'

/** "The withdrawal of the army from the town", "any pullback", "there was no retreat". */
export function readWithdrawal(clauses: Clauses, noun: number): Frame | null {
  if (!isNoun(clauses, noun)) return null
  const { doer, verb, isOver } = deedAt(clauses, noun)
  // "Scoffed at the notion of an orderly departure": that it was orderly is told, not that it was.
  const above = headIn(clauses, noun)
  if (above >= 0 && NOTIONS.has(lemmaAt(clauses, above)) && hasDependent(clauses, noun, ['amod'], MANNERS)) return null
  const of = obliqueWith(clauses, [noun], words('of by'))
  const isForces = of !== null && isForce(clauses, of.head)
  if (of !== null && !isForces && !isGround(clauses, of)) return null
  if (of === null && isOfNoForce(clauses, noun, { doer, verb })) return null
  const head = headIn(clauses, noun)
  const from = obliqueWith(clauses, [of?.head, noun, verb ?? head], FROM)
  return makeFrame(clauses, ['WITHDRAWS', noun], {
    side: isForces ? of : doer,
    place: from?.head === of?.head && isForces ? null : (from ?? placeWith(clauses, [noun], LEFT)),
    verb,
    isTurned: isOver,
  })
}

/** "A pension withdrawal", "his departure", "demanded their exit", "the premier requested it". */
function isOfNoForce(
  clauses: Clauses,
  noun: number,
  { doer, verb }: { readonly doer: Phrase | null; readonly verb: number | null },
): boolean {
  if (verb !== null && ASKING.has(lemmaAt(clauses, verb))) return true
  if (hasDependent(clauses, noun, ['nmod:poss'], words('his her my your'))) return true
  const isKind = clauses.syntax.tags[noun - 1] === 'NOUN' && !isForce(clauses, noun - 1)
  return isKind || (doer !== null && !mayBeForce(clauses, doer))
}

const ASKING = words('request demand seek urge order announce ask call propose promise')
const NOTIONS = words('notion idea talk tale story claim version word')
const MANNERS = words('orderly planned tactical voluntary disciplined peaceful calm strategic humanitarian')

/** "Our last post was gone". */
export function readGone(clauses: Clauses, word: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj', 'nsubj:pass'])
  if (clauses.syntax.tags[word] === 'VERB' && !isGoneAway(clauses, word)) return null
  const isHolder = subject !== undefined && (isForce(clauses, subject) || POSITIONS.has(lemmaAt(clauses, subject)))
  return isHolder
    ? makeFrame(clauses, ['WITHDRAWS', word], { side: phraseAt(clauses, subject), place: obliqueWith(clauses, [word], FROM) })
    : null
}

const FROM = words('from out of off')
/** Where those were who left; "to", "across" and "behind" tell whereto they went. */
const LEFT = words('in at near inside around on within of')
const POSITIONS = words('position line post trench')

/** "Have gone", "had gone by dawn"; not "gone through the houses", "gone four months without pay". */
export function isGoneAway(clauses: Clauses, verb: number): boolean {
  const next = verb + 1
  const isEnd = next >= clauses.content.end || clauses.syntax.tags[next] === 'PUNCT' || AWAY.has(wordAt(clauses, next))
  return wordAt(clauses, verb) === 'gone' && isEnd && !hasObject(clauses, verb)
}

function hasObject({ syntax }: Clauses, verb: number): boolean {
  return dependentsOf(syntax, verb, ['obj', 'xcomp']).length > 0
}

const AWAY = words('from out away off by since before at on and now home last this when long already too')
