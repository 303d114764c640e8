import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, lemmaAt, nominalBefore, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { doerOf } from './roles.ts'
import { words } from './words.ts'

/** Ground that is told as somebody's: CONTROLS. "The station is ours", "the town is Ruritanian again", "declared the town its own", "was never Ruritania's". */
export const ownedTriggers: readonly Trigger[] = [
  { words: words('ours theirs'), read: readWhose },
  { words: words('own'), read: readItsOwn },
  { words: words("'s"), read: readPossessed },
  { words: words('is are was were remains remain'), read: readOfNation },
  { words: words('held controlled occupied'), read: readHeldBy },
]

/** "The station is ours", "not a street is left that is not theirs". */
function readWhose(clauses: Clauses, token: number): Frame | null {
  // "The city is 80 percent ours".
  const above = headIn(clauses, token)
  const [subject] = dependentsOf(clauses.syntax, token, ['nsubj'])
  if (subject === undefined && above === token - 1 && /^(?:percent|%)$/.test(wordAt(clauses, above)))
    return readShareOurs(clauses, token, above)
  if (subject === undefined) return readRemainsOurs(clauses, token, above)
  if (clauses.syntax.relations[token] === 'acl:relcl' && clauses.syntax.tags[subject] === 'PRON') return readNoneElse(clauses, token)
  const place = phraseAt(clauses, subject)
  return isGround(clauses, place) ? makeFrame(clauses, ['CONTROLS', token], { place }) : null
}

/** "The bridge is and remains ours". */
function readRemainsOurs(clauses: Clauses, token: number, verb: number): Frame | null {
  if (verb < 0 || !/^(?:remain|stay)$/.test(lemmaAt(clauses, verb))) return null
  const place = doerOf(clauses, verb)
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['CONTROLS', token], { place, verb }) : null
}

function readShareOurs(clauses: Clauses, token: number, percent: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, percent, ['nsubj'])
  const place = subject === undefined ? null : phraseAt(clauses, subject)
  const share = shareIn(clauses, { first: Math.max(clauses.content.first, percent - 3), end: percent + 1 })
  return place !== null && isGround(clauses, place) && lemmaAt(clauses, place.head) !== 'share'
    ? makeFrame(clauses, ['CONTROLS', token], { side: run(token), place, share, verb: percent })
    : null
}

/** "There is no street that is not theirs": all of them are. */
function readNoneElse(clauses: Clauses, token: number): Frame | null {
  const isNot = dependentsOf(clauses.syntax, token, ['advmod']).some((at) => NOT.has(wordAt(clauses, at)))
  for (let at = token - 1; isNot && at >= Math.max(clauses.content.first, token - 7); at--) {
    if (!isGround(clauses, phraseAt(clauses, at))) continue
    const before = [wordAt(clauses, at - 1), wordAt(clauses, at - 2), wordAt(clauses, at - 3)]
    const isNone = before[0] === 'no' || before.includes('not')
    const frame = isNone ? makeFrame(clauses, ['CONTROLS', token], { side: run(token), place: phraseAt(clauses, at), share: WHOLE }) : null
    return frame === null ? null : { ...frame, isSo: true }
  }
  return null
}

const WHOLE = { min: 1, max: 1, isStated: true } as const

function run(at: number): { readonly first: number; readonly end: number } {
  return { first: at, end: at + 1 }
}

/** "Declared the town its own", "made the valley their own"; not "its own airport", "on its own". */
function readItsOwn(clauses: Clauses, word: number): Frame | null {
  if (!/^(?:its|their|our)$/.test(wordAt(clauses, word - 1)) || NAMING.has(clauses.syntax.tags[word + 1] ?? '')) return null
  let at = word - 2
  while (at > clauses.content.first && FULLY.has(wordAt(clauses, at))) at--
  const place = at < clauses.content.first ? null : phraseAt(clauses, at)
  if (place === null || place.end > word || !isGround(clauses, place)) return null
  const frame = makeFrame(clauses, ['CONTROLS', word], { side: run(word - 1), place })
  return frame === null ? null : { ...frame, share: frame.share ?? (isWhole(clauses, at + 1, word + 5) ? WHOLE : null) }
}

