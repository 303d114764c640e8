import type { Telling } from '../../domain/Claim.ts'

/**
 * The tellings of copies of one text, article by article in the given order: what a copy tells in the words of an earlier one of them says what that says, of the same
 * place and side, though the rest of the copy left the reader with less to tell it by. Days stay each copy's own.
 */
export function alignCopies(articles: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const first = new Map<string, Telling>()
  return articles.map((tellings) =>
    tellings.map((telling) => {
      const { proposition, polarity, denies, words } = telling
      const typed = proposition === null ? '' : `${proposition.predicate} ${ordinal(telling, tellings)}`
      const key = [typed, polarity, denies === null ? '' : 'pointing', tailOf(words)].join('|')
      const known = first.get(key)
      if (known === undefined) first.set(key, telling)
      return known === undefined ? telling : asTold(telling, known)
    }),
  )
}

/** Which of several propositions of one kind in one content it is. */
function ordinal({ statementId, start, proposition }: Telling, all: readonly Telling[]): number {
  return all.filter(
    (other) => other.statementId === statementId && other.start < start && other.proposition?.predicate === proposition?.predicate,
  ).length
}

/** Copies are cut and headed differently: the end of a content is what stays. */
function tailOf(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(-12).join(' ')
}

function asTold(telling: Telling, { proposition, about, speakerSide }: Telling): Telling {
  const own = telling.proposition
  return {
    ...telling,
    about,
    speakerSide: telling.speakerSide ?? speakerSide,
    proposition: own === null || proposition === null ? own : { ...proposition, trigger: own.trigger },
  }
}
