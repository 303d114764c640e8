import type { Telling } from '../../domain/Claim.ts'

/**
 * The tellings of copies of one text, article by article in the given order: what a copy tells in the words of an earlier one of them says what that says, of the same
 * place and side, though the rest of the copy left the reader with less to tell it by; a denial points at what it points at there. Days stay each copy's own.
 */
export function alignCopies(articles: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const first = new Map<string, Telling>()
  return articles.map((tellings) =>
    tellings.map((telling) => {
      const key = telling.pointsAt === null ? sayingKey(telling, tellings) : pointingKey(telling, tellings)
      const known = first.get(key)
      if (known === undefined) first.set(key, telling)
      return known === undefined ? telling : asTold(telling, known)
    }),
  )
}

function sayingKey(telling: Telling, tellings: readonly Telling[]): string {
  const { proposition, polarity, words } = telling
  const typed = proposition === null ? '' : `${proposition.predicate} ${ordinal(telling, tellings)}`
  return [typed, polarity, tailOf(words)].join('|')
}

/** Denials that point in the same words are told apart by their order. */
function pointingKey({ pointsAt, statementId, act }: Telling, tellings: readonly Telling[]): string {
  const alike = tellings.filter((other) => other.pointsAt === pointsAt && other.act === act)
  return ['pointing', pointsAt, act, alike.findIndex((other) => other.statementId === statementId)].join('|')
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

function asTold(telling: Telling, known: Telling): Telling {
  const own = telling.proposition
  const { proposition, about, isPlaced } = known
  const speakerSide = telling.speakerSide ?? known.speakerSide
  if (telling.pointsAt !== null) {
    if (telling.denies !== null && telling.words === known.words) return telling
    const { words, polarity, saysSo, happenedOn, denies, read } = known
    return { ...telling, proposition, about, isPlaced, speakerSide, words, polarity, saysSo, happenedOn, denies, read }
  }
  if (own === null || proposition === null) return { ...telling, about, speakerSide }
  return { ...telling, about, speakerSide, isPlaced, proposition: { ...proposition, trigger: own.trigger } }
}
