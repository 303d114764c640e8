import { isRelativeDay, readDay } from '../readDay.ts'
import { bylineOf } from './bylineOf.ts'
import { captionOf, isPhotoCredit } from './captionOf.ts'
import { foldPhrase } from './foldPhrase.ts'
import { isBanner } from './isBanner.ts'
import { furniture, type Label, story } from './Label.ts'
import { dayInMenu, isMenu } from './menuLine.ts'
import { listHeads, pagePhrases } from './phrases.ts'

/** What a line is by its own words alone; STORY when they give nothing away. Linear in the line's length. */
export function labelLine(text: string): Label {
  const day = readDay(text)
  if (day !== null || isRelativeDay(text)) return { kind: 'DAY', day }
  const between = dayInMenu(text)
  if (between !== null) return { kind: 'DAY', day: between }
  const byline = bylineOf(text)
  if (byline !== null) return { kind: 'BYLINE', byline }
  if (isPhotoCredit(text)) return { kind: 'PHOTO_CREDIT' }
  if (listHeads.has(foldPhrase(text)) || isNamedListHead(text)) return { kind: 'LIST_HEAD' }
  if (isPageLine(text) || isMenu(text) || isBanner(text)) return furniture
  const caption = captionOf(text)
  return caption === null ? story : { kind: 'CAPTION', caption }
}

/** "More from World", "Read more on: Elections", "Latest in Politics": a list head with a name in it. */
function isNamedListHead(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:more (?:from|in|on)|read more (?:on|about|from)|latest (?:from|in|on)|popular (?:in|on)|trending (?:in|on)|related to|also on|also in)\b[^.!?]*$/i.test(
      text,
    )
  )
}

function isPageLine(text: string): boolean {
  if (pagePhrases.has(foldPhrase(text)) || !/[\p{L}\p{N}]/u.test(text)) return true
  if (isCode(text)) return true
  const start = text.slice(0, 160)
  return pageStarts.some((pattern) => pattern.test(start)) || (text.length <= 160 && pageLines.some((pattern) => pattern.test(text)))
}

/** Style sheets and scripts that scraping took for text. */
function isCode(text: string): boolean {
  const start = text.slice(0, 400)
  return (start.match(/[{}]/g)?.length ?? 0) >= 2 && (start.match(/[{};=]/g)?.length ?? 0) >= 4
}

/** How lines of the page begin, whatever follows. */
const pageStarts: readonly RegExp[] = [
  /^ad(?:s|vert|vertisement)?s? by\b/i,
  /^related ?(?:article|news|posts?|stor(?:y|ies)|topics?|video)?s?:/i,
  /^Related(?=\p{Lu})/u,
  /^(?:also|more|must|next) (?:read|watch|see|story)s?:? ?[:|»>-]/i,
  /^(?:read|watch|listen|see|view|click)(?: (?:more|also|next|now|live|this|here|all|full story))? ?[:|»>]/i,
  /^(?:read|see|watch) (?:also|more|next)[:,]? (?=["“‘A-Z])/,
  /^(?:topics?|tags?|keywords?|filed under|categor(?:y|ies)|sections?|sources?|via|originally published(?: by| on| in)?) ?:/i,
  /^(?:follow|like|join|find|contact|email|reach) (?:us|our)\b/i,
  /^follow .{2,50} on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|bluesky|threads)\b/i,
  /^(?:click|tap|swipe|scroll) (?:here|on|to|down|for)\b/i,
  /^(?:download|get|install|try) (?:the|our) .{0,30}\bapp\b/i,
  /^share (?:this|on|via|with|your)\b/i,
  /^(?:have|got|do you have|send us) an? (?:news ?)?(?:tip|story|question|correction)\b/i,
  /^this (?:article|story|report|content|post|piece|translation|page|video) (?:was|is|has been|had been|may|contains|first|originally|appeared)\b.{0,40}\b(?:publish|produc|generat|translat|made|written|appeared|syndicat|distribut|edit|updat|correct|creat|affiliate|part of|adapt|reproduc|republish)/i,
  /^(?:the|all) (?:views|opinions|statements) (?:and (?:views|opinions) )?(?:expressed|in this)\b/i,
  /^(?:copyright\b|©|\(c\) ?\d{4}|&copy;)/i,
  /^(?:your browser|you need to enable|please enable|javascript|this video (?:can|is) not|to (?:view|play) this)\b/i,
  /^(?:story|article) (?:continues|continued) (?:below|after)\b/i,
  /^(?:reading time|read time|estimated reading)\b/i,
  /^(?:[Pp]osted|[Ff]iled) in(?:[: ]|(?=\p{Lu}))/u,
  /^listen to (?:this|the) (?:article|story)\b/i,
  /^a version of this (?:article|story)\b/i,
  /^list (?:of \d+ items|\d+ of \d+)/i,
  /^with (?:additional )?(?:inputs?|reporting|material|files|contributions?) (?:from|by)\b/i,
]

/** Short lines of the page, whole. */
const pageLines: readonly RegExp[] = [
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\.?$/i,
  /^[Rr]eporting from \p{Lu}[^.]{2,40}$/u,
  /^\d+[- ]?min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?$/i,
  /^\d[\d,.]*[km]? ?(?:comments?|shares?|views?|likes?|reads?|followers)$/i,
  /^(?:view|see|show|read|load|browse) (?:all|more|full|the full)\b[^.!?]*$/i,
  /\ball rights reserved\.?$/i,
  /^(?:home|homepage|main|front page|start|news) ?[>»›/|].*$/i,
  /^(?:home|homepage) (?:news|world|politics)\b.*$/i,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
  /^[—–-] .{2,60}\(@\w{2,30}\) \w+ \d{1,2}, \d{4}$/,
  /^pic\.twitter\.com\/\w+$/,
  /^(?:image|photo|picture|video) \d+ of \d+$/i,
  /^\d+ ?(?:\/|of) ?\d+$/,
  /^(?:published|updated|posted|last updated|last modified|modified|created)\b[^.!?]{0,60}\d{4}[^.!?]{0,30}$/i,
  /^https?:\/\/\S+$/i,
  /^@\w+$/,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /^#\p{L}\S*(?: #\p{L}\S*)*$/u,
  /^[-–—]{0,2} ?(?:agencies|staff|news desk|web desk|newsroom)\.?$/i,
  /^©|\bISSN\b/,
]
