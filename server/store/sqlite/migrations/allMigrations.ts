import { articles } from './001-articles.ts'
import { fullText } from './002-full-text.ts'
import { readingsByArticle } from './003-readings-by-article.ts'
import { deletedDocuments } from './004-deleted-documents.ts'
import { propositions } from './005-propositions.ts'
import { agencies } from './006-agencies.ts'
import { judgements } from './007-judgements.ts'
import { revisions } from './008-revisions.ts'

/** Every step from an empty file to today's schema: the nth one leads to version n. Steps are added, never changed. */
export const allMigrations: readonly string[] = [
  articles,
  fullText,
  readingsByArticle,
  deletedDocuments,
  propositions,
  agencies,
  judgements,
  revisions,
]
