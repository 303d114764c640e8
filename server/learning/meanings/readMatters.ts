import type { Matter } from './Matter.ts'
import { readWordings } from './readWordings.ts'
import type { Wording } from './Wording.ts'

/** All that meanings are learnt from: a claim is a matter of its own, or one of those of its story, where what only sounds like it may be another of them. */
export async function readMatters(): Promise<readonly Matter[]> {
  const wordings = await readWordings()
  const alone = wordings.filter(({ story }) => story === undefined)
  const stories = Map.groupBy(
    wordings.filter(({ story }) => story !== undefined),
    ({ story }) => story,
  )
  return [
    ...alone.map((wording) => ({ claims: [contentsOf(wording)], others: wording.other })),
    ...[...stories.values()].map((claims) => ({ claims: claims.map(contentsOf), others: [] })),
  ]
}

/** What says a claim, and what denies it: both are of it. */
function contentsOf({ same, deny }: Wording): readonly string[] {
  return [...same, ...deny]
}
