import type { Telling } from '../../domain/Claim.ts'
import { kindOf } from './claimKeyOf.ts'
import { dayGap } from './dayGap.ts'
import { objectsOf } from './objectsOf.ts'
import { weaponsOf } from './weaponsOf.ts'
import { momentOf } from './windowsOf.ts'

/**
 * Tellings of one kind, side and place by the thing that was struck, or the building that is held: the tanker and the cranes of a port are two. What names no thing goes with the
 * one that its article names, else with those told of nearest in time; never with another weapon. Deeds and buildings apart, all are of one.
 */
export function byObject(own: readonly Telling[]): readonly (readonly Telling[])[] {
  const proposition = own[0]?.proposition
  if (proposition == null || !(kindOf(proposition) === 'STRIKES' || proposition.part === 'BUILDING')) return [own]
  const groups = joined(own)
  if (groups.length === 0) return [own]
  const sets = groups.map(({ tellings }) => [...tellings])
  for (const telling of own) {
    if (objectsOf(telling).size > 0) continue
    // What names another weapon than all these goes with its like.
    const set = sets[nearest(telling, groups)] ?? sets.slice(groups.length).find((others) => !isOfOtherWeapon(telling, others))
    if (set === undefined) sets.push([telling])
    else set.push(telling)
  }
  return sets
}

interface Group {
  readonly objects: ReadonlySet<number>
  readonly tellings: readonly Telling[]
}

/** Those that name things, joined where they name one in common; in the order of their first things, which no order of articles changes. */
function joined(own: readonly Telling[]): readonly Group[] {
  let groups: readonly Group[] = []
  for (const telling of own) {
    const objects = objectsOf(telling)
    if (objects.size === 0) continue
    const met = groups.filter((group) => !group.objects.isDisjointFrom(objects))
    const all = {
      objects: new Set([...objects, ...met.flatMap((group) => [...group.objects])]),
      tellings: [...met.flatMap(({ tellings }) => tellings), telling],
    }
    groups = [...groups.filter((group) => !met.includes(group)), all]
  }
  return groups.toSorted((a, b) => Math.min(...a.objects) - Math.min(...b.objects))
}

/** The group told of nearest, of those that may be of the same weapon; none (-1) where all are of another. */
function nearest(telling: Telling, groups: readonly Group[]): number {
  const distances = groups.map(({ tellings }) =>
    isOfOtherWeapon(telling, tellings) ? Number.POSITIVE_INFINITY : Math.min(...tellings.map((other) => distance(telling, other))),
  )
  const least = Math.min(...distances)
  return least === Number.POSITIVE_INFINITY ? -1 : distances.indexOf(least)
}

/** Whether it names a weapon, and all that name one name another. */
function isOfOtherWeapon({ words }: Telling, others: readonly Telling[]): boolean {
  const own = weaponsOf(words)
  const told = others.map((other) => weaponsOf(other.words)).filter(({ size }) => size > 0)
  return own.size > 0 && told.length > 0 && told.every((weapons) => weapons.isDisjointFrom(own))
}

/** Days, less where both stand in one article. */
function distance(a: Telling, b: Telling): number {
  return (dayGap(momentOf(a), momentOf(b)) ?? FAR) - (a.articleId === b.articleId ? 1 : 0)
}

/** Undated. */
const FAR = 1_000
