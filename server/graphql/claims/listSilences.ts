import type { PageRequest } from '../../domain/filters.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import type { ListedSilence } from '../../pipeline/relate/SilenceBook.ts'
import type { SilencePage } from '../models.ts'
import { daySaid } from './dayByClock.ts'
import { type ClaimFilter, passingClaims } from './listClaims.ts'
import { pageOfList } from './pageOfList.ts'

/**
 * Who kept silent where claims that pass a filter are made: about its place or a part of it, the latest first, then about other things those who speak on these claims. As of
 * a day the undated are left out.
 */
export function listSilences(book: ClaimBook, filter: ClaimFilter, page: PageRequest): SilencePage {
  const { place, speaker, from, to, asOf, dayOf = daySaid } = filter
  const listed = place === undefined ? book.silences.all() : book.silences.about(book.places.within(place), speakersOn(book, filter))
  const asked = onceEach(listed, book).filter(({ silence }) => speaker === undefined || silence.speakerId === speaker)
  const isIn = ({ silence }: ListedSilence): boolean => {
    const day = dayOf(silence)
    return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to) && (asOf === undefined || day <= asOf)
  }
  const undated = asOf === undefined ? asked.filter(({ silence }) => dayOf(silence) === null) : []
  return { ...pageOfList(asked.filter(isIn), page, ({ silence }) => silence.statementId), undated }
}

/** Without those that a copy of the same text tells again. */
function onceEach(listed: readonly ListedSilence[], { origins }: ClaimBook): readonly ListedSilence[] {
  const told = new Map<string, ListedSilence>()
  for (const each of listed) {
    const { articleId, speakerId, words } = each.silence
    const key = `${origins.originOf(articleId)} ${speakerId ?? ''} ${words}`
    // The latest come first, and a copy never comes before its text.
    told.set(key, each)
  }
  const kept = new Set(told.values())
  return listed.filter((each) => kept.has(each))
}

function speakersOn(book: ClaimBook, filter: ClaimFilter) {
  const speakers = passingClaims(book, filter).flatMap(({ dated, undated }) =>
    [...dated, ...undated].flatMap(({ first }) => first.speakerId ?? []),
  )
  return [...new Set(speakers)]
}
