import { pictureAgencies } from './phrases.ts'

const agency = `(?:${pictureAgencies})`
const opened =
  /^(?:open image in (?:gallery|new window|lightbox)|image caption,?:?|(?:photo|picture|image) ?caption:?|view image in fullscreen|enlarge(?: this)? image|toggle caption|FILE(?: PHOTO| -)?\s*[:–—-]|FILE IMAGE ?[:–—-])\s*/i
const creditWords = `(?:photo|photograph|photography|image|picture|pic|credit|video|courtesy|screenshot|screengrab|handout|copyright|©|file photo)`
const bracketed = new RegExp(`\\s?[([]\\s?(?:[^()[\\]]{0,80}\\b)?(?:${agency}\\b|${creditWords}\\b|©)[^()[\\]]{0,80}[)\\]]\\.?$`)
const anyBracketed = /\s?[([][^()[\]]{2,120}[)\]]\.?$/
const names = String.raw`(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|of|the|and)[ /,]{1,2}){0,6}`
const afterMark = new RegExp(
  `(?:\\s?(?:[|/©•]|[–—-]{1,2} )|(?<=[.”"]) )\\s?(?:(?:${creditWords})s?(?: by| courtesy of)?[:/ ]\\s?)?${names}${agency}(?:\\s?(?:/|via|,)\\s?[^|.]{2,50})?\\.?$`,
  'u',
)
const labelled =
  /\s?\b(?:PHOTO|Photo|Photograph|IMAGE|Image|Picture|CREDIT|Credit|Pic|Video)s?(?: by| courtesy| credit)?\s?[:©]\s?[\p{Lu}@][^.:]{1,70}\.?$/u

const creditLine = new RegExp(`^(?:${creditWords})s?(?: by| courtesy(?: of)?| credit| source)?\\s?[:/|,©]`, 'i')
const creditBy = /^(?:photos?|pictures?|images?|photographs?|video) (?:by|courtesy(?: of)?|from|via) [\p{Lu}@]/u
const siteLine = /^[\w-]+\.[a-z]{2,12} ?[/|] ?\S/
const agencyLine = new RegExp(`^(?:[^.]{0,60}(?:[/|,©]|via|\\bby)\\s*)?(?:the )?${agency}(?:\\s*(?:[/|,]|via)\\s*[^.]{2,60})?\\.?$`)

/** The words of a picture's caption without its credit, when a mark or a credit shows that the line is one; null for every other line. Empty when nothing but the credit stands there. */
export function captionOf(line: string): string | null {
  if (line.length > 800) return null
  const rest = line.replace(opened, '')
  if (rest !== line) return withoutCredit(rest.replace(anyBracketed, ''))
  if (line.length > 500 || /\bsaid\b/.test(line)) return null
  const caption = withoutCredit(line)
  return caption === line ? null : caption
}

/** Whether a line tells nothing but whose picture it is: "Photo: Ada Lindqvist", "Harbour Office / Getty Images". */
export function isPhotoCredit(line: string): boolean {
  if (line.length > 140 || opened.test(line)) return false
  if (creditLine.test(line) || creditBy.test(line) || siteLine.test(line)) return true
  return line.split(' ').length <= 10 && /[/|©]|\bvia\b|Images?$|Commons$|^REUTERS$|^AFP$|^AP$|^EPA$/.test(line) && agencyLine.test(line)
}

function withoutCredit(line: string): string {
  const start = line.slice(0, -200)
  let end = line.slice(-200)
  for (const pattern of [bracketed, labelled, afterMark, bracketed]) end = end.replace(pattern, '')
  return (start + end).trim()
}
