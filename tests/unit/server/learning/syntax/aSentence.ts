import type { TreebankSentence } from '../../../../../server/learning/syntax/Treebank.ts'

/** A treebank sentence from rows "word tag penn lemma head relation", heads from 1, words parted by a space in its text unless glued with "+". */
export function aSentence(...rows: readonly string[]): TreebankSentence {
  const fields = rows.map((row) => row.split(' '))
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  fields.forEach(([word = ''], i) => {
    const isGlued = word.startsWith('+')
    if (i > 0 && !isGlued) text += ' '
    starts.push(text.length)
    text += isGlued ? word.slice(1) : word
    ends.push(text.length)
  })
  const column = (index: number) => fields.map((field) => field[index] ?? '_')
  return {
    text,
    words: column(0).map((word) => word.replace(/^\+/, '')),
    starts,
    ends,
    universal: column(1),
    penn: column(2),
    lemmas: column(3),
    heads: column(4).map((head) => Number(head) - 1),
    relations: column(5),
  }
}
