import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, headIn, isGround, isNoun, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf } from './roles.ts'
import { words } from './words.ts'

const FIRED = words(
  'missile rocket drone bomb shell torpedo mine mortar artillery battery gunner warplane jet helicopter airstrike shelling',
)

/** Fire that an account, a charge or a story tells of: STRIKES. "Its account of a missile on the town", "the charge about a Ruritanian mine". */
export const weaponTriggers: readonly Trigger[] = [
  { words: FIRED, read: readWeaponTold },
  { words: words('come belong'), read: readWhoseWeapon },
  { words: FIRED, read: readOurs },
  { words: words('fire'), read: readOurs },
  { words: words('shell rocket missile drone bomb plane aircraft jet warplane'), read: readNational },
  { words: words('ours theirs'), read: readWhoseShell },
]

/**
 * "The drone belonged to the army", "the shell came from army positions": that it struck, and whose it was where that is told; whence it came does not settle who fired it. Not "the
 * drones came from a factory".
 */
function readWhoseWeapon(clauses: Clauses, verb: number): Frame | null {
  const weapon = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (weapon === null || !LANDED.has(lemmaAt(clauses, weapon.head)) || wordAt(clauses, weapon.first) !== 'the') return null
  const isOwned = lemmaAt(clauses, verb) === 'belong'
  const whence = obliqueWith(clauses, [verb], isOwned ? words('to') : words('from'))
  if (whence === null) return null
  // "From one of their planes".
  const core = coreOf(clauses, whence.head)
  // "The bullet came from the riot police".
  const isShot = BULLETS.has(lemmaAt(clauses, weapon.head)) && isForce(clauses, whence.head)
  if (isShot) return makeFrame(clauses, ['STRIKES', verb], { side: whence })
  const side = isOwned
    ? mayBeForce(clauses, whence)
      ? whence
      : null
    : SITES.has(lemmaAt(clauses, core)) || AIRCRAFT.has(lemmaAt(clauses, core))
      ? ownerOf(clauses, core)
      : null
  return side === null
    ? null
    : makeFrame(clauses, ['STRIKES', verb], { side: isOwned || AIRCRAFT.has(lemmaAt(clauses, core)) ? side : null })
}

/** "It was not our drone", "that was an army shell": what it was that struck. */
function readOurs(clauses: Clauses, weapon: number): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, weapon, ['nsubj'])
  const isIt =
    subject !== undefined && /^(?:it|that|this)$/.test(wordAt(clauses, subject)) && dependentsOf(syntax, weapon, ['cop']).length > 0
  const side = isIt && isNoun(clauses, weapon) && dependentsOf(syntax, weapon, ['acl:relcl']).length === 0 ? ownerOf(clauses, weapon) : null
  return side === null ? null : makeFrame(clauses, ['STRIKES', weapon], { side })
}

/** "The planes were Ruritanian", "the shells were Ruritania's". */
function readNational(clauses: Clauses, weapon: number): Frame | null {
  const { syntax, tokens } = clauses
  const said = syntax.relations[weapon] === 'nsubj' ? headIn(clauses, weapon) : -1
  if (said < weapon || dependentsOf(syntax, said, ['cop']).length === 0 || wordAt(clauses, phraseAt(clauses, weapon).first) !== 'the')
    return null
  const isGenitive = syntax.tags[said] === 'PROPN' && wordAt(clauses, said + 1) === "'s"
  const isNation = syntax.tags[said] === 'ADJ' && NATION.test(tokens[said]?.text ?? '')
  return isGenitive || isNation ? makeFrame(clauses, ['STRIKES', said], { side: { first: said, end: said + 1 } }) : null
}

