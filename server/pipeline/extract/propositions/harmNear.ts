import { type Clauses, lemmaAt, type Run, wordAt } from './Clauses.ts'
import { numberIn } from './numberIn.ts'
import { MONTHS } from './words.ts'

/** How far from a number the word may stand that says what befell those who are counted. */
const BEFORE = 9
const AFTER = 11

/** A word of harm, and the measure that it stands for: "killed", "wounded", "casualty" … */
export interface Harm {
  readonly at: number
  readonly of: string
}

/** The nearest word of harm to a number, one behind it first; none across the end of a clause or another number. */
export function harmNear(clauses: Clauses, { first, end }: Run): Harm | null {
  for (let at = end; at < Math.min(clauses.content.end, end + AFTER) && !isClauseEnd(clauses, at); at++) {
    const of = harmAt(clauses, at)
    if (of !== null) return { at, of: isJoint(clauses, at) ? 'casualty' : of }
    if (
      at > end &&
      numberIn(clauses, at, at + 1) !== null &&
      !isCountedIn(clauses, at) &&
      (wordAt(clauses, at - 1) !== 'and' || AFTER_AND.test(wordAt(clauses, at + 1)))
    )
      break
  }
  for (let at = first - 1; at >= Math.max(clauses.content.first, first - BEFORE) && !isClauseEnd(clauses, at); at--) {
    const of = harmAt(clauses, at)
    if (of !== null) return { at, of: isJoint(clauses, at) ? 'casualty' : of }
    // "Its fatalities of 9 June as eleven": a day is no other count.
    const isDay = MONTHS.has(wordAt(clauses, at + 1)) || MONTHS.has(wordAt(clauses, at - 1))
    if (!isDay && numberIn(clauses, at, at + 1) !== null) break
  }
  return null
}

/** "Seven of them, among them two boys, were killed": a count within the count. */
function isCountedIn(clauses: Clauses, at: number): boolean {
  const before = wordAt(clauses, at - 1)
  return before === 'including' || (wordAt(clauses, at - 2) === 'among' && (before === 'them' || before === 'whom'))
}

const AFTER_AND = /^(?:others?|more|were|was|are)$/

function isClauseEnd(clauses: Clauses, at: number): boolean {
  return /^[;:.!?…]$/.test(wordAt(clauses, at)) || wordAt(clauses, at) === 'when' || wordAt(clauses, at) === 'while'
}

/** "Dead and wounded", "killed or injured": both are counted. */
function isJoint(clauses: Clauses, at: number): boolean {
  const [joint, other] = [wordAt(clauses, at + 1), harmAt(clauses, at + 2)]
  return (joint === 'and' || joint === 'or') && other !== null && other !== harmAt(clauses, at)
}

/** The measure that a word of harm stands for; null for all others. */
export function harmAt(clauses: Clauses, at: number): string | null {
  const word = wordAt(clauses, at)
  const told = tellingIdiom(clauses, at)
  if (told !== undefined) return told
  const of = HARMS.get(word) ?? HARMS.get(lemmaAt(clauses, at))
  if (of === undefined) return idiomAt(clauses, at)
  if (word === 'lives' && !areTaken(clauses, at)) return null
  // "Shot down"; "shot at", and not "shot at a checkpoint".
  if (
    word === 'shot' &&
    /^(?:down|at (?:when|while|by|as|from|,|\.|first|twice)?)$/.test(
      `${wordAt(clauses, at + 1)}${wordAt(clauses, at + 1) === 'at' ? ` ${wordAt(clauses, at + 2)}` : ''}`,
    )
  )
    return null
  if (word === 'taken') return /^(?:prisoner|hostage|captive)$/.test(wordAt(clauses, at + 1)) ? of : null
  return of
}

/** "Burnt to death", "did not survive", "lie buried", "treated for burns"; null where a word that elsewhere tells of harm tells of none ("a shot", "the kills"); undefined for all others. */
function tellingIdiom(clauses: Clauses, at: number): string | null | undefined {
  const word = wordAt(clauses, at)
  if (ON_FIRE.has(word)) return /^(?:to death|alive )/.test(`${wordAt(clauses, at + 1)} ${wordAt(clauses, at + 2)}`) ? 'killed' : undefined
  if (word === 'burns') return /^(?:with|for|suffered|severe|serious|and)$/.test(wordAt(clauses, at - 1)) ? 'wounded' : null
  if (word === 'survive') return hasBefore(clauses, at, 3, NOT) ? 'killed' : null
  if (word === 'kill' || word === 'kills' || word === 'shot') return clauses.syntax.tags[at] === 'NOUN' ? null : undefined
  if (word === 'treated')
    return wordAt(clauses, at + 1) === 'for' && [at + 2, at + 3, at + 4].some((next) => INJURIES.has(wordAt(clauses, next)))
      ? 'wounded'
      : null
  if (word === 'buried' && /^(?:lie|lies|lay|alive)$/.test(wordAt(clauses, at - 1))) return 'killed'
  return undefined
}

const ON_FIRE = new Set(['burnt', 'burned'])
const NOT = new Set(['not', "n't", 'never'])
const INJURIES = new Set('burns injuries wounds smoke fractures cuts bruises shrapnel concussion shock'.split(' '))

