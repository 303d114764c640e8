import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'

/** The noun phrase with ", a lawyer in Norrby" behind it, up to the next verb of speech or the sentence's end. */
export function withApposition(passage: Passage, name: Range, ceiling: number): Range {
  let end = name.end
  while (wordAt(passage, end) === ',' || wordAt(passage, end) === 'who') {
    const opener = wordAt(passage, end) === ',' ? end + 1 : end
    const next = appositionEnd(passage, opener, ceiling)
    if (next <= opener) break
    end = next
  }
  return { first: name.first, end }
}

/** End of the apposition that opens here; the same index where a clause of its own starts instead. */
function appositionEnd(passage: Passage, opener: number, ceiling: number): number {
  const word = wordAt(passage, opener)
  const isRelative = word === 'who' || word === 'whose'
  const opens = isRelative || /^(?:a|an|the|\d+)$/.test(word) || opensRole(passage, opener)
  if (!opens || quoteAt(passage, opener)) return opener
  for (let i = opener + 1; i < ceiling; i++) {
    if (wordAt(passage, i) === ',' || quoteAt(passage, i) || /^[.;:!?]+$/.test(wordAt(passage, i))) return i
    const startsClause = tagAt(passage, i) === 'AUX' || (tagAt(passage, i) === 'VERB' && !/(?:ing|ed)$/.test(wordAt(passage, i)))
    if (startsClause && !isRelative && !/^(?:who|which|that)$/.test(wordAt(passage, i - 1)))
      return hasRelative(passage, opener, i) ? ceiling : opener
  }
  return ceiling
}

function hasRelative(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/^(?:who|which|that|whose)$/.test(wordAt(passage, i))) return true
  return false
}

/** "head of", "director general", "a": a noun that names an office. */
function opensRole(passage: Passage, index: number): boolean {
  const isOffice =
    /^(?:head|chief|director|president|chair|chairman|chairwoman|spokesman|spokeswoman|spokesperson|leader|mayor|governor|professor|minister|commander|author|founder|owner|editor|deputy|former|senior)$/
  return (
    isOffice.test(wordAt(passage, index)) || (tagAt(passage, index) === 'NOUN' && /^(?:of|at|for|with)$/.test(wordAt(passage, index + 1)))
  )
}
