import type { Telling, Topic } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { placeOf } from './placeOf.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'

/** Tellings in groups of one topic and place: only what is in one group is compared. */
export class GroupBook {
  readonly #groups = new Map<string, Set<Telling>>()
  readonly #ofPlace = new Map<EntityId, Set<string>>()

  add(telling: Telling): void {
    const group = groupOf(telling)
    addTo(this.#groups, group, telling)
    const place = placeOf(telling)
    if (place !== null) addTo(this.#ofPlace, place, group)
  }

  remove(telling: Telling): void {
    const group = groupOf(telling)
    const isEmpty = removeFrom(this.#groups, group, telling)
    const place = placeOf(telling)
    if (isEmpty && place !== null) removeFrom(this.#ofPlace, place, group)
  }

  /** The groups of these places, each once; all of them when no places are given. */
  about(places: readonly EntityId[] | null): readonly string[] {
    return places === null ? [...this.#groups.keys()] : [...new Set(places.flatMap((id) => [...(this.#ofPlace.get(id) ?? [])]))]
  }

  /** What is told in a group, the earliest first, undated last. */
  tellingsIn(group: string): readonly Telling[] {
    return [...(this.#groups.get(group) ?? [])].sort(byDay)
  }
}

/** What names the group of a telling. Fighting bears on control, responsibility on strikes. */
export function groupOf(telling: Telling): string {
  return `${blockOf(topicOf(telling.proposition?.predicate ?? null))}|${placeOf(telling) ?? ''}`
}

/** Whether a group is of untyped tellings, which meet by their words. */
export function isOfWords(group: string): boolean {
  return group.startsWith('OTHER|')
}

function blockOf(topic: Topic): Topic {
  if (topic === 'FIGHTING') return 'CONTROL'
  return topic === 'RESPONSIBILITY' ? 'STRIKES' : topic
}
