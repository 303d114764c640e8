import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, hasDependent, headIn, isNoun, lemmaAt, obliqueWith, type Phrase, placeWith, wordAt } from './Clauses.ts'
import { isClaimed } from './deeds.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt } from './roles.ts'
import { PLACES, WEAPONS, words } from './words.ts'

/**
 * "An Israeli air strike on a market", "launched an attack on the port", "the shelling of the village continued": whose it is and what it hit. Who is behind an attack, or
 * claims it, is told by other words; an offensive, or an assault on a town, is a move on the ground.
 */
export function readStrikeNoun(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isNoun(clauses, noun) || syntax.relations[noun] === 'compound' || isClaimed(clauses, noun)) return null
  const lemma = lemmaAt(clauses, noun)
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const light = verb !== null && LAUNCHING.has(lemmaAt(clauses, verb)) && syntax.relations[noun] !== 'obl' ? verb : null
  const target = placeWith(clauses, [noun, light ?? undefined], ON)
  const head = headIn(clauses, noun)
  const isGroundwork = lemma === 'assault' || lemma === 'attack'
  if (lemma === 'assault' && isOfGround(clauses, noun, { target, doer })) return null
  if (light === null && (target === null || isBlamed(clauses, noun, { head, verb }) || (isGroundwork && doer === null))) return null
  const isSubject = (syntax.relations[noun] ?? '').startsWith('nsubj')
  if (light === null && verb !== null && NOT_STRIKES.has(lemmaAt(clauses, verb)) && !(isSubject && isOver)) return null
  if (light === null && verb !== null && FAILING.has(lemmaAt(clauses, verb))) return null
  // "The strike at the airport entered its third day": of those who work there.
  if (lemma === 'strike' && isSubject && verb !== null && WALKOUTS.has(lemmaAt(clauses, verb))) return null
  if (lemma === 'strike' && target === null && (light === null || doer === null)) return null
  const place = target === null ? null : (obliqueWith(clauses, [target.head], words('in near at')) ?? target)
  return makeFrame(clauses, ['STRIKES', noun], {
    side: doer,
    other: target,
    place,
    verb: light ?? (isSubject && isOver ? verb : null),
    isTurned: isOver && light === null,
  })
}

/** An assault on a town, or one that names no target, is made on foot, unless it is told to come from the air or from afar. */
function isOfGround(
  clauses: Clauses,
  noun: number,
  { target, doer }: { readonly target: Phrase | null; readonly doer: Phrase | null },
): boolean {
  if (hasDependent(clauses, noun, ['amod', 'compound'], FROM_AFAR)) return false
  if (hasDependent(clauses, noun, ['amod', 'compound'], ON_FOOT) || target === null) return true
  const isFired = doer !== null && WEAPONS.has(lemmaAt(clauses, doer.head))
  return !isFired && (isName(clauses, target.head) || PLACES.has(lemmaAt(clauses, target.head)))
}

const FROM_AFAR = words('air aerial airborne drone missile rocket artillery bombing mortar naval')
const ON_FOOT = words('ground frontal infantry armoured armored amphibious pincer land')

const FAILING = words('fail collapse defeat crush smash rout frustrate break falter fizzle founder')
const WALKOUTS = words('enter paralyse paralyze last cripple disrupt affect ground delay begin')
const LAUNCHING = words(
  'launch carry conduct stage mount make perform execute unleash begin resume start continue intensify order report deny',
)
const NOT_STRIKES = words(
  'repel repulse thwart foil claim condemn fend withstand survive stop halt mark call denounce investigate discuss want plan prepare show depict film see remember recall mention follow describe',
)
const ON = words('on against at targeting in across over of near')

const BEHIND = words('behind')

/** "Responsible for the attack", "behind the strike", "blamed for". */
function isBlamed(clauses: Clauses, noun: number, { head, verb }: { readonly head: number; readonly verb: number | null }): boolean {
  const blaming = words('responsible behind blame liable guilty responsibility involvement hand role')
  if (hasDependent(clauses, noun, ['case'], BEHIND)) return true
  const above = [head, verb ?? -1]
  return (
    above.some((at) => at >= 0 && (blaming.has(wordAt(clauses, at)) || hasDependent(clauses, at, ['case'], blaming))) ||
    wordAt(clauses, head) === 'behind'
  )
}
