import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { subjectOf } from '../syntax/subjectOf.ts'
import {
  type Clauses,
  hasDependent,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce } from './isForce.ts'
import { isName } from './isName.ts'
import { isNegated } from './isNegated.ts'
import { isCounted, isSoldierly } from './isSoldierly.ts'
import { isSpot } from './isSpot.ts'
import { makeFrame } from './makeFrame.ts'
import { postedTriggers } from './readPosted.ts'
import { presenceNounTriggers } from './readPresenceNouns.ts'
import { ownerOf } from './roles.ts'
import { FIGHTERS, words } from './words.ts'

/**
 * Forces that are somewhere: PRESENT. "Foreign soldiers are in the town", "there are no rebels here", "fighters were travelling with the convoy". Where their number is told it
 * is a strength.
 */
export const presenceTriggers: readonly Trigger[] = [
  ...presenceNounTriggers,
  ...postedTriggers,
  {
    words: words(
      'be operate travel serve station base camp stay remain fight deploy march ride see spot leave roam patrol encamp garrison lurk',
    ),
    read: readStaying,
  },
  { words: FIGHTERS, read: readAtWork },
]

const ARMED = words('army unit brigade battalion regiment contingent military patrol platoon squad detachment')
const STATIONED = words('operate serve station base camp encamp patrol deploy garrison')

/** "Men in foreign uniform were checking papers in the streets", "my men are drinking tea in the elevator": whoever does something there is there. */
function readAtWork(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const verb = syntax.relations[noun] === 'nsubj' ? (syntax.heads[noun] ?? -1) : -1
  if (verb < 0 || syntax.fineTags[verb] !== 'VBG' || !hasDependent(clauses, verb, ['aux'], BEING) || isCounted(clauses, noun)) return null
  const isOwn = isUniformed(clauses, noun) || SOLDIERS.has(lemmaAt(clauses, noun)) || dependentsOf(syntax, noun, ['nmod:poss']).length > 0
  const object = dependentsOf(syntax, verb, ['obj'])[0]
  const place = placeWith(clauses, [verb, object], INSIDE)
  if (!isOwn || MOVING.has(lemmaAt(clauses, verb)) || place === null || !isGround(clauses, place)) return null
  // "Men in Ruritanian uniform": whose they are is told by what they wear.
  return makeFrame(clauses, ['PRESENT', verb], { side: phraseAt(clauses, uniformOf(clauses, noun) ?? noun), place })
}

function isUniformed(clauses: Clauses, noun: number): boolean {
  return uniformOf(clauses, noun) !== null
}

function uniformOf(clauses: Clauses, noun: number): number | null {
  return dependentsOf(clauses.syntax, noun, ['nmod']).find((at) => /^(?:uniforms?|fatigues|camouflage)$/.test(wordAt(clauses, at))) ?? null
}

const BEING = words('is are was were been')
const SOLDIERS = words('soldier troops troop fighter paratrooper marine mercenary militant rebel gunman commando')
const INSIDE = words('in inside at')
/** What other readers tell more of. */
const MOVING = words(
  'stand cling resist advance withdraw retreat fight leave hold defend move enter attack flee clash storm surrender pull march push close bear gather mass attempt try prepare plan approach gain lose die',
)

function readStaying(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  if (syntax.tags[token] === 'AUX') return readCopula(clauses, token)
  if (!isVerb(clauses, token)) return null
  const lemma = lemmaAt(clauses, token)
  if (SEEN.has(lemma) && !isDone(clauses, token)) return readSeen(clauses, token)
  const isThere = dependentsOf(syntax, token, ['expl']).length > 0
  if (lemma === 'be' && !isThere) return null
  const subject = dependentsOf(syntax, token, ['nsubj:pass', 'nsubj'])[0]
  const isPosted = STATIONED.has(lemma) || isThere
  const isArmy = subject !== undefined && ARMED.has(lemmaAt(clauses, subject)) && isPosted && isSomebodys(clauses, subject)
  if (subject === undefined || !(isArmy || isSoldierly(clauses, subject)) || isCounted(clauses, subject)) return null
  if ((SEEN.has(lemma) || lemma === 'leave') && !isDone(clauses, token)) return null
  // "Were seen unloading crates at the airport".
  const doing = SEEN.has(lemma) ? dependentsOf(syntax, token, ['xcomp', 'advcl'])[0] : undefined
  // Those who still fight in a place hold it.
  if (lemma === 'fight' && hasDependent(clauses, token, ['advmod'], words('still'))) return null
  // "Patrol the streets".
  const [walked] = lemma === 'patrol' || lemma === 'roam' ? dependentsOf(syntax, token, ['obj']) : []
  const streets = walked === undefined ? null : phraseAt(clauses, walked)
  const ground = streets !== null && isGround(clauses, streets) ? streets : null
  const place = ground ?? placeWith(clauses, [token, subject, doing], WHERE) ?? besideWhom(clauses, [token, subject])
  const isBare = lemma === 'leave' || (lemma === 'be' && place !== null && clauses.syntax.tags[place.head] === 'PRON')
  const isLeft =
    isBare || place === null || isSpot(clauses, place) || (lemma === 'be' ? isForce(clauses, place.head) : ALONGSIDE.has(place.preposition))
  return place === null || !isLeft ? null : makeFrame(clauses, ['PRESENT', token], { side: phraseAt(clauses, subject), place })
}

