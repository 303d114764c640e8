import type { TreebankSentence } from './Treebank.ts'

/** One word of a made sentence; `head` counts from 0 in the made sentence, −1 for its root. */
interface Word {
  readonly word: string
  readonly universal: string
  readonly penn: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
}

const verbs = [
  'said VBD say',
  'says VBZ say',
  'added VBD add',
  'reported VBD report',
  'noted VBD note',
  'claimed VBD claim',
  'warned VBD warn',
  'announced VBD announce',
  'wrote VBD write',
  'told reporters VBD tell',
  'insisted VBD insist',
  'argued VBD argue',
]

/**
 * News tells who said it last ("The road is open, the mayor said"); the treebanks seldom do. These sentences are made of two of theirs: a whole
 * one as what was said, and the subject of another with a verb of saying after it, in their order or turned ("said the mayor"), half of them in quotation marks.
 */
export function turnSentences(sentences: readonly TreebankSentence[], count: number, chance: () => number): TreebankSentence[] {
  const contents = sentences.filter(isStatement)
  const tellers = sentences.filter((sentence) => shortSubjectOf(sentence) !== null)
  if (contents.length === 0 || tellers.length === 0) return []
  return Array.from({ length: count }, () => {
    const content = contents[Math.floor(chance() * contents.length)]
    const teller = tellers[Math.floor(chance() * tellers.length)]
    return content && teller ? [turned(content, teller, chance)] : []
  }).flat()
}

/** A sentence of five to forty words with a subject and a full stop, without quotation marks. */
function isStatement({ words, heads, relations }: TreebankSentence): boolean {
  const root = heads.indexOf(-1)
  const hasSubject = heads.some((head, i) => head === root && (relations[i] ?? '').startsWith('nsubj'))
  return (
    hasSubject &&
    words.length >= 5 &&
    words.length <= 40 &&
    words.at(-1) === '.' &&
    heads.at(-1) === root &&
    !words.some((word) => /["“”']{1,2}$/.test(word))
  )
}

/** The run of a short subject before a verb that is the root; null when the sentence has none. */
function shortSubjectOf(sentence: TreebankSentence): readonly [number, number] | null {
  const root = sentence.heads.indexOf(-1)
  const subject = sentence.heads.findIndex((head, i) => head === root && sentence.relations[i] === 'nsubj' && i < root)
  if (subject < 0 || sentence.universal[root] !== 'VERB' || /^W/.test(sentence.penn[subject] ?? '')) return null
  const within = sentence.words.map((_, i) => i).filter((i) => isUnder(sentence.heads, i, subject))
  const [first = 0, last = 0] = [within[0], within.at(-1)]
  return within.length <= 8 && last - first + 1 === within.length && sentence.universal[first] !== 'PUNCT' ? [first, last + 1] : null
}

function isUnder(heads: readonly number[], word: number, ancestor: number): boolean {
  let at = word
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === ancestor) return true
    at = heads[at] ?? -1
  }
  return false
}

function turned(content: TreebankSentence, teller: TreebankSentence, chance: () => number): TreebankSentence {
  const quotes: readonly [string, string] | null = chance() < 0.5 ? null : chance() < 0.5 ? ['“', '”'] : ['"', '"']
  const offset = quotes ? 1 : 0
  const said = content.heads.indexOf(-1) + offset
  const mark = (word: string, penn: string, head: number): Word => ({
    word,
    universal: 'PUNCT',
    penn,
    lemma: word,
    head,
    relation: 'punct',
  })
  const body: Word[] = quotes ? [mark(quotes[0], '``', said)] : []
  for (let i = 0; i < content.words.length - 1; i++) {
    const head = content.heads[i] ?? -1
    body.push({
      ...wordOf(content, i),
      head: head < 0 ? -2 : head + offset,
      relation: head < 0 ? 'ccomp' : (content.relations[i] ?? 'dep'),
    })
  }
  body.push(mark(',', ',', said))
  if (quotes) body.push(mark(quotes[1], "''", said))
  const [start, end] = shortSubjectOf(teller) ?? [0, 1]
  const verb = (verbs[Math.floor(chance() * verbs.length)] ?? '').split(' ')
  const isTurned = chance() < 0.3 && teller.universal[start] !== 'PRON' && verb.length === 3
  const verbAt = isTurned ? body.length : body.length + end - start
  const subjectAt = isTurned ? verbAt + 1 : body.length
  const subject: Word[] = []
  for (let i = start; i < end; i++) {
    const head = teller.heads[i] ?? -1
    const isTop = head < start || head >= end
    const own = wordOf(teller, i)
    const word = i === start && own.universal !== 'PROPN' && own.word !== 'I' ? own.word.toLowerCase() : own.word
    subject.push({ ...own, word, head: isTop ? verbAt : head - start + subjectAt, relation: isTop ? 'nsubj' : own.relation })
  }
  const saying = verbWords(verb, verbAt)
  const whole = [...body, ...(isTurned ? [...saying, ...subject] : [...subject, ...saying]), mark('.', '.', verbAt)]
  return sentenceOf(whole.map((word) => (word.head === -2 ? { ...word, head: verbAt } : word)))
}

function verbWords(verb: readonly string[], at: number): Word[] {
  const [form = 'said', second = 'VBD'] = verb
  if (verb.length === 3) return [{ word: form, universal: 'VERB', penn: second, lemma: verb[2] ?? form, head: -1, relation: 'root' }]
  return [
    { word: form, universal: 'VERB', penn: verb[2] ?? 'VBD', lemma: verb[3] ?? form, head: -1, relation: 'root' },
    { word: second, universal: 'NOUN', penn: 'NNS', lemma: second.replace(/s$/, ''), head: at, relation: 'obj' },
  ]
}

function wordOf(sentence: TreebankSentence, i: number): Word {
  return {
    word: sentence.words[i] ?? '',
    universal: sentence.universal[i] ?? 'X',
    penn: sentence.penn[i] ?? 'XX',
    lemma: sentence.lemmas[i] ?? '',
    head: sentence.heads[i] ?? -1,
    relation: sentence.relations[i] ?? 'dep',
  }
}

function sentenceOf(words: readonly Word[]): TreebankSentence {
  let offset = 0
  const starts = words.map(({ word }) => {
    const start = offset
    offset += word.length + 1
    return start
  })
  return {
    text: words.map(({ word }) => word).join(' '),
    words: words.map(({ word }) => word),
    starts,
    ends: words.map(({ word }, i) => (starts[i] ?? 0) + word.length),
    universal: words.map(({ universal }) => universal),
    penn: words.map(({ penn }) => penn),
    lemmas: words.map(({ lemma }) => lemma),
    heads: words.map(({ head }) => head),
    relations: words.map(({ relation }) => relation),
  }
}
