import { words } from './words.ts'

/** Whether a word is the past of a verb and nothing else: taggers take some for nouns ("no drone struck the convoy"). */
export function isPast(word: string): boolean {
  return PASTS.has(word)
}

const PASTS = words(
  'struck tore fled fought withdrew seized captured retook overran shelled bombed killed destroyed attacked stormed repelled besieged surrounded withdrawn retreated abandoned',
)
