import type { Entity } from '../Entity.ts'
import { type ArticleId, type EntityId, entityIdOf } from '../ids.ts'
import type { Decision, Judgement, Split } from '../Judgement.ts'
import { type FixedSpeaker, FixedSpeakers } from './FixedSpeakers.ts'
import type { Revised } from './isOfRevision.ts'

/** Where a name stands: folded, null where nothing names the entity; and in which article. */
export interface Occurrence {
  readonly name: string | null
  readonly articleId: ArticleId
}

/**
 * What the judgements that hold make of entities, taken in the order in which they were made: each decision is applied to what those before it have left. Undoing one
 * is to leave it out.
 */
export class Ruling {
  readonly #steps = new Map<EntityId, Step[]>()
  readonly #entities = new Map<EntityId, Entity>()
  readonly #looks = new Map<EntityId, Look>()
  readonly #apart: (readonly [EntityId, EntityId])[] = []
  readonly #speakers = new FixedSpeakers()
  readonly #merged = new Set<EntityId>()
  /** Worked out when it is first asked for. */
  #mergedInto: ReadonlyMap<EntityId, readonly EntityId[]> | null = null

  constructor(judgements: readonly Judgement[]) {
    judgements.forEach(({ decision, undone }, order) => {
      if (undone === null) this.#take(decision, order)
    })
  }

  /** Whether an entity, as articles are read, is judged at all. */
  concerns(id: EntityId): boolean {
    return this.#steps.has(id)
  }

  /** Whom an entity was merged into, through merges of merges; itself when it was not. */
  survivorOf(id: EntityId): EntityId {
    return this.#follow(id, -1, () => false)
  }

  /** Whether an occurrence of an entity is led anywhere, be it round and back to itself. */
  moves(id: EntityId, occurrence: Occurrence): boolean {
    return this.#stepFrom(id, -1, (split) => isSplitOff(split, occurrence)) !== undefined
  }

  /** Which entity an occurrence of this one stands for; of the decisions after `order` alone where that is given. */
  heirOf(id: EntityId, occurrence: Occurrence, order = -1): EntityId {
    return this.#follow(id, order, (split) => isSplitOff(split, occurrence))
  }

  /** The key of what an entity with this key was merged into; the key itself when nothing was. */
  survivingKey(key: string): string {
    const id = entityIdOf(key)
    const survivor = this.survivorOf(id)
    return survivor === id ? key : (this.#entities.get(survivor)?.key ?? key)
  }

  /** An entity that a judgement tells of, as it was read; null when none does. */
  entity(id: EntityId): Entity | null {
    return this.#entities.get(id) ?? null
  }

  /** The name and kind that a person gave an entity. */
  lookOf(id: EntityId): Look {
    return this.#looks.get(id) ?? {}
  }

  /** Every name that an entity has by judgement: those that it was given, and those of all that was merged into it. */
  namesOf(id: EntityId): readonly string[] {
    return [...(this.lookOf(id).names ?? []), ...this.namesTakenOverBy(id)]
  }

  /** The names of all that was merged into an entity. */
  namesTakenOverBy(id: EntityId): readonly string[] {
    this.#mergedInto ??= Map.groupBy(this.#merged, (merged) => this.survivorOf(merged))
    const others = (this.#mergedInto.get(id) ?? []).filter((other) => other !== id)
    return others.flatMap((other) => {
      const entity = this.#entities.get(other)
      return [...(entity === undefined ? [] : [entity.name, ...entity.aliases]), ...(this.lookOf(other).names ?? [])]
    })
  }

  /** Folded names that an entity has no longer: wherever they stand they mean what was split off. */
  namesLostBy(id: EntityId): readonly string[] {
    return (this.#steps.get(id) ?? []).flatMap(({ split }) => (split !== null && split.articles.length === 0 ? split.names : []))
  }

  /** Whether a person keeps two entities apart. */
  areApart(one: EntityId, other: EntityId): boolean {
    const [a, b] = [this.survivorOf(one), this.survivorOf(other)]
    return this.#apart.some(([x, y]) => {
      const [p, q] = [this.survivorOf(x), this.survivorOf(y)]
      return (p === a && q === b) || (p === b && q === a)
    })
  }

  /** Speakers that a person set in an article or in another revision of it, in the order of the decisions. */
  speakersIn(article: Revised): readonly FixedSpeaker[] {
    return this.#speakers.in(article)
  }

  /** An entity and all that the decisions lead to from it. */
  reachedFrom(ids: readonly EntityId[]): ReadonlySet<EntityId> {
    const found = new Set(ids)
    for (const id of found) for (const { to } of this.#steps.get(id) ?? []) found.add(to)
    return found
  }

  #take(decision: Decision, order: number): void {
    switch (decision.kind) {
      case 'MERGE':
        this.#know(decision.keep, ...decision.others)
        for (const { id } of decision.others) {
          this.#merged.add(id)
          this.#step(id, { order, to: decision.keep.id, split: null })
        }
        return
      case 'SPLIT':
        this.#know(decision.entity, decision.into)
        this.#step(decision.entity.id, { order, to: decision.into.id, split: decision })
        this.#apart.push([decision.entity.id, decision.into.id])
        return
      case 'KEEP_APART':
        this.#apart.push([decision.one.id, decision.other.id])
        return
      case 'RENAME':
        this.#know(decision.entity)
        this.#dress(decision.entity.id, { name: decision.name, names: [decision.name] })
        return
      case 'RETYPE':
        this.#know(decision.entity)
        this.#dress(decision.entity.id, { kind: decision.to })
        return
      case 'FIX_SPEAKER':
        if (decision.speaker !== null) this.#know(decision.speaker)
        this.#speakers.add({ order, decision })
        return
      case 'ACCEPT_LINK':
      case 'REJECT_LINK':
        return
    }
  }

  #know(...entities: readonly Entity[]): void {
    for (const entity of entities) if (!this.#entities.has(entity.id)) this.#entities.set(entity.id, entity)
  }

  #step(id: EntityId, step: Step): void {
    const steps = this.#steps.get(id)
    if (steps) steps.push(step)
    else this.#steps.set(id, [step])
  }

  #dress(id: EntityId, look: Look): void {
    const before = this.lookOf(id)
    this.#looks.set(id, { ...before, ...look, names: [...(before.names ?? []), ...(look.names ?? [])] })
  }

  /** Each step must come after the one before: what was merged away later is not led on by what was decided earlier. */
  #follow(id: EntityId, after: number, takesSplit: (split: Split) => boolean): EntityId {
    let [at, order] = [id, after]
    for (;;) {
      const step = this.#stepFrom(at, order, takesSplit)
      if (step === undefined) return at
      at = step.to
      order = step.order
    }
  }

  #stepFrom(id: EntityId, after: number, takesSplit: (split: Split) => boolean): Step | undefined {
    return this.#steps.get(id)?.find(({ order, split }) => order > after && (split === null || takesSplit(split)))
  }
}

/** A merge, or a split where `split` is told. */
interface Step {
  readonly order: number
  readonly to: EntityId
  readonly split: Split | null
}

/** What a person gave an entity; what is left out is as it was read. */
export interface Look {
  readonly name?: string
  readonly kind?: Entity['kind']
  /** Every name that it was given. */
  readonly names?: readonly string[]
}

function isSplitOff({ names, articles }: Split, { name, articleId }: Occurrence): boolean {
  const isNamed = names.length === 0 || (name !== null && names.includes(name))
  return isNamed && (articles.length === 0 || articles.includes(articleId))
}
