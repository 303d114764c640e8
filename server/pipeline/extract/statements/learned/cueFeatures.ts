import { quoteAt, sentenceAt } from '../Passage.ts'
import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'

/** Fills the list with what tells whether a token is the head of a cue: the word, the rules, its place in the parse, its neighbours, quotes. */
export function cueFeatures(sight: Sight, token: number, list: FeatureList): void {
  list.count = 0
  ownFeatures(sight, token, list)
  parseFeatures(sight, token, list)
  aroundFeatures(sight, token, list)
}

/** Adds what the word itself tells and what the rules made of it: the same for every like word that the rules pass over. */
export function ownFeatures(sight: Sight, token: number, list: FeatureList): void {
  const lemma = at(sight.lemmas, token)
  const fine = at(sight.fineTags, token)
  const draft = sight.ruled.get(token)
  const shape = draft ? 1 + (draft.source ? 2 : 0) + (draft.isHearsay ? 4 : 0) + (draft.content.length > 1 ? 8 : 0) : 0
  add(list, 0, 0)
  add(list, 1, at(sight.words, token))
  add(list, 2, lemma)
  add(list, 3, fine)
  add(list, 4, pair(lemma, fine))
  add(list, 90, shape)
  add(list, 91, pair(shape, lemma))
  add(list, 92, pair(shape, fine))
}

/** Adds what hangs on the token in the parse, and what it hangs on. */
export function parseFeatures(sight: Sight, token: number, list: FeatureList): void {
  const children = dependents(sight, token, list)
  heads(sight, token, list)
  add(list, 93, pair(children, at(sight.lemmas, token)))
  add(list, 94, pair(children, at(sight.fineTags, token)))
}

/** Adds the words and quotations around the token. */
export function aroundFeatures(sight: Sight, token: number, list: FeatureList): void {
  neighbours(sight, token, list)
  surroundings(sight, token, list)
}

function neighbours(sight: Sight, token: number, list: FeatureList): void {
  const { words, lemmas, tags, fineTags } = sight
  const lemma = at(lemmas, token)
  const fine = at(fineTags, token)
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue
    add(list, 10 + d, at(words, token + d))
    add(list, 20 + d, at(fineTags, token + d))
    if (d >= -1 && d <= 2) add(list, 30 + d, pair(lemma, at(words, token + d)))
    if (d >= -2 && d <= 2) add(list, 40 + d, pair(lemma, at(tags, token + d)))
  }
  add(list, 50, triple(fine, at(fineTags, token - 1), at(fineTags, token + 1)))
  add(list, 51, pair(at(words, token + 1), at(words, token + 2)))
  add(list, 52, pair(at(words, token - 2), at(words, token - 1)))
  add(list, 53, pair(lemma, at(sight.nameKinds, token - 1)))
}

/** Adds the relations below the token; gives a hash of which of the telling ones there are. */
function dependents(sight: Sight, token: number, list: FeatureList): number {
  const { syntax, relations, tags, lemmas } = sight
  const lemma = at(lemmas, token)
  let kinds = 0
  for (let child = syntax.firstDependents[token] ?? -1; child >= 0; child = syntax.nextSiblings[child] ?? -1) {
    const relation = syntax.relations[child] ?? ''
    const side = child < token ? 0 : 1
    add(list, 60, at(relations, child) + side)
    add(list, 61, pair(at(relations, child) + side, lemma))
    add(list, 62, pair(at(relations, child) + side, at(tags, child)))
    if (relation.startsWith('nsubj')) {
      kinds |= 1
      add(list, 63, at(lemmas, child))
      add(list, 64, at(sight.nameKinds, child))
      add(list, 65, pair(lemma, at(sight.nameKinds, child) || at(tags, child)))
    }
    if (relation === 'ccomp' || relation === 'parataxis') {
      kinds |= side === 0 ? 2 : 4
      add(list, 97, pair(lemma, at(sight.fineTags, child)))
      add(list, 98, at(lemmas, child))
    }
    if (relation === 'xcomp') {
      kinds |= 8
      add(list, 96, pair(lemma, at(lemmas, child)))
    }
    if (relation === 'obj') {
      kinds |= 16
      add(list, 66, at(lemmas, child))
      add(list, 95, pair(lemma, at(lemmas, child)))
    }
    if (relation.startsWith('obl')) kinds |= 32
    if (relation === 'mark' || relation === 'cop' || relation === 'case') add(list, 67, pair(at(sight.words, child), lemma))
  }
  add(list, 68, kinds)
  return kinds
}

function heads(sight: Sight, token: number, list: FeatureList): void {
  const head = sight.syntax.heads[token] ?? -1
  const relation = at(sight.relations, token)
  const headLemma = head < 0 ? 1 : at(sight.lemmas, head)
  add(list, 70, relation)
  add(list, 71, pair(relation, at(sight.lemmas, token)))
  add(list, 72, pair(relation, headLemma))
  add(list, 73, pair(at(sight.lemmas, token), headLemma))
  if (head >= 0) add(list, 74, pair(relation, at(sight.speaks, head) * 2 + (head < token ? 1 : 0)))
}

function surroundings(sight: Sight, token: number, list: FeatureList): void {
  const { passage } = sight
  const lemma = at(sight.lemmas, token)
  const inside = quoteAt(passage, token)
  const sentence = sentenceAt(passage, token)
  const quoteBefore = nearQuote(sight, token, -1)
  const quoteAfter = nearQuote(sight, token, 1)
  const inQuote = inside ? 1 + Math.min(3, Math.floor((inside.outer.end - inside.outer.first) / 8)) : 0
  add(list, 80, inQuote)
  add(list, 81, pair(inQuote, lemma))
  add(list, 82, quoteBefore * 16 + quoteAfter)
  add(list, 83, pair(quoteBefore * 16 + quoteAfter, lemma))
  add(list, 84, pair(quoteBefore * 16 + quoteAfter, at(sight.tags, token)))
  add(list, 85, Math.min(6, token - sentence.first))
  add(list, 86, Math.min(6, sentence.end - 1 - token))
  add(list, 87, pair(at(sight.words, sentence.first), at(sight.tags, token)))
}

/** How many tokens to the nearest quotation mark on one side, up to eight; 0 when there is none, or no quotation. */
function nearQuote(sight: Sight, token: number, step: 1 | -1): number {
  const { passage } = sight
  const own = passage.quoteOf[token] ?? -1
  for (let d = 1; d <= 8; d++) {
    const quote = passage.quoteOf[token + d * step] ?? -1
    if (quote !== own && quote >= 0) return d
  }
  return 0
}
