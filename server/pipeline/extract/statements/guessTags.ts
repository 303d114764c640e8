import type { Token } from '../tokens/Token.ts'
import { cueVerbOf } from './cueVerbs.ts'

/**
 * Universal part-of-speech tags guessed from word lists, endings and neighbours: enough for the rules of statements where there is
 * no parse. Nouns where nothing tells otherwise.
 */
export function guessTags(tokens: readonly Token[], words: readonly string[]): string[] {
  const tags: string[] = []
  for (let i = 0; i < tokens.length; i++) tags.push(guessTag(tokens, words, i, tags[i - 1] ?? ''))
  return tags
}

function guessTag(tokens: readonly Token[], words: readonly string[], index: number, before: string): string {
  const token = tokens[index]
  const word = words[index] ?? ''
  if (!token || word === '') return 'X'
  const closed = closedClass.get(word)
  if (closed) return closed
  if (word === '%' || word === '$' || word === '€' || word === '£') return 'SYM'
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'PUNCT'
  if (/^[\d.,]+$/.test(word)) return 'NUM'
  const startsSentence = index === 0 || /^[.!?"“'‘]/.test(words[index - 1] ?? '')
  if (/^\p{Lu}/u.test(token.text) && !startsSentence) return 'PROPN'
  return guessOpenClass(word, before)
}

function guessOpenClass(word: string, before: string): string {
  const afterNominal = before === 'DET' || before === 'ADJ' || before === 'NUM' || before === 'ADP'
  const cue = cueVerbOf(word)
  if (cue) {
    if (cue.forms.includes('ING')) return before === 'DET' ? 'NOUN' : 'VERB'
    if (cue.forms.includes('PAST') && !(cue.forms.includes('BASE') && afterNominal)) return before === 'DET' ? 'ADJ' : 'VERB'
    return afterNominal || before === 'PART-POSSESSIVE' ? 'NOUN' : 'VERB'
  }
  if (word.endsWith('ly')) return 'ADV'
  if (/(?:ous|ful|ive|ic|al|ian|ish|able|ible|ern)$/.test(word)) return 'ADJ'
  if (before === 'AUX' && /(?:ed|ing|en)$/.test(word)) return 'VERB'
  if (/ed$/.test(word) && word.length > 4) return afterNominal ? 'ADJ' : 'VERB'
  if (/ing$/.test(word) && word.length > 5 && !afterNominal) return 'VERB'
  return commonVerbs.has(word) && !afterNominal ? 'VERB' : 'NOUN'
}

const closedClass: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DET: 'the a an this these those some any no every each all both another',
    PRON: 'i you he she it we they me him her us them who whom which what himself herself itself themselves his its their our my your someone everyone nobody anyone',
    AUX: "is are was were be been being am 's 're has have had having do does did will would can could may might must shall should 'll 'd 've wo ca",
    ADP: 'of in on at by for with from about against into over after before during through between among under near amid across around along without within toward towards via like per despite since until as',
    SCONJ: 'that because if while although though whether unless whereas when where how why',
    CCONJ: 'and or but nor yet',
    PART: "to not n't '",
    ADV: 'also however meanwhile still already now then there here very never always often just only even too later earlier again instead nevertheless today yesterday tomorrow not once',
    NUM: 'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens',
    ADJ: 'new old senior former top chief local military russian ukrainian american british french german chinese israeli many most more several other few own last next first second such top high',
  }).flatMap(([tag, list]) => list.split(' ').map((word): [string, string] => [word, tag])),
)

const commonVerbs = new Set(
  (
    'go goes went gone come comes came make makes made take takes took taken get gets got give gives gave given become becomes became remain remains ' +
    'hold holds held keep keeps kept leave leaves left lose loses lost win wins won run runs ran begin begins began begun fall falls fell bring brings brought ' +
    'need needs pay pays paid meet meets met stand stands stood fight fights fought drive drove driven send sent build built spend spent hit strike struck shot put puts mark marks'
  ).split(' '),
)
