import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isDeniedVerb } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { FACILITIES, words } from './words.ts'

/** Retreats told by what is left behind, by arms that go, and by who stays: WITHDRAWS. "The base stands empty", "the launchers have been taken back from the frontier", "the contingent stays where it is", "are out of the port", "the boat turned back". */
export const leftTriggers: readonly Trigger[] = [
  { words: words('empty deserted abandoned'), read: readEmptyPost },
  { words: words('pull move take withdraw bring remove'), read: readArmsBack },
  { words: words('where'), read: readWhereItIs },
  { words: words('out'), read: readOutOf },
  { words: words('turn sail'), read: readTurnedBack },
  { words: words('quit vacate'), read: readQuitting },
  { words: words('inch metre meter step centimetre'), read: readNotAnInch },
]

/** "The base stands empty", "the checkpoint was deserted"; shops and streets are empty for other reasons. */
function readEmptyPost(clauses: Clauses, word: number): Frame | null {
  const head = headIn(clauses, word)
  const verb = head >= 0 && isVerb(clauses, head) && /^(?:stand|lie|sit|remain|be)$/.test(lemmaAt(clauses, head)) ? head : null
  const [own] = dependentsOf(clauses.syntax, word, ['nsubj', 'nsubj:pass'])
  const post = own ?? (verb === null ? undefined : doerOf(clauses, verb)?.head)
  if (post === undefined || !POSTS.has(lemmaAt(clauses, post)) || post > word) return null
  // "The base was abandoned by the rebels" names who left.
  const by = obliqueWith(clauses, [word], words('by'))
  return by === null ? makeFrame(clauses, ['WITHDRAWS', word], { place: phraseAt(clauses, post), verb: verb ?? word }) : null
}

const POSTS = words('base outpost position checkpoint trench barracks barrack bunker camp fort garrison post headquarters roadblock')

/** "All rocket launchers have been taken back from the frontier", "pulled its tanks back from the line". */
function readArmsBack(clauses: Clauses, verb: number): Frame | null {
  const arms = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (arms === null || !ARMS.has(lemmaAt(clauses, arms.head))) return null
  const isBack = lemmaAt(clauses, verb) === 'withdraw' || [verb + 1, arms.end].some((at) => wordAt(clauses, at) === 'back')
  const from = obliqueWith(clauses, [verb, arms.head], words('from off'))
  if (!isBack || (from === null ? lemmaAt(clauses, verb) !== 'withdraw' : !isGround(clauses, from))) return null
  const doer = doerOf(clauses, verb)
  const side = doer?.head === arms.head ? ownerOf(clauses, arms.head) : doer
  return makeFrame(clauses, ['WITHDRAWS', verb], { side, place: from })
}

const ARMS = words('weapon weaponry launcher tank artillery gun howitzer armour armor rocket missile heavy battery cannon')

/** "The contingent stays where it is". */
function readWhereItIs(clauses: Clauses, where: number): Frame | null {
  if (!/^(?:it|they|we)$/.test(wordAt(clauses, where + 1)) || !/^(?:is|are|was|were)$/.test(wordAt(clauses, where + 2))) return null
  const verb = [where - 1, where - 2].find((at) => at >= clauses.content.first && /^(?:stay|remain)$/.test(lemmaAt(clauses, at)))
  const side = verb === undefined ? null : doerOf(clauses, verb)
  return verb !== undefined && side !== null && mayBeForce(clauses, side)
    ? makeFrame(clauses, ['WITHDRAWS', verb], { side, isTurned: true })
    : null
}

/** "My men are out of the port". */
function readOutOf(clauses: Clauses, out: number): Frame | null {
  const said = headIn(clauses, out)
  const isOf = wordAt(clauses, out + 1) === 'of' && /^(?:is|are|was|were|all|now|already)$/.test(wordAt(clauses, out - 1))
  const [subject] = isOf && said >= 0 ? dependentsOf(clauses.syntax, said, ['nsubj']) : []
  const place =
    said < 0 ? null : isGround(clauses, phraseAt(clauses, said)) ? phraseAt(clauses, said) : obliqueWith(clauses, [said], words('of'))
  const isOff = subject !== undefined && isForce(clauses, subject) && place !== null && isGround(clauses, place)
  return isOff && subject !== undefined ? makeFrame(clauses, ['WITHDRAWS', said], { side: phraseAt(clauses, subject), place }) : null
}

/** "The boat turned back", "made a U-turn"; not "was turned back". */
function readTurnedBack(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb) || !/^(?:back|around|round)$/.test(wordAt(clauses, verb + 1)) || undergoerOf(clauses, verb) !== null)
    return null
  const side = doerOf(clauses, verb)
  const isMover = side !== null && (isForce(clauses, side.head) || VESSELS.has(lemmaAt(clauses, side.head)))
  return isMover ? makeFrame(clauses, ['WITHDRAWS', verb], { side, place: obliqueWith(clauses, [verb], words('from at near')) }) : null
}

const VESSELS = words('boat ship vessel cutter frigate warship trawler flotilla fleet convoy column')

/** "His people did quit the port": those of somebody, where soldiers have left. */
function readQuitting(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const place = undergoerOf(clauses, verb)
  const isTheirs = side !== null && /^(?:people|folk|lads)$/.test(wordAt(clauses, side.head)) && ownerOf(clauses, side.head) !== null
  return isTheirs && place !== null && isPost(clauses, place) ? makeFrame(clauses, ['WITHDRAWS', verb], { side, place }) : null
}

function isPost(clauses: Clauses, { head }: Phrase): boolean {
  return FACILITIES.has(lemmaAt(clauses, head)) || isGround(clauses, phraseAt(clauses, head))
}

/** "We have not moved back an inch", "have not retreated one step". */
function readNotAnInch(clauses: Clauses, noun: number): Frame | null {
  if (!/^(?:an?|one|single)$/.test(wordAt(clauses, noun - 1))) return null
  const verb = headIn(clauses, noun)
  if (verb < 0 || !isVerb(clauses, verb) || !isDeniedVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const isBack =
    lemma === 'retreat' || lemma === 'budge' || (/^(?:move|step|pull|fall)$/.test(lemma) && wordAt(clauses, verb + 1) === 'back')
  const side = isBack ? doerOf(clauses, verb) : null
  return side !== null && mayBeForce(clauses, side)
    ? makeFrame(clauses, ['WITHDRAWS', verb], { side, place: placeWith(clauses, [verb, noun], words('from at in on')) })
    : null
}
