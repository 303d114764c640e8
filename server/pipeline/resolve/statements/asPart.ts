import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { Frame, Part } from '../../../domain/Proposition.ts'
import type { Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { partNameOf } from './partNameOf.ts'
import { GENERIC_NAME, nameOfPart, partOfTown } from './partOfTown.ts'
import { placeInFocus, SETTLED } from './placeInFocus.ts'

/** Where a frame happens: a place, and the part of it where a name for a part was told instead. */
export interface FramePlace {
  readonly placeId: EntityId | null
  readonly part: Part | null
  /** The own name of that part: "Druhe" of "the Druhe quarter"; null where it has none. */
  readonly partName: string | null
}

/** The place that was found for a frame; `isUnknown` where its phrase names none that is known. */
interface Found {
  readonly place: Entity | null
  readonly frame: Frame
  readonly isUnknown: boolean
}

/** A place that is told as a part of a town, and the town that it must be of. */
export function asPart({ place, frame, isUnknown }: Found, article: ResolvedArticle): FramePlace {
  const part = place === null ? null : partOfTown(place, article)
  if (place === null || part === null) {
    // Where no town is told of, the name may be the town's.
    const isTold = isUnknown && frame.place !== null && (place !== null || isWhere(frame.place, article))
    const named = isTold && frame.place !== null ? partNameOf(frame.place, article) : null
    return { placeId: place?.id ?? null, part: frame.part ?? named?.part ?? null, partName: named?.name ?? null }
  }
  const inName = townInName(place, article)
  const town = inName ?? placeInFocus(frame.trigger.start, article, SETTLED)
  if (town === null) return { placeId: place.id, part: frame.part, partName: null }
  return {
    placeId: town.id,
    part: frame.part ?? part,
    partName: inName === null && !GENERIC_NAME.test(nameOfPart(place.name)) ? nameOfPart(place.name) : null,
  }
}

/** "The flag over Druhe": what stands behind such a word is ground, whatever is known of it. */
function isWhere({ start }: Span, { text }: ResolvedArticle): boolean {
  return /\b(?:in|at|over|above|of|from|into|inside|on|near|around|outside) (?:the )?$/i.test(text.slice(Math.max(0, start - 14), start))
}

/** "Pershe's airport", "the Pershe bridge": the town that the name of a thing holds. */
function townInName({ name }: Entity, { gazetteer, mentions, entityOf }: ResolvedArticle): Entity | null {
  const at = name.search(/ \p{Ll}/u)
  const town = at > 0 && /^[\p{L} -]+$/u.test(name.slice(at)) ? name.slice(0, at).replace(/['’]s?$/, '') : ''
  if (town === '' || gazetteer.lookUp(town, 'PLACE').length === 0) return null
  for (const { entityId, kind } of mentions) {
    const entity = kind === 'PLACE' && entityId !== null ? entityOf(entityId) : null
    if (entity !== null && [entity.name, ...entity.aliases].includes(town)) return entity
  }
  return null
}
