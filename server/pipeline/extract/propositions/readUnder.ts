import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { ownerOf } from './roles.ts'
import { subjectNear } from './subjectNear.ts'
import { FORCES, OWNING, words } from './words.ts'

/** "Is under the control of the army", "under rebel rule", "wholly under the state". */
export function readUnder(clauses: Clauses, preposition: number): Frame | null {
  const { syntax } = clauses
  if (syntax.relations[preposition] !== 'case') return null
  const noun = headIn(clauses, preposition)
  if (noun < 0) return null
  const lemma = lemmaAt(clauses, noun)
  const isParty = FORCES.has(lemma) || OWNING.has(lemma)
  if (!RULE.has(lemma) && !(isParty && isTold(clauses, noun))) return null
  const side = isParty ? phraseAt(clauses, noun) : (obliqueWith(clauses, [noun], words('of')) ?? ownerOf(clauses, noun))
  const place = subjectNear(clauses, noun)
  // "The situation in the town is under control".
  if (place !== null && lemma === 'control' && side === null && lemmaAt(clauses, place.head) === 'situation') {
    const where = obliqueWith(clauses, [place.head], words('in at around on'))
    return where !== null && isGround(clauses, where) && wordAt(clauses, where.head) !== 'markets'
      ? makeFrame(clauses, ['HOLDS', noun], { place: where })
      : null
  }
  // "He is under her thumb".
  if (place === null || !mayBeHeld(clauses, place) || (FIGURES.has(lemma) && !isGround(clauses, place))) return null
  const head = headIn(clauses, noun)
  const isSaid = dependentsOf(syntax, noun, ['cop']).length > 0
  const share = shareIn(clauses, { first: syntax.subtreeStarts[noun] ?? noun, end: noun }) ?? shareIn(clauses, place)
  return makeFrame(clauses, ['CONTROLS', noun], { side, place, share, verb: head >= 0 && isVerb(clauses, head) && !isSaid ? head : null })
}

const RULE = words('control occupation rule authority administration command grip flag hand thumb sway yoke heel boot')

const FIGURES = words('thumb sway yoke heel boot')

/** The phrase itself tells of its subject, with "is" or after "and". */
function isTold({ syntax }: Clauses, noun: number): boolean {
  return dependentsOf(syntax, noun, ['cop']).length > 0 || syntax.relations[noun] === 'conj'
}

/** Soldiers under a command are not ground; the situation under control is no place. */
function mayBeHeld(clauses: Clauses, place: Phrase): boolean {
  return isGround(clauses, place) || clauses.syntax.tags[place.head] === 'PRON'
}