const NAMING = new Set(['NOUN', 'ADJ', 'PROPN', 'VERB', 'NUM'])
const FULLY = words('fully entirely wholly completely now all once again more')

function isWhole(clauses: Clauses, first: number, end: number): boolean {
  const said = clauses.words.slice(first, Math.min(end, clauses.content.end)).join(' ')
  return /\b(?:fully|entirely|wholly|completely)\b|\b(?:from end to end|to the last|in full|in its entirety)\b/.test(said)
}

/** "Was never Ruritania's", "the port is now the Front's": a name in the genitive and nothing that it owns behind. */
function readPossessed(clauses: Clauses, genitive: number): Frame | null {
  const { syntax, content } = clauses
  const owner = genitive - 1
  if (syntax.tags[owner] !== 'PROPN' || (NAMING.has(syntax.tags[genitive + 1] ?? '') && genitive + 1 < content.end)) return null
  let at = owner
  while (at > content.first && (syntax.tags[at] === 'PROPN' || syntax.tags[at] === 'DET')) at--
  let isNot = false
  for (; at > content.first && (ASIDE.has(wordAt(clauses, at)) || NOT.has(wordAt(clauses, at))); at--)
    isNot ||= NOT.has(wordAt(clauses, at))
  if (!BEING.has(lemmaAt(clauses, at))) return null
  while (at > content.first && (syntax.tags[at - 1] === 'AUX' || ASIDE.has(wordAt(clauses, at - 1)) || NOT.has(wordAt(clauses, at - 1)))) {
    at--
    isNot ||= NOT.has(wordAt(clauses, at))
  }
  const subject = nominalBefore(clauses, at)
  if (subject < 0 || !(isGround(clauses, phraseAt(clauses, subject)) || wordAt(clauses, subject) === 'place')) return null
  const frame = makeFrame(clauses, ['CONTROLS', owner], { side: phraseAt(clauses, owner), place: phraseAt(clauses, subject) })
  return frame === null ? null : { ...frame, isSo: !isNot }
}

const NOT = words("not never n't")
const ASIDE = words('now still again already always once also')
const BEING = words('be remain become stay')

/** "The town is Ruritanian again", "is Ruritanian to the last house"; without such words that may be of its people or its law. */
function readOfNation(clauses: Clauses, copula: number): Frame | null {
  const { syntax, tokens, content } = clauses
  const said = syntax.heads[copula] ?? -1
  if (said <= copula || said >= content.end || syntax.tags[said] !== 'ADJ' || !NATION.test(tokens[said]?.text ?? '')) return null
  if (syntax.relations[said] === 'amod' || headIn(clauses, said) === said + 1) return null
  const [subject] = dependentsOf(syntax, said, ['nsubj'])
  const place: Phrase | null = subject === undefined ? null : phraseAt(clauses, subject)
  if (place === null || !isGround(clauses, place)) return null
  const isHeld = AGAIN.has(wordAt(clauses, said + 1)) || AGAIN.has(wordAt(clauses, said - 1)) || isWhole(clauses, copula, said + 8)
  if (!isHeld) return null
  const share = shareIn(clauses, place) ?? (isWhole(clauses, copula, said + 8) ? WHOLE : null)
  return makeFrame(clauses, ['CONTROLS', said], { side: run(said), place, share })
}

/** "The town is rebel-held"; "a rebel-held town" is told by the way. */
function readHeldBy(clauses: Clauses, held: number): Frame | null {
  const { syntax } = clauses
  const owner = wordAt(clauses, held - 1) === '-' ? held - 2 : -1
  if (owner < clauses.content.first || syntax.tags[held + 1] === 'NOUN' || syntax.tags[held + 1] === 'ADJ') return null
  const [subject] = dependentsOf(syntax, owner, ['nsubj'])
  const place = subject === undefined ? null : phraseAt(clauses, subject)
  const isTold = place !== null && isGround(clauses, place) && dependentsOf(syntax, owner, ['cop']).length > 0
  return isTold ? makeFrame(clauses, ['CONTROLS', held], { side: run(owner), place, verb: owner }) : null
}

const NATION = /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ic)$/u
const AGAIN = words('again now once')
