import type { Article } from '../../server/domain/Article.ts'
import type { Mention, MentionKind, MentionType } from '../../server/domain/Mention.ts'
import { anArticle } from './anArticle.ts'

const KINDS: Readonly<Record<string, MentionKind>> = { P: 'PERSON', O: 'ORGANIZATION', U: 'UNIT', L: 'PLACE' }
const TYPES: Readonly<Record<string, MentionType>> = { '': 'NAME', n: 'NOMINAL', p: 'PRONOUN' }

export interface MarkedText {
  readonly text: string
  readonly article: Article
  readonly mentions: readonly Mention[]
}

/** A text whose mentions are written into it: "{P:Ada Roe} met {Pn:the mayor}. {Pp:She} left {L:Pershe}." */
export function markedText(marked: string): MarkedText {
  let text = ''
  const mentions: Mention[] = []
  for (const part of marked.split(/(\{[POUL][np]?:[^}]*\})/)) {
    const mark = /^\{([POUL])([np]?):([^}]*)\}$/.exec(part)
    if (!mark) {
      text += part
      continue
    }
    const [, kind = '', type = '', words = ''] = mark
    mentions.push({ start: text.length, end: text.length + words.length, type: TYPES[type] ?? 'NAME', kind: KINDS[kind] ?? 'OTHER' })
    text += words
  }
  return { text, article: anArticle({ text }), mentions }
}
