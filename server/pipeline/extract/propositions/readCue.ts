import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { DEEDS, FIRE_DEEDS } from './deeds.ts'
import { isBidding } from './isBidding.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { readCredited } from './readCredited.ts'
import { readBlamedWeapon } from './readWeaponTold.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/**
 * What a content says together with the cue before it: "accused | X of laying the ambush", "blamed | X for the shelling", "held | X responsible", "claimed | the attack",
 * "ordered | residents to leave", "asked | them to go". Null where the content speaks for itself.
 */
export function readCue(clauses: Clauses): Frame | null {
  const cue = clauses.content.first - 1
  const lemma = lemmaAt(clauses, cue)
  const shown = readShown(clauses) ?? readToldTo(clauses)
  if (shown !== null) return shown
  if (lemma === 'demand' && wordAt(clauses, clauses.content.first) === 'that') return readDemanded(clauses)
  if (BIDDING.has(lemma) || (wordAt(clauses, cue) === 'on' && CALLING.has(lemmaAt(clauses, cue - 1)))) return readBidden(clauses)
  if (lemma === 'claim' || (wordAt(clauses, cue) === 'for' && wordAt(clauses, cue - 1) === 'responsibility')) return readClaimed(clauses)
  if (lemma === 'give' || lemma === 'credit') return readCredited(clauses, clauses.content.first)
  if (lemma === 'blame') return readBlamedWeapon(clauses) ?? readAccused(clauses)
  return ACCUSING.has(lemma) ? readAccused(clauses) : null
}

/** Whether an accusation stands before the content: what it holds is told with it. */
export function isAccusation(clauses: Clauses): boolean {
  return ACCUSING_OF.has(lemmaAt(clauses, clauses.content.first - 1))
}

const ACCUSING = words('accuse blame hold name identify suspect condemn')
const ACCUSING_OF = words('accuse blame')
const BIDDING = words('direct order ask urge tell instruct command warn beg advise request call demand')
const CALLING = words('call')
const COMMANDING = words('direct order instruct command')
/** "Released a video of soldiers | raising a flag over the hall": the cue holds the footage. */
function readShown(clauses: Clauses): Frame | null {
  const { content, syntax } = clauses
  const shown = syntax.heads[content.first] ?? -1
  if (shown < 0 || shown >= content.first || syntax.relations[content.first] !== 'acl') return null
  const isFootage = FOOTAGE.has(lemmaAt(clauses, shown)) || FOOTAGE.has(lemmaAt(clauses, syntax.heads[shown] ?? -1))
  return isFootage ? makeFrame(clauses, ['DEPICTS', content.first], { side: { first: shown, end: shown + 1 } }) : null
}

const FOOTAGE = words('video footage image photo photograph clip picture recording film')

/** "Residents to leave": who is bidden, and the infinitive of what. */
function readBidden(clauses: Clauses): Frame | null {
  const { content } = clauses
  const event = orderedEvent(clauses)
  if (event !== null) return event
  const to = within(clauses, content.first + 1, 10, (at) => wordAt(clauses, at) === 'to' && clauses.syntax.tags[at] === 'PART')
  if (to === null || isBroken(clauses, to) || !isVerb(clauses, clauses.syntax.heads[to] ?? -1)) return null
  const whom: Phrase = { first: content.first, end: to, head: content.first, preposition: '' }
  const doing = clauses.syntax.heads[to] ?? to
  const isPlea = !COMMANDING.has(lemmaAt(clauses, clauses.content.first - 1))
  if (isPlea && !isBidding(clauses, whom, doing)) return null
  const ground = undergoerOf(clauses, doing) ?? obliqueWith(clauses, [doing, content.first], words('from of in near at out'))
  // "To count the ballots of the town".
  const of = ground === null ? null : obliqueWith(clauses, [ground.head], words('of in from'))
  const place = [ground, of].find((each) => each !== null && isGround(clauses, each)) ?? null
  const frame = makeFrame(clauses, ['ORDERS', content.first], { other: whom, place, verb: content.first })
  return frame === null ? null : { ...frame, isSo: true, mood: 'ASSERTED' }
}

