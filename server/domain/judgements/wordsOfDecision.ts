import type { EntityKind } from '../Mention.ts'

/** An entity as a sentence about it needs it. */
interface Named {
  readonly name: string
}

/** A decision in plain words, from the names as they are when it is made. */
export const wordsOf = {
  merge: (keep: Named, others: readonly Named[]): string =>
    `${others.map(quoted).join(' and ')} ${others.length === 1 ? 'is' : 'are'} the same as ${quoted(keep)}.`,
  keepApart: (one: Named, other: Named): string => `${quoted(one)} and ${quoted(other)} are not the same.`,
  split: (entity: Named, into: Named, { names, articles }: { readonly names: readonly string[]; readonly articles: number }): string => {
    const called = names.length === 0 ? '' : ` as ${names.map((name) => quoted({ name })).join(' or ')}`
    const where = articles === 0 ? '' : ` in ${articles === 1 ? 'one article' : `${articles} articles`}`
    return `The mentions of ${quoted(entity)}${called}${where} are another one, ${quoted(into)}.`
  },
  rename: (entity: Named, name: string): string => `${quoted(entity)} is called ${quoted({ name })}.`,
  retype: (entity: Named, from: EntityKind, to: EntityKind): string => `${quoted(entity)} is ${KINDS[to]}, not ${KINDS[from]}.`,
  fixSpeaker: (quote: string, before: Named | null, after: Named | null): string => {
    const instead = before === null ? '' : `, not by ${quoted(before)}`
    return `${excerptOf(quote)} was said by ${after === null ? 'nobody whom the text names' : quoted(after)}${instead}.`
  },
  denial: (from: string, to: string, isSo: boolean): string => `${excerptOf(from)} ${isSo ? 'denies' : 'does not deny'} ${excerptOf(to)}.`,
  membership: (from: string, claim: string, isSo: boolean): string =>
    `${excerptOf(from)} ${isSo ? 'speaks to' : 'does not speak to'} the claim ${excerptOf(claim)}.`,
  oneTelling: (from: string, to: string, isSo: boolean): string =>
    `${excerptOf(from)} and ${excerptOf(to)} are ${isSo ? 'one act of saying' : 'two acts of saying'}.`,
}

/** A kind with its article, as in a sentence. */
export const KINDS: { readonly [kind in EntityKind]: string } = {
  PERSON: 'a person',
  ORGANIZATION: 'an organisation',
  UNIT: 'a unit',
  PLACE: 'a place',
}

/** Characters of a quotation in a sentence about it. */
const LONGEST = 90

function quoted({ name }: Named): string {
  return `“${name}”`
}

function excerptOf(quote: string): string {
  if (quote.length <= LONGEST) return `“${quote}”`
  const cut = quote.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `“${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…”`
}
