import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, hasDependent, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isNearFire } from './isNearFire.ts'
import { isTarget, TARGETS } from './isTarget.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf } from './roles.ts'
import { FACILITIES, FIRE_NOUNS, words } from './words.ts'

/** Fire told by how its target stands: STRIKES. "The silos are intact", "nothing was hit at the depot", "the plant was struck", "the road was under drone fire", "its guns kept silent". */
export const unhitTriggers: readonly Trigger[] = [
  { words: words('unharmed unscathed intact undamaged untouched'), read: readIntact },
  { words: words('struck bombed shelled'), read: readStruck },
  { words: words('nothing'), read: readNothingHit },
  { words: words('fire shelling bombardment shellfire attack'), read: readUnderIt },
  { words: words('silent'), read: readSilentGuns },
  { words: words('involved'), read: readNoneInvolved },
]

/** "The grain stores are intact", where fire is spoken of. */
function readIntact(clauses: Clauses, word: number): Frame | null {
  const verb = headIn(clauses, word)
  const isStaying = verb >= 0 && isVerb(clauses, verb) && STAYING.has(lemmaAt(clauses, verb))
  const [own] = dependentsOf(clauses.syntax, word, ['nsubj', 'nsubj:pass'])
  const subject = own ?? (isStaying ? doerOf(clauses, verb)?.head : undefined)
  if (subject === undefined || !isBuilt(clauses, subject) || !isNearFire(clauses, word)) return null
  const target = phraseAt(clauses, subject)
  return makeFrame(clauses, ['STRIKES', word], { other: target, place: target, verb: isStaying ? verb : word, isTurned: true })
}

const STAYING = words('remain stay stand leave escape survive')

function isBuilt(clauses: Clauses, head: number): boolean {
  const lemma = lemmaAt(clauses, coreOf(clauses, head))
  return TARGETS.has(lemma) || FACILITIES.has(lemma)
}

/** "The plant was struck", where the parser takes it for an adjective. */
function readStruck(clauses: Clauses, word: number): Frame | null {
  const { syntax } = clauses
  if (isVerb(clauses, word) || dependentsOf(syntax, word, ['cop', 'aux:pass']).length === 0) return null
  const [subject] = dependentsOf(syntax, word, ['nsubj', 'nsubj:pass'])
  if (subject === undefined || !isBuilt(clauses, subject) || obliqueWith(clauses, [word], words('by with in')) !== null) return null
  const target = phraseAt(clauses, subject)
  return isNearFire(clauses, word) ? makeFrame(clauses, ['STRIKES', word], { other: target, place: target }) : null
}

/** "Nothing was hit at the depot", "nothing came from the air". */
function readNothingHit(clauses: Clauses, nothing: number): Frame | null {
  const verb = (clauses.syntax.relations[nothing] ?? '').startsWith('nsubj') ? headIn(clauses, nothing) : -1
  if (verb < 0) return null
  const isFallen =
    /^(?:come|fall)$/.test(lemmaAt(clauses, verb)) && dependentsOf(clauses.syntax, verb, ['obl']).some((at) => SKY.has(wordAt(clauses, at)))
  const isHit = HIT.has(wordAt(clauses, verb)) && dependentsOf(clauses.syntax, nothing, ['acl', 'acl:relcl', 'case']).length === 0
  if (!isFallen && !(isHit && clauses.syntax.relations[nothing] === 'nsubj:pass' && isNearFire(clauses, nothing))) return null
  const where = isFallen ? null : obliqueWith(clauses, [verb], words('at in on near'))
  const frame = makeFrame(clauses, ['STRIKES', verb], { other: where, place: where })
  return frame === null ? null : { ...frame, isSo: false }
}

const SKY = words('air sky above')
const HIT = words('hit struck damaged destroyed bombed shelled')

/** "The road was under drone fire day and night", "under constant shelling"; not "the bank is under fire for its fees". */
function readUnderIt(clauses: Clauses, noun: number): Frame | null {
  let under = noun - 1
  while (under > noun - 5 && under >= clauses.content.first && wordAt(clauses, under) !== 'under') under--
  if (wordAt(clauses, under) !== 'under' || !BEING.has(wordAt(clauses, under - 1))) return null
  const isOfWeapon = clauses.words.slice(under + 1, noun).some((word) => MEANS.has(word)) || wordAt(clauses, noun).startsWith('shell')
  if (!isOfWeapon && (wordAt(clauses, noun) !== 'bombardment' || !isNearFire(clauses, noun))) return null
  const target = targetBefore(clauses, under - 1)
  const from = obliqueWith(clauses, [noun, headIn(clauses, noun)], words('from by'))
  return target === null
    ? null
    : makeFrame(clauses, ['STRIKES', noun], { side: from ?? ownerOf(clauses, noun), other: target, place: target, verb: noun })
}

const BEING = words('is are was were been remains remained stays')
const MEANS = words('drone drones rocket artillery mortar missile shell sniper tank air machine-gun enemy')

/** The ground or thing that the copula is said of, wherever the parser hangs it. */
function targetBefore(clauses: Clauses, copula: number): Phrase | null {
  const said = clauses.syntax.heads[copula] ?? -1
  const [subject] = said < 0 ? [] : dependentsOf(clauses.syntax, said, ['nsubj', 'nsubj:pass'])
  const target = subject === undefined || subject > copula ? null : phraseAt(clauses, subject)
  return target !== null && isTarget(clauses, target) && clauses.syntax.tags[target.head] !== 'PRON' ? target : null
}

/** "Its guns kept silent": nobody fired them; "the guns have fallen silent" is the end of fighting. */
function readSilentGuns(clauses: Clauses, word: number): Frame | null {
  const verb = headIn(clauses, word)
  const guns = verb >= 0 && isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (guns === null || !GUNS.has(lemmaAt(clauses, guns.head))) return null
  const lemma = lemmaAt(clauses, verb)
  const owner = ownerOf(clauses, guns.head)
  if (lemma === 'fall' || lemma === 'go')
    return owner === null
      ? makeFrame(clauses, ['CLASHES', word], { place: obliqueWith(clauses, [verb, guns.head], AT), verb, isTurned: true })
      : null
  const isKept = /^(?:keep|remain|stay)$/.test(lemma)
  return isKept && owner !== null ? makeFrame(clauses, ['STRIKES', word], { side: owner, verb, isTurned: true }) : null
}

const GUNS = words('gun weapon battery artillery cannon')
const AT = words('in at near along on around across')

/** "No drone was involved". */
function readNoneInvolved(clauses: Clauses, word: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj', 'nsubj:pass'])
  if (subject === undefined || !FIRE_NOUNS.has(lemmaAt(clauses, subject)) || !hasDependent(clauses, subject, ['det'], words('no')))
    return null
  const frame = makeFrame(clauses, ['STRIKES', word], { side: ownerOf(clauses, subject) })
  return frame === null ? null : { ...frame, isSo: false }
}