/** "Demanded | that the army leave the town". */
function readDemanded(clauses: Clauses): Frame | null {
  const { content, syntax } = clauses
  const doing = within(clauses, content.first, 12, (at) => syntax.heads[at] === content.first - 1 && syntax.relations[at] === 'ccomp')
  const whom = doing === null || !/^VBP?$/.test(syntax.fineTags[doing] ?? '') ? null : doerOf(clauses, doing)
  if (doing === null || whom === null || !mayBeForce(clauses, whom) || !isBidding(clauses, whom, doing)) return null
  const ground = undergoerOf(clauses, doing) ?? obliqueWith(clauses, [doing], words('from of in near at out'))
  const frame = makeFrame(clauses, ['ORDERS', whom.head], {
    other: whom,
    place: ground !== null && isGround(clauses, ground) ? ground : null,
    verb: content.first,
  })
  return frame === null ? null : { ...frame, isSo: true, mood: 'ASSERTED' }
}

/** "Told the population | to get out by nightfall": who is bidden stands before the content. */
function readToldTo(clauses: Clauses): Frame | null {
  const { content, syntax } = clauses
  if (wordAt(clauses, content.first) !== 'to' || syntax.tags[content.first] !== 'PART') return null
  const doing = syntax.heads[content.first] ?? -1
  const verb = doing < content.first ? -1 : (syntax.heads[doing] ?? -1)
  if (verb < 0 || verb >= content.first || !BIDDING.has(lemmaAt(clauses, verb))) return null
  const [whom] = dependentsOf(syntax, verb, ['iobj', 'obj', 'nsubj:pass']).filter((at) => at < content.first)
  if (whom === undefined || !isBidding(clauses, phraseAt(clauses, whom), doing)) return null
  const ground = undergoerOf(clauses, doing) ?? obliqueWith(clauses, [doing, whom], words('from of in near at out'))
  const place = ground !== null && isGround(clauses, ground) ? ground : null
  const frame = makeFrame(clauses, ['ORDERS', doing], { other: phraseAt(clauses, whom), place, verb: content.first })
  return frame === null ? null : { ...frame, isSo: true, mood: 'ASSERTED' }
}

/** "Ordered | a recount in Lero", "ordered | the evacuation of the camp". */
function orderedEvent(clauses: Clauses): Frame | null {
  const { content, syntax } = clauses
  if (!/^(?:ordered|orders|order|ordering)$/.test(wordAt(clauses, content.first - 1))) return null
  const event = within(clauses, content.first, 5, (at) => syntax.heads[at] === content.first - 1 && EVENTS.has(lemmaAt(clauses, at)))
  if (event === null) return null
  const place = obliqueWith(clauses, [event], words('of in from on at')) ?? obliqueWith(clauses, [content.first - 1], words('in from at'))
  const frame = makeFrame(clauses, ['ORDERS', event], { place: place !== null && isGround(clauses, place) ? place : null, verb: event })
  return frame === null ? null : { ...frame, isSo: true }
}

const EVENTS = words(
  'recount rerun revote evacuation withdrawal retreat mobilisation mobilization ceasefire curfew halt closure release lockdown shutdown clearance',
)

/** A finite verb or a mark between: no plain object of the cue. */
function isBroken({ content, syntax }: Clauses, to: number): boolean {
  for (let at = content.first; at < to; at++) {
    if (syntax.tags[at] === 'AUX' || (syntax.tags[at] === 'VERB' && /^VB[DPZ]$/.test(syntax.fineTags[at] ?? ''))) return true
  }
  return false
}