/** "With the convoy", "among the stalls". */
function besideWhom(clauses: Clauses, [verb = -1, subject = -1]: readonly number[]): Phrase | null {
  const beside = obliqueWith(clauses, [verb, subject], ALONGSIDE)
  // "There are no soldiers with fever" tells of none that are there.
  return beside !== null && lemmaAt(clauses, verb) === 'be' && !(isSpot(clauses, beside) || isForce(clauses, beside.head)) ? null : beside
}

/** "Their patrol", "a foreign army". */
function isSomebodys(clauses: Clauses, noun: number): boolean {
  return ownerOf(clauses, noun) !== null || hasDependent(clauses, noun, ['amod'], words('foreign hostile enemy armed'))
}

const SEEN = words('see spot')

/** "Had seen Ruritanian soldiers in the streets"; who saw none tells of himself. */
function readSeen(clauses: Clauses, verb: number): Frame | null {
  const [seen] = dependentsOf(clauses.syntax, verb, ['obj'])
  if (seen === undefined || !FIGHTERS.has(lemmaAt(clauses, seen)) || isCounted(clauses, seen)) return null
  const place = placeWith(clauses, [seen, verb], INSIDE)
  const frame =
    place === null || !isGround(clauses, place) ? null : makeFrame(clauses, ['PRESENT', verb], { side: phraseAt(clauses, seen), place })
  return frame?.isSo === true ? frame : null
}

function isDone({ syntax }: Clauses, verb: number): boolean {
  return dependentsOf(syntax, verb, ['aux:pass', 'nsubj:pass']).length > 0
}

/** "Are in the town", "was part of the column", "are present": the copula hangs on what is said of the subject. */
function readCopula(clauses: Clauses, copula: number): Frame | null {
  const { syntax } = clauses
  const said = syntax.heads[copula] ?? -1
  if (said < 0 || syntax.relations[copula] !== 'cop') return null
  // Of two, the one in the content: "Never, says Ruritania: not a soldier of its has been there".
  const own = dependentsOf(syntax, said, ['nsubj']).findLast((at) => at < said && at >= clauses.content.first)
  const subject = own ?? (syntax.relations[said] === 'conj' ? (subjectOf(syntax, said) ?? undefined) : undefined)
  if (subject === undefined) return null
  const isArmy = ARMED.has(lemmaAt(clauses, subject)) && ownerOf(clauses, subject) !== null
  const isParty =
    (lemmaAt(clauses, said) === 'present' || (isNegated(clauses, said) && /^\p{Lu}{2,}/u.test(clauses.tokens[subject]?.text ?? ''))) &&
    isName(clauses, subject)
  if (!(isArmy || isParty || isSoldierly(clauses, subject)) || isCounted(clauses, subject)) return null
  // "Their forces are no longer in the town", where the parser takes "longer" for what is said.
  const gone = wordAt(clauses, said) === 'longer' && wordAt(clauses, said - 1) === 'no' ? placeWith(clauses, [said], INSIDE) : null
  if (gone !== null) {
    const frame = isGround(clauses, gone) ? makeFrame(clauses, ['PRESENT', said], { side: phraseAt(clauses, subject), place: gone }) : null
    return frame === null ? null : { ...frame, isSo: false }
  }
  // "Are out of the town".
  if (hasDependent(clauses, said, ['case', 'advmod'], words('out'))) return null
  const isLocated = hasDependent(clauses, said, ['case'], AT)
  const isPart = lemmaAt(clauses, said) === 'part' && wordAt(clauses, said + 1) === 'of'
  const isPresent = lemmaAt(clauses, said) === 'present' || wordAt(clauses, said) === 'there' || wordAt(clauses, said) === 'here'
  if (!isLocated && !isPart && !isPresent) return null
  const isStill = hasDependent(clauses, said, ['advmod'], words('still'))
  const isOwn = dependentsOf(syntax, subject, ['nmod:poss']).some((at) => syntax.tags[at] === 'PRON')
  // Those who are still there hold it.
  if (isStill && (isOwn || wordAt(clauses, said) === 'there')) return null
  const place = isPresent ? placeWith(clauses, [said], AT) : isPart ? obliqueWith(clauses, [said], words('of')) : phraseAt(clauses, said)
  if (isLocated && place !== null && isFigurative(clauses, place)) return null
  if (isParty && (place === null || !isGround(clauses, place))) return null
  return makeFrame(clauses, ['PRESENT', said], { side: phraseAt(clauses, subject), place })
}

/** "Were in hospital with wounds", "is in prison": as patients and prisoners are. */
function isInmate(clauses: Clauses, { head }: Phrase): boolean {
  return wordAt(clauses, head - 1) === 'in' && /^(?:hospital|prison|jail|court|custody|church|bed|school)$/.test(wordAt(clauses, head))
}

/** "Are in control", "are on alert", "are in retreat". */
function isFigurative(clauses: Clauses, place: Phrase): boolean {
  if (isInmate(clauses, place)) return true
  return !isSpot(clauses, place) && !isForce(clauses, place.head) && wordAt(clauses, place.head) !== 'place'
}

const ALONGSIDE = words('with among alongside beside')
const AT: ReadonlySet<string> = new Set([...WHERE, ...ALONGSIDE])
