import { detectAll } from 'tinyld/light'
import { UnreadableDocumentError } from '../../domain/errors.ts'

const commonWords = new Set(
  'the of and to in a is that for it on was with as by at be from he has are have his this an not but they their were said had which will its who been she or more one would about after when we also than her all over into no new up some could other there if can out two last first so before what between against under our you i'.split(
    ' ',
  ),
)

/** Texts of fewer words than this are taken as English: too little to tell by. */
const fewestWords = 25
/** English news has 35 to 50 common words in a hundred, other languages below 12. */
const leastShare = 0.2

/** Throws UnreadableDocumentError, naming the language, for a text that is plainly not English. */
export function refuseOtherLanguages(name: string, text: string): void {
  const sample = text.slice(0, 3_000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const isShort = words.length < fewestWords && (sample.match(/\p{L}/gu)?.length ?? 0) < fewestWords * 6
  const common = words.filter((word) => commonWords.has(word)).length
  if (isShort || common / words.length >= leastShare) return
  const language = languageNameOf(sample)
  if (language === 'English') return
  throw new UnreadableDocumentError(
    name,
    `the text is in ${language ?? 'another language'}, and only English is read so far; give an English translation`,
  )
}

function languageNameOf(text: string): string | null {
  const code = detectAll(text)[0]?.lang
  if (code === undefined || code === '') return null
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? null
}