/** "Claimed | the attack". */
function readClaimed(clauses: Clauses): Frame | null {
  const { content, syntax } = clauses
  const deed = within(clauses, content.first, 5, (at) => DEEDS.has(lemmaAt(clauses, at)) && !isVerb(clauses, at))
  if (deed === null || dependentsOf(syntax, deed, ['nsubj', 'cop']).length > 0) return null
  for (let at = content.first; at < deed; at++) if (syntax.tags[at] === 'VERB' || syntax.tags[at] === 'AUX') return null
  // "Claimed the attack was …" tells of the attack, not whose it is.
  if ((syntax.relations[deed] ?? '').startsWith('nsubj')) return null
  return makeFrame(clauses, ['RESPONSIBLE', deed], { place: placeBehind(clauses, deed) })
}

function placeBehind(clauses: Clauses, deed: number): Phrase | null {
  const [head] = dependentsOf(clauses.syntax, deed, ['nmod']).filter((at) => at > deed)
  return head === undefined ? null : phraseAt(clauses, head)
}

/** "Accused | X of …", "blamed | X for …", "named | X as responsible". */
function readAccused(clauses: Clauses): Frame | null {
  const { content } = clauses
  const cue = content.first - 1
  const joint = within(clauses, content.first + 1, 12, (at) => JOINTS.has(wordAt(clauses, at)) && isJoint(clauses, at))
  if (joint === null) return null
  // "Named | the guards as the killers".
  const killers = wordAt(clauses, joint) === 'as' ? within(clauses, joint, 4, (at) => KILLERS.has(lemmaAt(clauses, at))) : null
  const deed = within(clauses, joint, 9, (at) => isDeed(clauses, at)) ?? killers
  const isResponsible = within(clauses, joint, 3, (at) => wordAt(clauses, at) === 'responsible')
  const accused: Phrase = { first: content.first, end: joint, head: content.first, preposition: '' }
  const isForced = ACCUSING_OF.has(lemmaAt(clauses, cue))
  if (deed === null && isResponsible === null && !(isForced && BLAMED.has(lemmaAt(clauses, joint + 1)))) return null
  // "Blamed heavy rain for the flood": weather did it.
  if (WEATHER.has(lemmaAt(clauses, joint - 1))) return null
  const trigger = deed ?? isResponsible ?? joint + 1
  const predicate =
    deed !== null && (FIRE_DEEDS.has(lemmaAt(clauses, deed)) || FIRE_VERBS.has(lemmaAt(clauses, deed))) ? 'STRIKES' : 'RESPONSIBLE'
  const place = deed === null ? null : placeBehind(clauses, deed)
  const frame = makeFrame(clauses, [predicate, trigger], { side: accused, place, verb: cue })
  return frame === null ? null : { ...frame, isSo: true }
}

const KILLERS = words('killer murderer attacker perpetrator culprit gunman shooter bomber mastermind author')
const WEATHER = words('rain storm weather wind heat snow ice fog drought flood wave tide')
const JOINTS = words('of for as responsible')
const BLAMED = words('carry stage mount launch plant')

/** "The head of the army of …": an "of" inside a name or rank is none; what is accused stands before a deed. */
function isJoint(clauses: Clauses, at: number): boolean {
  if (wordAt(clauses, at) !== 'of') return true
  const next = clauses.syntax.fineTags[at + 1] ?? ''
  return next === 'VBG' || within(clauses, at, 6, (word) => isDeed(clauses, word)) !== null
}

function isDeed(clauses: Clauses, at: number): boolean {
  const lemma = lemmaAt(clauses, at)
  return (DEEDS.has(lemma) && !isVerb(clauses, at)) || (clauses.syntax.fineTags[at] === 'VBG' && DEED_VERBS.has(lemma))
}

const FIRE_VERBS = words('shell bomb bombard strike hit target')
const DEED_VERBS: ReadonlySet<string> = new Set([
  ...FIRE_VERBS,
  ...words('kill murder massacre attack ambush poison abduct kidnap burn loot torch shoot execute assassinate raid sabotage cause'),
])

function within(clauses: Clauses, from: number, count: number, holds: (at: number) => boolean): number | null {
  for (let at = from; at < Math.min(clauses.content.end, from + count); at++) if (holds(at)) return at
  return null
}
