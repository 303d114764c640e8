import type { Entity } from '../../../domain/Entity.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import { entityIdOf } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity } from '../../../domain/partyOfEntity.ts'
import { addTo } from '../../../domain/setsByKey.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { callsBeside, stemOfCall } from './callsBeside.ts'
import { landOf } from './landOf.ts'
import { tellersState } from './tellersState.ts'

/** The parties of an article that fight: movements by their keys, states by their codes. */
export interface ArmedParties {
  /** The movement that is no state's; null when the article names none, or several about as often. */
  readonly movement: string | null
  readonly movements: ReadonlySet<string>
  /** The one state whose forces it names, or whose land it is where a movement fights; null where several fight each other. */
  readonly state: string | null
  /** The state whose own outlet tells it, where that shows; null elsewhere. */
  readonly teller: string | null
  /** States fight each other. */
  readonly hasRivalStates: boolean
  /** The states whose forces it names. */
  readonly states: ReadonlySet<string>
  /** The names of the movements, by their keys. */
  readonly names: ReadonlyMap<string, string>
  /** The movements by what the article calls them, without its ending: "rebel", "separatist". */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
}

/** The one state that fights, else the one whose land is told of; null where states fight each other. */
export function homeState(article: ResolvedArticle): string | null {
  const { state, hasRivalStates } = armedPartiesOf(article)
  return hasRivalStates ? null : (state ?? landOf(article))
}

const known = new WeakMap<ResolvedArticle, ArmedParties>()

/** Worked out once an article. */
export function armedPartiesOf(article: ResolvedArticle): ArmedParties {
  const found = known.get(article) ?? findParties(article)
  known.set(article, found)
  return found
}

function findParties(article: ResolvedArticle): ArmedParties {
  const movements = new Map<string, number>()
  const states = new Map<string, number>()
  const called = new Map<string, Set<string>>()
  const names = new Map<string, string>()
  const unnumbered: string[] = []
  const count = (movement: string): unknown => movements.set(movement, (movements.get(movement) ?? 0) + 1)
  const countState = (state: string): unknown => states.set(state, (states.get(state) ?? 0) + 1)
  for (const { party, noun } of partiesInWords(article)) {
    if (party.length === 2) countState(party)
    else {
      count(party)
      addTo(called, stemOfCall(noun), party)
    }
  }
  for (const mention of article.mentions) {
    if (mention.kind !== 'ORGANIZATION' && mention.kind !== 'UNIT') continue
    const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
    const party = entity === null ? null : partyOfEntity(entity)
    if (entity === null || party === null) continue
    if (party !== entity.key) {
      if (MILITARY.test(entity.key) || (mention.kind === 'UNIT' && /\d/.test(entity.key))) countState(party)
      else if (mention.kind === 'UNIT') unnumbered.push(party)
    } else if (movements.has(party) || isMovement(entity, mention, article)) {
      count(party)
      names.set(party, entity.name)
      if (mention.type === 'NAME') for (const stem of callsBeside(mention, article)) addTo(called, stem, party)
    }
  }
  // A unit of no number may be a movement's.
  if (movements.size === 0) unnumbered.forEach(countState)
  const teller = movements.size > 0 ? null : tellersState(new Set(states.keys()), article)
  if (teller !== null) countState(teller)
  const [state] = states.keys()
  const hasRivalStates = teller !== null || (states.size > 1 && isBetweenStates(states, movements))
  // Rebels fight the state whose land it is, whichever foreign soldiers are told of.
  const home = CIVIL_WAR.test(article.text) ? landOf(article) : null
  return {
    movement: foremost(movements),
    movements: new Set(movements.keys()),
    called,
    names,
    state: states.size < 2 && home !== null ? home : states.size === 1 ? (state ?? null) : movements.size > 0 ? landOf(article) : null,
    hasRivalStates,
    teller,
    states: new Set(states.keys()),
  }
}

/** Two states are told to fight far more often than any movement is named. */
function isBetweenStates(states: ReadonlyMap<string, number>, movements: ReadonlyMap<string, number>): boolean {
  const [, second = 0] = [...states.values()].sort((a, b) => b - a)
  return Math.max(0, ...movements.values()) * FAR_MORE <= second
}

/** The one movement, or the one that is named far more often than all others. */
function foremost(movements: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...movements].sort((a, b) => b[1] - a[1])
  return first === undefined || (second !== undefined && first[1] < FAR_MORE * second[1]) ? null : first[0]
}

