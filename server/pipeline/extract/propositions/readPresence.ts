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
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf } from './roles.ts'
import { FIGHTERS, words } from './words.ts'

/**
 * Forces that are somewhere: PRESENT. "Foreign soldiers are in the town", "there are no rebels here", "fighters were travelling with the convoy". Where their number is told it
 * is a strength.
 */
export const presenceTriggers: readonly Trigger[] = [
  { words: words('have keep'), read: readHaving },
  {
    words: words(
      'be operate travel serve station base camp stay remain fight deploy march ride see spot leave roam patrol encamp garrison lurk',
    ),
    read: readStaying,
  },
  { words: words('presence'), read: readPresenceNoun },
  { words: words('foot'), read: readFoot },
  { words: words('boots'), read: readBoots },
  { words: FIGHTERS, read: readAtWork },
]

const ARMED = words('army unit brigade battalion regiment contingent military')
const STATIONED = words('operate serve station base camp encamp patrol deploy')
const HERE = words('there here')

/** "Ruritania has no soldiers in the town". */
function readHaving(clauses: Clauses, verb: number): Frame | null {
  const [owned] = dependentsOf(clauses.syntax, verb, ['obj'])
  if (owned === undefined) return null
  const isNobody =
    /^(?:nobody|none)$/.test(wordAt(clauses, owned)) || (wordAt(clauses, owned) === 'one' && wordAt(clauses, owned - 1) === 'no')
  if (isNobody) return readHavingNobody(clauses, verb, owned)
  if (!FIGHTERS.has(lemmaAt(clauses, owned)) || isCounted(clauses, owned)) return null
  const place = placeWith(clauses, [owned, verb], AT)
  const isThere = hasDependent(clauses, verb, ['advmod'], HERE) || hasDependent(clauses, owned, ['advmod'], HERE)
  return place === null && !isThere
    ? null
    : makeFrame(clauses, ['PRESENT', verb], { side: doerOf(clauses, verb) ?? phraseAt(clauses, owned), place })
}

/** "It has nobody in the town". */
function readHavingNobody(clauses: Clauses, verb: number, nobody: number): Frame | null {
  const place = placeWith(clauses, [nobody, verb], AT)
  const side = doerOf(clauses, verb)
  const isParty = side !== null && mayBeForce(clauses, side)
  return isParty && place !== null && isGround(clauses, place) ? makeFrame(clauses, ['PRESENT', verb], { side, place }) : null
}

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

/** "No foreign boots are on the ground in the town". */
function readBoots(clauses: Clauses, noun: number): Frame | null {
  const head = clauses.syntax.heads[noun] ?? -1
  const side = ownerOf(clauses, noun)
  const place = head < 0 ? null : obliqueWith(clauses, [head, noun], words('in inside at'))
  const isOnGround = clauses.words
    .slice(noun, noun + 6)
    .join(' ')
    .includes('on the ground')
  return side !== null && isOnGround && place !== null ? makeFrame(clauses, ['PRESENT', noun], { side, place, verb: head }) : null
}

function readStaying(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  if (syntax.tags[token] === 'AUX') return readCopula(clauses, token)
  if (!isVerb(clauses, token)) return null
  const lemma = lemmaAt(clauses, token)
  if (SEEN.has(lemma) && !isDone(clauses, token)) return readSeen(clauses, token)
  const isThere = dependentsOf(syntax, token, ['expl']).length > 0
  if (lemma === 'be' && !isThere) return null
  const subject = dependentsOf(syntax, token, ['nsubj:pass', 'nsubj'])[0]
  const isArmy = subject !== undefined && ARMED.has(lemmaAt(clauses, subject)) && STATIONED.has(lemma) && ownerOf(clauses, subject) !== null
  if (subject === undefined || !(isArmy || isSoldierly(clauses, subject)) || isCounted(clauses, subject)) return null
  if ((SEEN.has(lemma) || lemma === 'leave') && !isDone(clauses, token)) return null
  // "Patrol the streets".
  const [walked] = lemma === 'patrol' || lemma === 'roam' ? dependentsOf(syntax, token, ['obj']) : []
  const streets = walked === undefined ? null : phraseAt(clauses, walked)
  const ground = streets !== null && isGround(clauses, streets) ? streets : null
  const place =
    ground ?? placeWith(clauses, [token, subject], WHERE) ?? (lemma === 'be' ? null : obliqueWith(clauses, [token, subject], ALONGSIDE))
  const isLeft = lemma === 'be' || lemma === 'leave' || place === null || isGround(clauses, place) || ALONGSIDE.has(place.preposition)
  return place === null || !isLeft ? null : makeFrame(clauses, ['PRESENT', token], { side: phraseAt(clauses, subject), place })
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
  const [own] = dependentsOf(syntax, said, ['nsubj'])
  const subject = own ?? (syntax.relations[said] === 'conj' ? (subjectOf(syntax, said) ?? undefined) : undefined)
  if (subject === undefined || !isSoldierly(clauses, subject) || isCounted(clauses, subject)) return null
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
  return makeFrame(clauses, ['PRESENT', said], { side: phraseAt(clauses, subject), place })
}

/** "Are in control", "are on alert", "are in retreat". */
function isFigurative(clauses: Clauses, place: Phrase): boolean {
  return !isGround(clauses, place) && !isForce(clauses, place.head) && wordAt(clauses, place.head) !== 'place'
}

/** "No soldier of ours ever set foot in the country". */
function readFoot(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.heads[noun] ?? -1
  const side = verb >= 0 && wordAt(clauses, verb) === 'set' ? doerOf(clauses, verb) : null
  const place = obliqueWith(clauses, [verb, noun], AT)
  return side === null || place === null ? null : makeFrame(clauses, ['PRESENT', noun], { side, place, verb })
}

/** "The presence of foreign troops in the town". */
function readPresenceNoun(clauses: Clauses, noun: number): Frame | null {
  const of = obliqueWith(clauses, [noun], words('of'))
  const side = of !== null && isSoldierly(clauses, of.head) ? of : ownerOf(clauses, noun)
  const place = obliqueWith(clauses, [noun, of?.head], words('in at near on along around'))
  if (side === null || place === null) return null
  const head = clauses.syntax.heads[noun] ?? -1
  return makeFrame(clauses, ['PRESENT', noun], { side, place, verb: head >= 0 && isVerb(clauses, head) ? head : null })
}

const ALONGSIDE = words('with among alongside beside')
const AT: ReadonlySet<string> = new Set([...WHERE, ...ALONGSIDE])

function isSoldierly(clauses: Clauses, head: number): boolean {
  const lemma = lemmaAt(clauses, head)
  return (
    FIGHTERS.has(lemma) ||
    lemma === 'national' ||
    lemma === 'officer' ||
    lemma === 'contractor' ||
    (isForce(clauses, head) && /^\p{Lu}/u.test(clauses.tokens[head]?.text ?? ''))
  )
}

/** Told by their number, they are a strength. */
function isCounted({ syntax }: Clauses, head: number): boolean {
  return dependentsOf(syntax, head, ['nummod']).length > 0
}
