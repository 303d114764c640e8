/**
 * Parts what is joined link by link into groups whose members are alike on the whole (average linkage, strongest links first), so that no chain of half likenesses makes one
 * claim of two. Those that are alike by 1 and more are linked.
 */
export function partComponent<Member>(
  members: readonly Member[],
  likeOf: (member: Member) => ReadonlyMap<Member, number>,
): readonly (readonly Member[])[] {
  const groupOf = new Map<Member, Member[]>(members.map((member) => [member, [member]]))
  for (const { a, b } of linksOf(members, likeOf)) {
    const [first, second] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    if (first === second || averageLikeness(first, second, likeOf) < LEAST_AVERAGE) continue
    const [small, large] = first.length < second.length ? [first, second] : [second, first]
    large.push(...small)
    for (const member of small) groupOf.set(member, large)
  }
  return [...new Set(groupOf.values())]
}

/** Of all pairs between two groups. */
const LEAST_AVERAGE = 0.7

function linksOf<Member>(members: readonly Member[], likeOf: (member: Member) => ReadonlyMap<Member, number>) {
  const order = new Map(members.map((member, at) => [member, at]))
  const links = members.flatMap((a, at) =>
    [...likeOf(a)].flatMap(([b, likeness]) => {
      const other = order.get(b)
      return other === undefined || other <= at || likeness < 1 ? [] : [{ a, b, likeness, at, other }]
    }),
  )
  return links.sort((x, y) => y.likeness - x.likeness || x.at - y.at || x.other - y.other)
}

function averageLikeness<Member>(
  first: readonly Member[],
  second: readonly Member[],
  likeOf: (member: Member) => ReadonlyMap<Member, number>,
): number {
  const [small, large] = first.length < second.length ? [first, new Set(second)] : [second, new Set(first)]
  let sum = 0
  for (const member of small) for (const [other, likeness] of likeOf(member)) if (large.has(other)) sum += likeness
  return sum / (first.length * second.length)
}