const NATION = /^\p{Lu}\p{Ll}{1,20}(?:ian|an|ish|ese|i|ic|ch)$/u
const AIRCRAFT = words('rifle pistol weapon plane jet aircraft helicopter warplane gun battery tank launcher howitzer drone')
/** "The rocket was one of theirs", "the shell was not ours". */
function readWhoseShell(clauses: Clauses, pronoun: number): Frame | null {
  const { syntax } = clauses
  const above = syntax.relations[pronoun] === 'nmod' ? headIn(clauses, pronoun) : -1
  const said = above >= 0 && wordAt(clauses, above) === 'one' ? above : pronoun
  const [subject] = dependentsOf(syntax, said, ['nsubj'])
  const isWeaponTold = subject !== undefined && LANDED.has(lemmaAt(clauses, subject)) && dependentsOf(syntax, said, ['cop']).length > 0
  return isWeaponTold ? makeFrame(clauses, ['STRIKES', said], { side: { first: pronoun, end: pronoun + 1 } }) : null
}

const BULLETS = words('bullet shot gunshot round')
const LANDED = words('bullet shot gunshot shell rocket missile drone bomb round mortar aircraft jet plane helicopter')
const SITES = words('rifle pistol weapon gun rank ranks position side base battery territory line post trench ship airbase lines')

function readWeaponTold(clauses: Clauses, weapon: number): Frame | null {
  const told = accountOf(clauses, weapon)
  if (told < 0 || !isWeapon(clauses, weapon)) return null
  const side = ownerOf(clauses, weapon)
  const target = obliqueWith(clauses, [weapon, told], words('on at against'))
  const isHit = target !== null && isGround(clauses, target)
  return side !== null || isHit
    ? makeFrame(clauses, ['STRIKES', weapon], { side, other: target, place: isHit ? target : null, verb: told })
    : null
}

/** The account that a weapon hangs on, or that stands right before its preposition, whatever the parser hangs it on; -1 for none. */
function accountOf(clauses: Clauses, weapon: number): number {
  const [preposition = -1] = dependentsOf(clauses.syntax, weapon, ['case'])
  const beside = preposition - 1 >= clauses.content.first && preposition < weapon ? preposition - 1 : -1
  return (
    [clauses.syntax.relations[weapon] === 'nmod' ? headIn(clauses, weapon) : -1, beside].find(
      (at) => at >= 0 && ACCOUNTS.has(lemmaAt(clauses, at)),
    ) ?? -1
  )
}

const ACCOUNTS = words('account charge claim story tale version report allegation accusation statement assertion')

/** "Blamed | a Ruritanian mine", "blamed | Ruritanian artillery for the dead of the school": whose weapon it was. Null where what is blamed is none, or nobody's. */
export function readBlamedWeapon(clauses: Clauses): Frame | null {
  const { content } = clauses
  for (let at = content.first; at < Math.min(content.end, content.first + 5); at++) {
    if (/^(?:for|of|that|as)$/.test(wordAt(clauses, at))) return null
    if (!isWeapon(clauses, at)) continue
    const side = ownerOf(clauses, at)
    const frame = side === null ? null : makeFrame(clauses, ['STRIKES', at], { side, place: placeBehind(clauses, at), verb: content.first })
    return frame === null ? null : { ...frame, isSo: true }
  }
  return null
}

/** A weapon, also "a Ruritanian mine", which parsers take for a pronoun. */
function isWeapon(clauses: Clauses, at: number): boolean {
  if (wordAt(clauses, at) === 'mine') return clauses.syntax.tags[at - 1] === 'ADJ' || isNoun(clauses, at)
  return FIRED.has(lemmaAt(clauses, at)) && isNoun(clauses, at)
}

/** "For the dead of the Orlo school": the last ground behind "for". */
function placeBehind(clauses: Clauses, weapon: number): Phrase | null {
  let isBehind = false
  for (let at = weapon + 1; at < Math.min(clauses.content.end, weapon + 12); at++) {
    isBehind ||= wordAt(clauses, at) === 'for'
    const tag = clauses.syntax.tags[at]
    const isLast = clauses.syntax.tags[at + 1] !== 'NOUN' && clauses.syntax.tags[at + 1] !== 'PROPN'
    if (isBehind && isLast && (tag === 'NOUN' || tag === 'PROPN') && isGround(clauses, phraseAt(clauses, at))) return phraseAt(clauses, at)
  }
  return null
}
