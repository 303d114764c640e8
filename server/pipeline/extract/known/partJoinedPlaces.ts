import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { textOf } from '../../../domain/Span.ts'

/** Two places that a dash joins ("Pershe–Druha", "Pershe - Druha") as two names, when the gazetteer knows both and not the whole. */
export function partJoinedPlaces(text: string, names: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return names.flatMap((name) => {
    const words = textOf(text, name)
    const dash = /\s?[–—-]\s?/.exec(words)
    if (!dash || name.kind === 'PERSON' || name.kind === 'UNIT' || gazetteer.lookUp(words).length > 0) return [name]
    const left = { ...name, end: name.start + dash.index }
    const right = { ...name, start: name.start + dash.index + dash[0].length }
    const areBothPlaces = [left, right].every((part) => part.end > part.start && gazetteer.lookUp(textOf(text, part), 'PLACE').length > 0)
    return areBothPlaces
      ? [
          { ...left, kind: 'PLACE' },
          { ...right, kind: 'PLACE' },
        ]
      : [name]
  })
}