const FAR_MORE = 3

const CIVIL_WAR = /\b(?:rebels?|insurgents?|insurgency|junta|coup|civil war|paramilitar(?:y|ies)|mutineers)\b/i

const MILITARY =
  /\/(?:ministry-of-(?:national-)?defen[cs]e|general-staff|armed-forces|air-force|navy|ground-forces|special-forces|border-guard)$/

/** An armed body that is no state's: by its name, or by what stands beside it. */
function isMovement(entity: Entity, { start, end, type }: ResolvedMention, article: ResolvedArticle): boolean {
  const { text } = article
  if (entity.sourceKind === 'COMMAND') return true
  // "Its forces" may be any body's, "its fighters" are a movement's.
  if (type === 'PRONOUN') return FIGHTERS_BEHIND.test(text.slice(end, end + 24))
  if (entity.sourceKind !== null) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 24)
  if (LINKED.test(after)) return false
  return (
    NAMED_ARMED.test(entity.name) ||
    (entity.key.split('/').length > 2 && ARMED_WORDS.test(`${before} ${after}`)) ||
    ARMED_BESIDE.test(`${before}#${after}`) ||
    (type === 'NAME' && callsBeside({ start, end }, article).length > 0)
  )
}

const FIGHTERS_BEHIND = /^ (?:rebels|fighters|militants|insurgents|guerrillas)\b/i

/** "The al-Qaeda affiliate Third Front": the other one fights here. */
const LINKED = /^[- ](?:affiliated?|linked|allied|aligned|backed|inspired|branch|offshoot)\b/i

const NAMED_ARMED =
  /\b(?:Army|Militia|Liberation|Resistance|Jihad|(?<!\b(?:Defen[cs]e|Armed|Ground|Special|Security|Joint|Air|Territorial|Border|Naval) )Forces|Brigades?|Movement of|Front|Guerrillas?|Islamic State|Taliban)\b/
const ARMED_WORDS =
  /\b(?:rebels?|militants?|armed|jihadists?|insurgents?|paramilitar\w+|separatists?|fighters|militia|affiliate|gunmen|guerrillas?)\b/i
/** Right before or behind the name: "the rebel group X", "X rebels", "X fighters". */
const ARMED_BESIDE =
  /(?:\b(?:rebels?|militants?|jihadists?|insurgents?|paramilitary|separatists?|armed group|militia|affiliate|militant group|rebel group)(?: of the| of| group)? ?(?:the )?#)|(?:#['’]?s? (?:rebels|fighters|militants|militia|forces|insurgents|gunmen))/i

/** "Ruritanian troops", "the Ruritanian army"; of "F17 rebels" the movement that the gazetteer knows. */
function* partiesInWords({ text, gazetteer }: ResolvedArticle): Generator<{ readonly party: string; readonly noun: string }> {
  for (const [, word = '', noun = ''] of text.matchAll(FORCE_OF)) {
    const country = gazetteer.countryOf(word)
    if (country !== null) yield { party: country, noun }
    else if (FIGHTING.has(noun)) for (const party of movementNamed(word, gazetteer)) yield { party, noun }
  }
}

/** The movement that a name alone stands for ("Shabaab" for al-Shabaab), whoever else bears it; none for a state's bodies. */
export function movementNamed(name: string, gazetteer: Gazetteer): readonly string[] {
  const [body] = [name, `al-${name}`].flatMap((each) => gazetteer.lookUp(each, 'ORGANIZATION'))
  const party = body === undefined ? null : partyOfEntity({ ...body, id: entityIdOf(body.key) })
  return party === null || party.length === 2 ? [] : [party]
}

const FIGHTING = new Set('rebels fighters militants insurgents guerrillas gunmen militiamen militia jihadists separatists'.split(' '))

const FORCE_OF =
  /(\p{Lu}[\p{L}\d.-]{1,40})(?:['’]s)? (?:\p{Ll}{1,20} )?(army|military|troops|forces|soldiers|navy|air force|air ?strikes?|warplanes|jets|drones?|missiles?|garrison|marines|paratroopers|infantry|artillery|batteries|guns|gunners|howitzers|gunboats|convoy|positions|rebels|fighters|militants|insurgents|guerrillas|gunmen|militiamen|militia|jihadists|separatists)\b/gu
