import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import type { NameModel } from './NameModel.ts'
import { nameKinds, runsOf } from './nameLabels.ts'
import { tagNames } from './tagNames.ts'

/** The names of an article with their kinds, in text order, never overlapping. Units come out as organisations: a grammar finds them later. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: NameModel,
  gazetteer: Gazetteer,
): Mention[] {
  const labels = tagNames(tokens, sentences, model)
  return runsOf(labels).flatMap(({ first, end, kind }) => {
    const start = tokens[first]?.start ?? 0
    const stop = tokens[end - 1]?.end ?? start
    const name = text.slice(start, stop)
    // A nationality is never an entity, whatever stands around it.
    const isNationality =
      nameKinds[kind] === 'PLACE' &&
      end - first === 1 &&
      gazetteer.countryOf(name) !== null &&
      /(?:an|ese|ish|i|ian|ic)$/.test(name) &&
      gazetteer.lookUp(name, 'PLACE').length === 0
    const mentionKind = isNationality ? 'OTHER' : nameKinds[kind]
    return mentionKind ? [{ start, end: stop, type: 'NAME' as const, kind: mentionKind }] : []
  })
}
