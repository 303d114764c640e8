import { foldName } from '../../../server/domain/foldName.ts'
import { entityIdOf } from '../../../server/domain/ids.ts'
import { partyOfEntity } from '../../../server/domain/partyOfEntity.ts'
import type { Gazetteer } from '../../../server/domain/Gazetteer.ts'
import type { Proposition } from '../../../server/domain/Proposition.ts'
import { type Figures, figuresOf, type Share } from '../../../server/learning/scoring/figures.ts'
import { kindOf } from '../../../server/pipeline/relate/claimKeyOf.ts'
import type { Match } from './matchStatements.ts'
import { partClassOf } from './partClassOf.ts'
import type { ClaimStory } from './readClaimGold.ts'
import type { NamesOf } from './relateReports.ts'

type GoldProposition = ClaimStory['statements'][number]['proposition']

/** How the statements that were found are typed: the predicate alone, and with every argument that is annotated; errors by kind. */
export interface PropositionScores {
  readonly predicates: Figures
  /** Of the typed statements that were found, those whose predicate and arguments are all right. */
  readonly whole: Share
  /** Of those whose predicate is right, those whose time is stated, inferred or unknown as annotated; of stated ones with the annotated days. */
  readonly times: Share
  /** Of those whose predicate is right, those with each annotated argument right. */
  readonly arguments: Readonly<Record<Argument, Share>>
  readonly errors: readonly string[]
}

const ARGUMENTS = ['side', 'place', 'polarity', 'part', 'share', 'amount', 'degree'] as const
type Argument = (typeof ARGUMENTS)[number]

/** What each argument of a proposition is compared by: null when the annotation does not tell it. */
export interface ComparingParts {
  readonly gazetteer: Gazetteer
  readonly namesOf: NamesOf
}

/**
 * The propositions of a story's found statements. A statement may bear several; one of them must be the annotated. Taking a place counts as controlling it, as in claims; a
 * prediction that the annotation leaves untyped is not judged. A bare denial ("denied it") has the annotation of what it denies, and cannot be read from its own words.
 */
export function scorePropositions(stories: readonly (readonly [ClaimStory, ReadonlyMap<string, Match>])[], parts: ComparingParts): PropositionScores {
  const counts = { right: 0, proposed: 0, wanted: 0, whole: 0, times: 0 }
  const byArgument = new Map<Argument, { right: number; wanted: number }>(ARGUMENTS.map((argument) => [argument, { right: 0, wanted: 0 }]))
  const errors: string[] = []
  for (const [{ statements }, matches] of stories) {
    for (const { id, content, proposition: gold } of statements) {
      const typed = (matches.get(id)?.tellings ?? []).flatMap(({ proposition }) => proposition ?? [])
      if (!matches.has(id)) continue
      const kinds = new Set(typed.filter(({ mood }) => gold.predicate !== null || mood !== 'PREDICTED').map(kindOf))
      counts.proposed += kinds.size
      if (gold.predicate === null) {
        if (kinds.size > 0) errors.push(`predicate invented ${[...kinds].join(' ')} ${id} “${content}”`)
        continue
      }
      counts.wanted++
      const alike = typed.filter((proposition) => kindOf(proposition) === goldKindOf(gold))
      if (alike.length > 0) counts.right++
      const readings = alike.map((read) => ({ read, wrong: wrongIn(read, gold, parts) }))
      const best = readings.toSorted((a, b) => a.wrong.length - b.wrong.length)[0]
      const wrong = best?.wrong
      if (best !== undefined && isTime(best.read, gold)) counts.times++
      else if (best !== undefined) errors.push(`time ${timeOf(best.read.validAt)} for ${timeOf(gold.validAt)} ${id} “${content}”`)
      for (const argument of best === undefined ? [] : ARGUMENTS) {
        const share = byArgument.get(argument)
        if (share === undefined || !isTold(argument, gold)) continue
        share.wanted++
        if (!wrong?.some((words) => words.startsWith(argument))) share.right++
      }
      if (wrong?.length === 0) counts.whole++
      else errors.push(`${wrong === undefined ? `predicate ${[...kinds].join(' ') || 'none'} for ${gold.predicate}` : wrong.join(', ')} ${id} “${content}”`)
    }
  }
  return {
    predicates: figuresOf(counts.right, counts.proposed, counts.wanted),
    whole: { right: counts.whole, wanted: counts.wanted },
    times: { right: counts.times, wanted: counts.right },
    arguments: Object.fromEntries(byArgument) as Record<Argument, Share>,
    errors,
  }
}

