import type { Article } from '../../domain/Article.ts'
import type { Document } from '../../domain/Document.ts'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { articleIdOf } from '../../domain/ids.ts'
import { composeText, type StoryLine } from './composeText.ts'
import { dayByWeekday } from './dayByWeekday.ts'
import { dayInHead } from './furniture/dayInHead.ts'
import { findByline, findDay } from './furniture/findClues.ts'
import { outletOf } from './furniture/outletOf.ts'
import { placeInHead } from './furniture/placeInHead.ts'
import { sortLines } from './furniture/sortLines.ts'
import { tellStory } from './furniture/tellStory.ts'
import { tidyStory } from './furniture/tidyStory.ts'
import { dayOfMoment } from './readDay.ts'
import { readPage } from './readPage.ts'
import { refuseOtherLanguages } from './refuseOtherLanguages.ts'
import { titleOf } from './titleOf.ts'

/**
 * The story of a document without the page around it, and what the page tells about it. What a file beside it says goes first, then what the
 * page's own metadata says, then what stands on the page. Throws UnreadableDocumentError with the reason and the cure.
 */
export function cleanDocument(document: Document): Article {
  const { lines, metadata } = readPage(document)
  const told = document.metadata
  const sorted = sortLines(lines)
  const { headline, lines: storyLines } = tellStory(sorted, told.title ?? metadata.title)
  const { lines: story, agency, byline } = tidyStory(storyLines)
  refuseEmpty(document.name, story)
  const { text, blocks } = composeText(story)
  refuseOtherLanguages(document.name, text)
  return {
    id: articleIdOf(document.id),
    documentId: document.id,
    name: document.name,
    title: told.title ?? metadata.title ?? headline ?? titleOf(text),
    outlet: told.outlet ?? metadata.outlet ?? outletOf(sorted) ?? agency,
    byline: metadata.byline ?? findByline(sorted) ?? byline,
    agency,
    dateline: placeInHead(sorted),
    url: told.url ?? metadata.url,
    publishedAt:
      dayOfMoment(told.publishedAt ?? '') ?? metadata.publishedAt ?? findDay(sorted, headline) ?? dayInHead(sorted) ?? dayByWeekday(sorted),
    language: 'en',
    text,
    blocks,
  }
}

function refuseEmpty(name: string, story: readonly StoryLine[]): void {
  if (!story.some((line) => line.kind !== 'CAPTION' && /\p{L}/u.test(line.text))) {
    throw new UnreadableDocumentError(name, 'no story is left when the page around it is taken away; save the article’s text as .txt')
  }
}