/** "Eight lives were lost", "claimed 88 lives", "lost their lives". */
function areTaken(clauses: Clauses, at: number): boolean {
  const before = `${wordAt(clauses, at - 3)} ${wordAt(clauses, at - 2)} ${wordAt(clauses, at - 1)}`
  const behind = `${wordAt(clauses, at + 1)} ${wordAt(clauses, at + 2)} ${wordAt(clauses, at + 3)}`
  return (
    /lost|claim|cost|taken|took|their|of/.test(before) || /^(?:have |had |has |were |was )+(?:been )?(?:lost|claimed|taken)/.test(behind)
  )
}

/** "Laid down their arms", "gave themselves up", "in captivity", "without trace", "four of her comrades had fallen", "lost his life". */
function idiomAt(clauses: Clauses, at: number): string | null {
  const word = wordAt(clauses, at)
  const before = wordAt(clauses, at - 1)
  if (word === 'buried') return /^(?:we|they|he|she|i|have|has|had)$/.test(before) && !/^(?:been|be)$/.test(before) ? 'killed' : null
  if (word === 'arms' || word === 'weapons')
    return /^(?:down|their|his)$/.test(before) && hasBefore(clauses, at, 4, LAYING) ? 'captured' : null
  if (word === 'themselves' || word === 'himself') return /^g[ai]ve/.test(before) && wordAt(clauses, at + 1) === 'up' ? 'captured' : null
  // "Gunned down", "cut down", "the massacre of 200 villagers", "tanks were knocked out".
  if (word === 'gunned' || word === 'mowed') return wordAt(clauses, at + 1) === 'down' ? 'killed' : null
  if (word === 'knocked') return wordAt(clauses, at + 1) === 'out' ? 'destroyed' : null
  if (SLAYINGS.has(word)) return wordAt(clauses, at + 1) === 'of' && isNumberNext(clauses, at + 2) ? 'killed' : null
  if (word === 'wiped') return wordAt(clauses, at + 1) === 'out' ? 'killed' : null
  if (word === 'captivity') return before === 'in' || before === 'into' ? 'captured' : null
  if (word === 'back' && /^(?:came|come|returned)$/.test(before))
    return wordAt(clauses, at - 2) === 'never' &&
      hasBefore(clauses, at, 6, KIN) &&
      (at + 1 >= clauses.content.end || isClauseEnd(clauses, at + 1))
      ? 'missing'
      : null
  if (word === 'hospital') return isBroughtTo(clauses, at) ? 'wounded' : null
  if (word === 'flames') return before === 'in' && wordAt(clauses, at - 2) === 'up' ? 'destroyed' : null
  // "Driven from their homes".
  if (word === 'homes')
    return /^(?:from|out of) their$/.test(`${wordAt(clauses, at - 2)} ${before}`) && hasBefore(clauses, at, 5, DRIVEN) ? 'displaced' : null
  if (word === 'trace') return before === 'without' ? 'missing' : null
  if (word === 'life') return hasBefore(clauses, at, 3, LOSING) ? 'killed' : null
  if (word === 'fallen' || word === 'fell') return hasBefore(clauses, at, 4, COMRADES) ? 'killed' : null
  return null
}

/** "Of 200", "of at least 200", "of some 200". */
function isNumberNext(clauses: Clauses, from: number): boolean {
  return [from, from + 1, from + 2].some((at) => numberIn(clauses, at, at + 2) !== null && !/^an?$/.test(wordAt(clauses, at)))
}

/** "Were in hospital", "was rushed to hospital". */
function isBroughtTo(clauses: Clauses, hospital: number): boolean {
  const [preposition, verb] = [wordAt(clauses, hospital - 1), wordAt(clauses, hospital - 2)]
  return preposition === 'in'
    ? /^(?:are|were|is|was|remain|remained)$/.test(verb)
    : preposition === 'to' && /^(?:taken|rushed|brought|airlifted|flown)$/.test(verb)
}

function hasBefore(clauses: Clauses, at: number, count: number, among: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= Math.max(clauses.content.first, at - count); before--)
    if (among.has(wordAt(clauses, before))) return true
  return false
}

const DRIVEN = new Set('driven forced chased fled expelled uprooted'.split(' '))
const KIN = new Set(
  'crew men soldiers sons daughters brothers comrades fighters sailors boys pilots people neighbours colleagues children'.split(' '),
)
const SLAYINGS = new Set('massacre slaughter killing murder execution slaying'.split(' '))
const LAYING = new Set('lay laid laying lays put'.split(' '))
const LOSING = new Set('lost lose loses losing'.split(' '))
const COMRADES = new Set('comrades soldiers men servicemen fighters troops officers militants rebels guardsmen'.split(' '))

const HARMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed:
      'deceased victim victims kill killed dead died die dies death deaths toll lives fatality fatalities body bodies corpse corpses neutralised neutralized eliminated slain massacred drowned perished executed shot decapitated beheaded lynched electrocuted suffocated asphyxiated slaughtered murdered burned drown perish martyred martyrs martyrdom martyr succumbed',
    wounded: 'wounded injured hurt hospitalised hospitalized wound injure maimed injury injuries',
    missing: 'missing unaccounted disappeared vanished',
    captured:
      'captured capture prisoner prisoners hostage hostages kidnapped abducted detained arrested taken surrendered surrender captive',
    displaced: 'displaced fled flee homeless uprooted',
    destroyed: 'destroyed damaged burnt destroy',
    casualty: 'casualty casualties losses',
  }).flatMap(([of, words]) => words.split(' ').map((word): [string, string] => [word, of])),
)
