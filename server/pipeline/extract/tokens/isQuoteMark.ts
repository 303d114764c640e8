import { askingWords } from './askingWords.ts'

/** Whether a token is a quotation mark, or an apostrophe that may be one. */
export const isQuoteMark = askingWords(({ text }) => /^(?:[“”„«»"‘’'`]|``|''|’’)$/.test(text))
