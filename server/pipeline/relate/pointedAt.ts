import type { Telling } from '../../domain/Claim.ts'

/** A telling that only points, with the words and the proposition of what it points at: turned round by a denial, as they are by a word of agreement. */
export function pointedAt(telling: Telling, target: Telling, by: Telling['read'] = IN_ARTICLE): Telling {
  // What takes a word back and tells which is typed by its own words.
  if (telling.takesBack && telling.proposition !== null) return { ...telling, denies: { statementId: target.statementId, ...by } }
  const { proposition } = target
  const isDenial = telling.polarity < 0 || telling.takesBack
  const polarity = target.polarity > 0 === isDenial ? -1 : 1
  const saysSo = target.saysSo > 0 === isDenial ? -1 : 1
  return {
    ...telling,
    proposition: proposition === null ? null : { ...proposition, polarity },
    polarity,
    saysSo,
    isPlaced: target.isPlaced,
    words: target.words,
    about: target.about,
    happenedOn: target.happenedOn,
    denies: isDenial ? { statementId: target.statementId, ...by } : null,
    read: by,
  }
}

/** How a denial finds what it denies where nothing else is told. */
export const IN_ARTICLE: Telling['read'] = { rule: 'the last claim before it in the article', sureness: 'LIKELY' }
