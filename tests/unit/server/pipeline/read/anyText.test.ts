import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableDocumentError } from '../../../../../server/domain/errors.ts'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'

const pieces = fc.constantFrom(
  'date 2025-03-04 ',
  'Also read\n',
  'Mayor Ada Lindqvist opened the new bridge at Norrby on Monday, she said.\n',
  'By Tom Reyes\n',
  'March 4, 2025\n',
  'Norrby opens its bridge\n',
  'Explore\n',
  'open image in gallery ( ',
  '“',
  '"',
  '(',
  '…',
  '<p>',
  '<script>',
  '</style>',
  '&amp;',
  '---\n',
  '\u0000',
  '\u202e',
  '👩‍👧',
  'שלום ',
  '# ',
  '**',
  '\n\n',
  ' ',
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

describe('any text at all', () => {
  test.each(['a.txt', 'a.md', 'a.html'])('as %s becomes an article whose blocks cover it, or is refused', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const article = cleanDocument(aDocument(text.toWellFormed(), name))
          expect(article.text).not.toMatch(/\0|\r|^\n|\n$|\n\n/)
          expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual(article.text.split('\n'))
          expect(article.title).not.toBe('')
        } catch (error) {
          if (!(error instanceof UnreadableDocumentError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})
