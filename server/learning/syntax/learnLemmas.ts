import { endingKey, type LemmaModel, type LemmaRule, longestEnding, wordKey } from '../../pipeline/extract/syntax/lemmatise.ts'
import { normalForm } from '../../pipeline/extract/syntax/wordForm.ts'
import { hashText } from '../../pipeline/extract/tokens/hashes.ts'
import type { TreebankSentence } from './Treebank.ts'

/** Learns lemma rules: for each tag and ending the rule that most words follow, and the words that follow another. */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaModel {
  const rules: LemmaRule[] = []
  const numberOf = new Map<string, number>()
  const words = new Map<string, Map<number, number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const rule = ruleBetween(word.toLowerCase().replace(/’/g, "'"), sentence.lemmas[i] ?? word)
      const name = `${rule.cut} ${rule.add}`
      const number = numberOf.get(name) ?? rules.push(rule) - 1
      numberOf.set(name, number)
      vote(words, `${sentence.penn[i]} ${normalForm(word)}`, number)
    })
  }
  const endings = learnEndings(words)
  return { rules, endings, words: learnExceptions(words, endings) }
}

function ruleBetween(form: string, lemma: string): LemmaRule {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++
  return { cut: form.length - shared, add: lemma.slice(shared) }
}

function vote<Key>(votes: Map<Key, Map<number, number>>, key: Key, rule: number): void {
  const counts = votes.get(key) ?? new Map<number, number>()
  counts.set(rule, (counts.get(rule) ?? 0) + 1)
  votes.set(key, counts)
}

function winner(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1
}

/** Each word votes once for the rules of its endings; a longer ending is kept only where it disagrees with the shorter one. */
function learnEndings(words: ReadonlyMap<string, ReadonlyMap<number, number>>): Map<number, number> {
  const votes = new Map<string, Map<number, number>>()
  for (const [name, counts] of words) {
    const [tag = '', form = ''] = name.split(' ')
    for (let length = 0; length <= Math.min(longestEnding, form.length); length++)
      vote(votes, `${tag} ${form.slice(form.length - length)}`, winner(counts))
  }
  const endings = new Map<number, number>()
  for (const [name, counts] of votes) {
    const [tag = '', ending = ''] = name.split(' ')
    const shorter = ending === '' ? undefined : votes.get(`${tag} ${ending.slice(1)}`)
    const enough = ending === '' || [...counts.values()].reduce((sum, count) => sum + count, 0) >= 2
    if (enough && (!shorter || winner(shorter) !== winner(counts))) endings.set(endingKey(ending, hashText(tag)), winner(counts))
  }
  return endings
}

function learnExceptions(
  words: ReadonlyMap<string, ReadonlyMap<number, number>>,
  endings: ReadonlyMap<number, number>,
): Map<number, number> {
  const exceptions = new Map<number, number>()
  for (const [name, counts] of words) {
    const [tag = '', form = ''] = name.split(' ')
    const usual = ruleByEnding(form, hashText(tag), endings)
    if (usual !== winner(counts)) exceptions.set(wordKey(form, hashText(tag)), winner(counts))
  }
  return exceptions
}

function ruleByEnding(form: string, tag: number, endings: ReadonlyMap<number, number>): number {
  for (let length = Math.min(longestEnding, form.length); length >= 0; length--) {
    const rule = endings.get(endingKey(form.slice(form.length - length), tag))
    if (rule !== undefined) return rule
  }
  return -1
}
