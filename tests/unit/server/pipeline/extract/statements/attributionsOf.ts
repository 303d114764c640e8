import type { Article } from '../../../../../../server/domain/Article.ts'
import type { Span } from '../../../../../../server/domain/Span.ts'
import type { Attribution } from '../../../../../../server/domain/Statement.ts'
import { findAttributions } from '../../../../../../server/pipeline/extract/statements/findAttributions.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { anArticle } from '../../../../../helpers/anArticle.ts'

/** A statement in words, for tests: spans as the text that they cover. */
export interface Told extends Omit<Attribution, 'source' | 'cue' | 'content' | 'via'> {
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
  readonly via: string | null
}

/** The statements that the rules read in a text, in words. */
export function attributionsOf(text: string, told: Parameters<typeof anArticle>[0] = {}): Told[] {
  const article: Article = anArticle({ ...told, text })
  const tokens = tokenise(text)
  const wordsOf = (span: Span) => text.slice(span.start, span.end)
  return findAttributions({
    article,
    tokens,
    sentences: splitSentences(text, tokens),
    syntax: null,
    mentions: [],
    models: { statements: null },
  }).map((attribution) => ({
    ...attribution,
    source: attribution.source.map(wordsOf).join(' '),
    cue: attribution.cue.map(wordsOf).join(' '),
    content: attribution.content.map(wordsOf),
    via: attribution.via ? wordsOf(attribution.via) : null,
  }))
}
