import { addressOf } from '../evidence/addresses.ts'
import { isRevision, type Revisable } from '../evidence/isRevision.ts'
import type { ArticleId } from '../ids.ts'
import type { AnchoredRevision, StatementAnchor } from '../Judgement.ts'

/** An article as anchors look for it; without `revision` only what was judged in it means it. */
export interface Revised {
  readonly articleId: ArticleId
  readonly revision?: Revisable
}

/** Whether an anchor may hold in an article: the one that it was made on, or the same one read at another time. It does where its words are there. */
export function isOfRevision(anchor: StatementAnchor, { articleId, revision }: Revised): boolean {
  if (anchor.articleId === articleId) return true
  return anchor.revision !== undefined && revision !== undefined && isRevision(revisableFrom(anchor.revision), revision)
}

/** What an anchor keeps of the article that it is made on, to know it again. */
export function anchoredRevisionOf({ url, name, sketch }: Revisable): AnchoredRevision {
  return { url, name, sketch: url === null ? [...sketch] : [] }
}

/** By what the revisions of one article are looked up before they are compared: its address, and its file's name. */
export function keysOfRevision({ url, name }: Pick<Revisable, 'url' | 'name'>): readonly string[] {
  return url === null ? [`name ${name}`] : [`address ${addressOf(url)}`, `name ${name}`]
}

/** The revision that an anchor was made on, as revisions are compared. */
export function revisableFrom({ url, name, sketch }: AnchoredRevision): Revisable {
  return { url, name, sketch: Uint32Array.from(sketch) }
}
