import { setImmediate as otherWork } from 'node:timers/promises'
import type { Store } from '../../domain/Store.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { claimModel } from './ClaimModel.ts'

/**
 * Works out the claims place by place, the most mentioned first, letting other work in between, so that who opens the board first need not wait for all of them.
 * Ends early when it is told to.
 */
export async function warmClaims(
  { store, claims }: { readonly store: Store; readonly claims: ClaimBook },
  stop: AbortSignal,
): Promise<void> {
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const places = await store.listEntities({ kinds: ['PLACE'] }, { first: 200, after })
    for (const { id } of places.rows) {
      if (stop.aborted) return
      if (claims.places.within(id).length > MOST_PARTS) continue
      for (const positioned of claims.claimsAbout(id)) claimModel(positioned, claims, null)
      await otherWork()
    }
    after = places.cursors.at(-1) ?? null
    hasMore = places.hasNextPage
  }
}

/** A place with more places in it is not worked out at once: they come one by one. */
const MOST_PARTS = 20
