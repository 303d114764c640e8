import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import type { NameModel } from './NameModel.ts'
import { nameKinds, runsOf } from './nameLabels.ts'
import { tagNames } from './tagNames.ts'
import { unifyKinds } from './unifyKinds.ts'

/**
 * The names of an article with their kinds, in text order, never overlapping. Nationalities are OTHER. Units come out as organisations:
 * a grammar of their own finds them over these names.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: NameModel,
  gazetteer: Gazetteer,
): Mention[] {
  const tagged = runsOf(tagNames(tokens, sentences, model)).map(({ first, end, kind }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    kind: nameKinds[kind] ?? 'OTHER',
  }))
  return unifyKinds(text, tagged, gazetteer).map(({ start, end, kind }) => ({ start, end, type: 'NAME', kind }))
}
