import { dependentsOf } from '../syntax/dependents.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { isPassive, passiveAgentOf, subjectOf } from '../syntax/subjectOf.ts'
import { type Clauses, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { OWNING } from './words.ts'

/** Who does what the verb says: its subject, or in the passive the one by whom. */
export function doerOf(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  const isDone = isPassive(syntax, verb) || isPassiveToo(syntax, verb) || participated(syntax, verb) !== null
  // "A plan to seize the town", "no intention of leaving": who has the plan.
  if (
    !isDone &&
    syntax.relations[verb] === 'acl' &&
    dependentsOf(syntax, verb, ['mark']).length > 0 &&
    dependentsOf(syntax, verb, ['nsubj']).length === 0
  )
    return deedAt(clauses, syntax.heads[verb] ?? verb).doer
  const head = isDone ? agentOf(clauses, verb) : (seenDoing(clauses, verb) ?? subjectIn(clauses, verb) ?? nounBefore(clauses, verb))
  return head === null ? null : phraseAt(clauses, antecedentOf(clauses, head, verb))
}

/** The subject; of two, as where a dateline is taken for one ("PERSHE, Oct 6 - Every district is …"), the last in the content. */
export function subjectIn(clauses: Clauses, token: number): number | null {
  const own = dependentsOf(clauses.syntax, token, ['nsubj', 'nsubj:pass'])
  if (own.length < 2) return own[0] ?? subjectOf(clauses.syntax, token)
  return own.findLast((at) => at < token && at >= clauses.content.first) ?? own[0] ?? null
}

/** The noun right before a finite verb that has lost its subject to the clause above: "after the garrison fled". */
function nounBefore({ syntax }: Clauses, verb: number): number | null {
  if (!FINITE.has(syntax.fineTags[verb] ?? '') || syntax.relations[verb] !== 'advcl') return null
  const at = verb - 1
  const isNoun = syntax.tags[at] === 'NOUN' || syntax.tags[at] === 'PROPN'
  return isNoun && syntax.relations[at] === 'obl' ? at : null
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/** "By the army", also where the parser hangs it on the object or takes it for a place. */
function agentOf(clauses: Clauses, verb: number): number | null {
  const { syntax } = clauses
  const agent = passiveAgentOf(syntax, verb)
  if (agent !== null) return agent
  return dependentsOf(syntax, verb, ['obl', 'nmod']).find((at) => hasBy(clauses, at)) ?? null
}

function hasBy(clauses: Clauses, head: number): boolean {
  return dependentsOf(clauses.syntax, head, ['case']).some((at) => wordAt(clauses, at) === 'by')
}

/** "The men who held the bridge": those whom "who" stands for. */
function antecedentOf({ syntax, words }: Clauses, head: number, verb: number): number {
  const noun = syntax.heads[verb] ?? -1
  return RELATIVE.has(words[head] ?? '') && syntax.relations[verb] === 'acl:relcl' && noun >= 0 ? noun : head
}

const RELATIVE = new Set(['who', 'which', 'that'])

/** "Shows troops making gains": the object of the verb above does it. */
function seenDoing({ syntax }: Clauses, verb: number): number | null {
  const head = syntax.heads[verb] ?? -1
  if (head < 0 || syntax.tags[head] !== 'VERB' || (syntax.relations[verb] !== 'xcomp' && syntax.relations[verb] !== 'advcl')) return null
  const lemma = syntax.lemmas[head] ?? ''
  const isSeen = (syntax.fineTags[verb] === 'VBG' && PERCEIVING.has(lemma)) || (syntax.fineTags[verb] === 'VB' && WATCHING.has(lemma))
  if (!isSeen) return null
  return dependentsOf(syntax, head, ['obj']).find((object) => object < verb) ?? null
}

const PERCEIVING = new Set('show see find depict picture film record leave keep'.split(' '))

/** "Saw troops cross the line". */
const WATCHING = new Set('see hear watch film observe'.split(' '))

/** What it is done to: the object, or in the passive the subject. */
export function undergoerOf(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  const noun = participated(syntax, verb)
  if (noun !== null) return phraseAt(clauses, noun)
  if (isPassive(syntax, verb) || isPassiveToo(syntax, verb)) {
    const shared = subjectIn(clauses, verb)
    return shared === null ? null : phraseAt(clauses, antecedentOf(clauses, shared, verb))
  }
  const object = objectOf(syntax, verb)
  return object === null ? null : compared(clauses, phraseAt(clauses, object))
}

/** "Less than a third of the state": the third, with the words before it. */
function compared(clauses: Clauses, phrase: Phrase): Phrase {
  if (!COMPARED.has(wordAt(clauses, phrase.head)) || wordAt(clauses, phrase.head + 1) !== 'than') return phrase
  const than = clauses.syntax.heads[phrase.head + 1] ?? -1
  return than <= phrase.head ? phrase : { ...phraseAt(clauses, than), first: phrase.first }
}

const COMPARED = new Set(['less', 'more', 'fewer'])

/** "Were stopped and driven off": the second participle has the auxiliary and the subject of the first. */
function isPassiveToo(syntax: Syntax, verb: number): boolean {
  const head = syntax.heads[verb] ?? -1
  return (
    syntax.relations[verb] === 'conj' &&
    syntax.fineTags[verb] === 'VBN' &&
    head >= 0 &&
    isPassive(syntax, head) &&
    dependentsOf(syntax, verb, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj']).length === 0
  )
}

/** A participle beside a noun ("territory seized in May", "encircled units") is done to that noun. */
function participated(syntax: Syntax, verb: number): number | null {
  const relation = syntax.relations[verb]
  // Of an adverbial clause only where it stands right behind, as one that is quoted does.
  if (relation === 'xcomp' || (relation === 'advcl' && syntax.tags[verb - 1] === 'PUNCT' && syntax.tags[verb - 2] === 'PUNCT'))
    return statedOf(syntax, verb)
  const isBeside = syntax.relations[verb] === 'acl' || syntax.relations[verb] === 'amod'
  // One with a subject or helping verb of its own is a clause that the parser hung there.
  return isBeside && syntax.fineTags[verb] === 'VBN' && dependentsOf(syntax, verb, ['obj', 'nsubj', 'aux']).length === 0
    ? (syntax.heads[verb] ?? null)
    : null
}

/** "Found the road cut", "entered the town, “freed in full”": what a participle says of the object before it. */
function statedOf(syntax: Syntax, verb: number): number | null {
  if (syntax.fineTags[verb] !== 'VBN' || dependentsOf(syntax, verb, ['obj', 'nsubj', 'aux', 'aux:pass', 'mark']).length > 0) return null
  return dependentsOf(syntax, syntax.heads[verb] ?? -1, ['obj']).find((object) => object < verb) ?? null
}

/** The object; of "seized and held the town" it stands with one of the two. */
function objectOf(syntax: Syntax, verb: number): number | null {
  const [own] = dependentsOf(syntax, verb, ['obj'])
  if (own !== undefined) return own
  // "Given up the airport", where the parser takes the particle for a preposition.
  const parted =
    syntax.fineTags[verb + 1] === 'RP' && syntax.relations[verb + 1] === 'case' && syntax.heads[syntax.heads[verb + 1] ?? -1] === verb
      ? (syntax.heads[verb + 1] ?? null)
      : null
  if (parted !== null) return parted
  const named = dependentsOf(syntax, verb, ['xcomp']).find(
    (at) => syntax.tags[at] === 'PROPN' && dependentsOf(syntax, at, ['mark', 'cop', 'case']).length === 0,
  )
  if (named !== undefined) return named
  for (const other of dependentsOf(syntax, verb, ['conj'])) {
    const [shared] = dependentsOf(syntax, other, ['obj'])
    const isAlone = syntax.tags[other] === 'VERB' && dependentsOf(syntax, other, ['nsubj', 'nsubj:pass', 'aux']).length === 0
    const isNext = other - verb <= 3
    if (shared !== undefined && isAlone && isNext) return shared
  }
  return null
}

/** Words before a noun that tell whose it is: possessives, names, nationalities, "rebel". */
export function ownerOf(clauses: Clauses, noun: number): Phrase | null {
  const { syntax, tokens } = clauses
  const owner = dependentsOf(syntax, noun, ['nmod:poss', 'amod', 'compound']).find(
    (at) => syntax.relations[at] === 'nmod:poss' || /^\p{Lu}/u.test(tokens[at]?.text ?? '') || OWNING.has(lemmaAt(clauses, at)),
  )
  return owner === undefined ? null : phraseAt(clauses, owner)
}

/** A deed told as a noun ("the capture of the town by the army", "made gains"): who does it, and the verb that says whether it came about. */
export interface Deed {
  readonly doer: Phrase | null
  /** The verb of which the noun is subject or object; null where it stands alone. */
  readonly verb: number | null
  /** Whether that verb says that it ended or did not come about: "stalled", "was lifted". */
  readonly isOver: boolean
}

/** Who does what a noun tells: its owner, the one by whom, else the subject of the verb that carries it. */
export function deedAt(clauses: Clauses, noun: number): Deed {
  const { syntax } = clauses
  const head = headIn(clauses, noun)
  const relation = syntax.relations[noun] ?? ''
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  const carrier = verb !== null && CARRIED.has(relation) ? verb : null
  const by = obliqueWith(clauses, [noun, ...dependentsOf(syntax, noun, ['nmod'])], BY)
  const isObject = relation === 'obj' || relation === 'nsubj:pass' || relation === 'obl'
  const subject = carrier !== null && isObject ? doerOf(clauses, carrier) : null
  const owner = ownerOf(clauses, noun)
  // "The junta lost its grip": whoever "its" stands for is the subject.
  const isReflected = owner !== null && subject !== null && syntax.tags[owner.head] === 'PRON'
  const lemma = carrier === null ? '' : lemmaAt(clauses, carrier)
  const isDone = relation === 'nsubj' && head >= 0 && OVER.has(wordAt(clauses, head))
  const isOver = isDone || (relation === 'nsubj' ? ENDED.has(lemma) : relation !== 'obl' && (UNDONE.has(lemma) || ENDED.has(lemma)))
  return { doer: by ?? (isReflected ? subject : (owner ?? (subject?.head === noun ? null : subject))), verb, isOver }
}

const BY = new Set(['by'])
const OVER = new Set(['over', 'finished'])
const CARRIED = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'xcomp'])
const ENDED = new Set('stop end cease halt stall subside collapse fail pause finish conclude fizzle'.split(' '))
const UNDONE = new Set('lift break end halt stop relieve thwart prevent foil avert cancel call pause suspend'.split(' '))
