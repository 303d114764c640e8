import type { Entity } from '../../../domain/Entity.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import { entityIdOf } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity } from '../../../domain/partyOfEntity.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

/** The parties of an article that fight: movements by their keys, states by their codes. */
export interface ArmedParties {
  /** The movement that is no state's; null when the article names none, or several about as often. */
  readonly movement: string | null
  readonly movements: ReadonlySet<string>
  /** The one state whose forces it names, or whose land it is where a movement fights; null where several fight each other. */
  readonly state: string | null
  /** States fight each other. */
  readonly hasRivalStates: boolean
  /** The states whose forces it names. */
  readonly states: ReadonlySet<string>
}

/** The one state that fights, else the one whose land is told of; null where states fight each other. */
export function homeState(article: ResolvedArticle): string | null {
  const { state, hasRivalStates } = armedPartiesOf(article)
  return hasRivalStates ? null : (state ?? article.setting.placesCountry ?? article.setting.mainCountry)
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
  const states = new Set<string>()
  const count = (movement: string): unknown => movements.set(movement, (movements.get(movement) ?? 0) + 1)
  for (const party of partiesInWords(article)) party.length === 2 ? states.add(party) : count(party)
  for (const mention of article.mentions) {
    if (mention.kind !== 'ORGANIZATION' && mention.kind !== 'UNIT') continue
    const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
    const party = entity === null ? null : partyOfEntity(entity)
    if (entity === null || party === null) continue
    if (party !== entity.key) {
      if (mention.kind === 'UNIT' || MILITARY.test(entity.key)) states.add(party)
    } else if (movements.has(party) || isMovement(entity, mention, article)) count(party)
  }
  const [state] = states
  // Rebels fight the state whose land it is, whichever foreign soldiers are told of.
  const home = CIVIL_WAR.test(article.text) ? article.setting.placesCountry : null
  return {
    movement: foremost(movements),
    movements: new Set(movements.keys()),
    state:
      states.size < 2 && home !== null
        ? home
        : states.size === 1
          ? (state ?? null)
          : movements.size > 0
            ? article.setting.placesCountry
            : null,
    hasRivalStates: states.size > 1 && movements.size === 0,
    states,
  }
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
function isMovement(entity: Entity, { start, end }: ResolvedMention, { text }: ResolvedArticle): boolean {
  if (entity.sourceKind === 'COMMAND') return true
  if (entity.sourceKind !== null) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 24)
  if (LINKED.test(after)) return false
  return (
    NAMED_ARMED.test(entity.name) ||
    (entity.key.split('/').length > 2 && ARMED_WORDS.test(`${before} ${after}`)) ||
    ARMED_BESIDE.test(`${before}#${after}`)
  )
}

/** "The al-Qaeda affiliate Third Front": the other one fights here. */
const LINKED = /^[- ](?:affiliated?|linked|allied|aligned|backed|inspired|branch|offshoot)\b/i

const NAMED_ARMED = /\b(?:Army|Militia|Liberation|Resistance|Jihad|Forces|Brigades?|Movement of|Front|Guerrillas?|Islamic State|Taliban)\b/
const ARMED_WORDS =
  /\b(?:rebels?|militants?|armed|jihadists?|insurgents?|paramilitar\w+|separatists?|fighters|militia|affiliate|gunmen|guerrillas?)\b/i
/** Right before or behind the name: "the rebel group X", "X rebels", "X fighters". */
const ARMED_BESIDE =
  /(?:\b(?:rebels?|militants?|jihadists?|insurgents?|paramilitary|separatists?|armed group|militia|affiliate|militant group|rebel group)(?: of the| of| group)? ?(?:the )?#)|(?:#['’]?s? (?:rebels|fighters|militants|militia|forces|insurgents|gunmen))/i

/** "Ruritanian troops", "the Ruritanian army"; of "F17 rebels" the movement that the gazetteer knows. */
function* partiesInWords({ text, gazetteer }: ResolvedArticle): Generator<string> {
  for (const [, word = '', noun = ''] of text.matchAll(FORCE_OF)) {
    const country = gazetteer.countryOf(word)
    if (country !== null) yield country
    else if (FIGHTING.has(noun)) yield* movementNamed(word, gazetteer)
  }
}

/** The movement that a name alone stands for, whoever else bears it; none for a state's bodies. */
export function movementNamed(name: string, gazetteer: Gazetteer): readonly string[] {
  const [body] = gazetteer.lookUp(name, 'ORGANIZATION')
  const party = body === undefined ? null : partyOfEntity({ ...body, id: entityIdOf(body.key) })
  return party === null || party.length === 2 ? [] : [party]
}

const FIGHTING = new Set(['rebels', 'fighters', 'militants', 'insurgents', 'guerrillas', 'gunmen'])

const FORCE_OF =
  /(\p{Lu}[\p{L}\d.-]+)(?:['’]s)? (?:\p{Ll}+ )?(army|military|troops|forces|soldiers|navy|air force|air ?strikes?|warplanes|jets|drones?|missiles?|garrison|marines|paratroopers|infantry|artillery|convoy|positions|rebels|fighters|militants|insurgents|guerrillas|gunmen)\b/gu
