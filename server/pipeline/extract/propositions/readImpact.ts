import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf } from './roles.ts'
import { HURLED, words } from './words.ts'

/** "Missiles slammed into a block": what flies comes down on it. */
export function readImpact(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const side = doerOf(clauses, verb) ?? landing(clauses, verb)
  const target = obliqueWith(clauses, [verb], words('into on onto in near at through above over outside beside upon next'))
  if (side !== null && isShort(clauses, verb, side))
    return makeFrame(clauses, ['STRIKES', verb], { side: firedBy(clauses, side), place: target })
  if (side === null || target === null || !isHurled(clauses, side) || FIGURES.has(lemmaAt(clauses, target.head))) return null
  const place = obliqueWith(clauses, [verb, target.head], words('in at near'))
  return makeFrame(clauses, ['STRIKES', verb], {
    side: firedBy(clauses, side),
    other: target,
    place: place?.head === target.head ? target : (place ?? target),
  })
}

/** "A missile slammed into the ship", where the parser takes the past of a verb that has no passive for a participle: what flew. */
function landing(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  if (syntax.relations[verb] !== 'acl' || !LANDING.has(lemmaAt(clauses, verb))) return null
  let at = syntax.heads[verb] ?? -1
  if (at >= 0 && syntax.relations[at] === 'nmod' && HURLED.has(lemmaAt(clauses, syntax.heads[at] ?? -1))) at = syntax.heads[at] ?? -1
  return at >= clauses.content.first && at < verb ? phraseAt(clauses, at) : null
}

const LANDING = words('slam crash smash plunge rip explode land plough plow')
const GUNS = words('battery gun howitzer mortar artillery cannon launcher tank')
const ROUNDS = words('round fire')
const FIGURES = words('sea water')

/** A shell or the like; "rounds", which are of talks and votes too, only from guns. */
function isHurled(clauses: Clauses, { head: top }: Phrase): boolean {
  const head = coreOf(clauses, top)
  if (HURLED.has(lemmaAt(clauses, head))) return true
  // "Mortar rounds", "artillery fire".
  const isOfGun =
    ROUNDS.has(lemmaAt(clauses, head)) &&
    dependentsOf(clauses.syntax, head, ['compound', 'amod']).some((at) => GUNS.has(lemmaAt(clauses, at)))
  if (isOfGun) return true
  const from = wordAt(clauses, head) === 'rounds' ? obliqueWith(clauses, [head], words('from of by')) : null
  return from !== null && GUNS.has(lemmaAt(clauses, from.head))
}

/** "A rocket of the Front had fallen short", "came down near the school", "misfired". */
function isShort(clauses: Clauses, verb: number, { head }: Phrase): boolean {
  if (!HURLED.has(lemmaAt(clauses, coreOf(clauses, head)))) return false
  const next = wordAt(clauses, verb + 1)
  const lemma = lemmaAt(clauses, verb)
  return (
    lemma === 'misfire' ||
    (lemma === 'go' && (next === 'astray' || next === 'wide')) ||
    (lemma === 'fall' && next === 'short') ||
    (lemma === 'come' && next === 'down')
  )
}

/** Whose what flies is: "a rocket of the Front", "none of its rockets", "rebel rockets". */
function firedBy(clauses: Clauses, side: Phrase): Phrase {
  const core = coreOf(clauses, side.head)
  const of = obliqueWith(clauses, [core], words('of from by'))
  return (of !== null && of.head !== core ? of : null) ?? ownerOf(clauses, core) ?? side
}
