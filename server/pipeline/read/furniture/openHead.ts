import type { Line } from '../Page.ts'
import { isBanner } from './isBanner.ts'
import { sectionNames } from './phrases.ts'

/**
 * Takes the first line apart where scraping has glued it together: a field ("date 2025-11-03 …"), a section in capitals
 * ("WORLD Mayor opens …") or a banner that ends in a button ("… Read more Mayor opens …"). Every other line stays as it is.
 */
export function openHead(lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines
  if (first === undefined) return []
  return [...partsOf(first.text).map((text, index) => ({ ...first, text, afterGap: index > 0 || first.afterGap })), ...rest]
}

function partsOf(text: string): string[] {
  const [, day, afterDay] =
    /^(?:publish(?:ed)?[ _]?)?date ?[:=]? ?(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.Z+-]{0,20})?)(?![\d-]) ?(.*)$/is.exec(text) ?? []
  if (day !== undefined && afterDay !== undefined) return [day.slice(0, 10), ...partsOf(afterDay)]
  const [, afterEmpty] = /^date ?[:=]? ?(?:none|null|nan|n\/a|unknown)? ?(?=$|\p{Lu})(.*)$/iu.exec(text) ?? []
  if (afterEmpty !== undefined && /^date(?: |$)/.test(text)) return partsOf(afterEmpty)
  return [...afterSection(text)].flatMap(afterBanner).filter((part) => part !== '')
}

function afterSection(text: string): string[] {
  const [, section = '', rest = ''] =
    /^(\p{Lu}[\p{Lu}&-]*[\p{Lu}&](?: \p{Lu}[\p{Lu}&-]*[\p{Lu}&]){0,3}) (?=\p{Lu}\p{Ll})(.+)$/u.exec(text.slice(0, 300)) ?? []
  return sectionNames.has(section.trim().toLowerCase()) ? [section.trim(), rest + text.slice(300)] : [text]
}

/** Fewest characters that what follows a banner's button must have to be a part of the story. */
const leastStory = 40

function afterBanner(text: string): string[] {
  const buttons = [
    ...text.slice(0, 6_000).matchAll(/\b(?:read more|support now|subscribe now|donate now|sign up now|learn more)[.:]? (?=["“‘\p{Lu}])/giu),
  ]
  const last = buttons.findLast((button) => isBanner(text.slice(0, button.index)))
  if (last === undefined) return [text]
  const cut = last.index + last[0].length
  const rest = text.slice(cut)
  return rest.length >= leastStory && !isBanner(rest) ? [text.slice(0, cut).trim(), rest] : [text]
}