/** Whether the annotation tells this argument; a polarity always, a part as none too. */
function isTold(argument: Argument, { side, place, share, quantity, degree, predicate }: GoldProposition): boolean {
  const told: Record<Argument, boolean> = {
    side: side !== null && !NO_SIDE.has(predicate ?? ''),
    place: place !== null,
    polarity: true,
    part: PARTED.has(predicate ?? ''),
    share: share !== null,
    amount: quantity !== null,
    degree: degree === 'SUPPLY_CUT',
  }
  return told[argument]
}

/** The same basis and, where they are told, the same days. */
function isTime({ validAt }: Proposition, { validAt: gold }: GoldProposition): boolean {
  if (validAt === undefined) return false
  if (validAt.basis !== gold.basis) return false
  return gold.basis !== 'STATED' || (validAt.from === gold.from && validAt.to === gold.to)
}

function goldKindOf({ predicate, part }: GoldProposition): string {
  return predicate === null ? '' : kindOf({ predicate, part: partClassOf(part) })
}

/** The arguments of a reading that differ from the annotated ones, in words. */
function wrongIn(read: Proposition, gold: GoldProposition, { gazetteer, namesOf }: ComparingParts): string[] {
  const wrong: string[] = []
  const sideNames = read.side === null ? [] : [read.side, ...namesOf(read.side)]
  const isSide = gold.side === null || NO_SIDE.has(read.predicate) || sideNames.some((name) => isAlike(name, gold.side ?? '') || name === partyNamed(gold.side ?? '', gazetteer))
  if (!isSide) wrong.push(`side ${read.side} for ${gold.side}`)
  const placeNames = read.placeId === null ? [] : namesOf(read.placeId)
  if (gold.place !== null && !placeNames.some((name) => isAlike(name, gold.place ?? ''))) wrong.push(`place ${placeNames[0]} for ${gold.place}`)
  if (read.polarity !== gold.polarity) wrong.push(`polarity ${read.polarity}`)
  if (PARTED.has(read.predicate) && read.part !== partClassOf(gold.part)) wrong.push(`part ${read.part} for ${gold.part}`)
  if (gold.share !== null && !isShare(read, gold.share)) wrong.push(`share ${read.share?.min}-${read.share?.max} for ${gold.share}`)
  const { quantity } = gold
  if (quantity !== null && (read.amount === null || read.amount.min !== (quantity.min ?? 0) || read.amount.max !== quantity.max))
    wrong.push(`amount ${read.amount?.min}-${read.amount?.max} for ${quantity.min}-${quantity.max}`)
  if (gold.degree === 'SUPPLY_CUT' && read.degree !== 'SUPPLY_CUT') wrong.push(`degree ${read.degree}`)
  return wrong
}

/** The party that an annotated name stands for: a country, or a body that the gazetteer knows. */
function partyNamed(name: string, gazetteer: Gazetteer): string | null {
  const [body] = gazetteer.lookUp(name, 'ORGANIZATION')
  return gazetteer.countryOf(name) ?? (body === undefined ? null : partyOfEntity({ ...body, id: entityIdOf(body.key) }))
}

/** Whose these are is no part of the claim. */
const NO_SIDE: ReadonlySet<string> = new Set(['ENCIRCLED', 'CLASHES', 'CONTESTED', 'ORDERS', 'DEPICTS'])
const PARTED: ReadonlySet<string> = new Set(['CONTROLS', 'SEIZES', 'HOLDS', 'CLASHES', 'CONTESTED'])

function isAlike(name: string, gold: string): boolean {
  const [a, b] = [foldName(name), foldName(gold)]
  return a === b || b.endsWith(` ${a}`) || a.endsWith(` ${b}`)
}

const SHARES = { NONE: 0, SOME: 0, HALF: 0.5, MOST: 0.5, ALL: 1 } as const

function isShare({ share }: Proposition, gold: NonNullable<GoldProposition['share']>): boolean {
  const { min, max } = share ?? { min: 1, max: 1 }
  if (typeof gold === 'number') return Math.abs(min - gold / 100) < 0.005 && min === max
  return min === SHARES[gold] && (gold === 'MOST' || gold === 'SOME' ? max === 1 : min === max)
}


function timeOf(time: Proposition['validAt']): string {
  return time === undefined ? 'none' : `${time.basis} ${time.from ?? ''}..${time.to ?? ''}`
}
