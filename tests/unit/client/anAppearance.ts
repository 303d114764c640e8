import type { AppearanceFragment as Appearance } from '../../../client/gql/generated/graphql.ts'

type Given = Partial<Omit<Appearance, 'statement'>> & {
  readonly id: string
  /** Null where the article does not tell it. */
  readonly outlet?: string | null
}

/** An appearance of the first day in an outlet of its own, without a tie, unless told otherwise. */
export function anAppearance({ id, outlet = `outlet ${id}`, ...given }: Given): Appearance {
  const article = {
    id: `article ${id}`,
    title: `title ${id}`,
    publishedAt: given.day ?? null,
    outlet: outlet === null ? null : { id: outlet, name: outlet },
  }
  return {
    tie: 'SEPARATE',
    day: '2025-03-05',
    dayBasis: 'PUBLISHED',
    delayDays: 0,
    likeness: 1,
    statementCount: 1,
    drift: [],
    from: null,
    statement: {
      id,
      act: 'SAYS',
      form: 'INDIRECT',
      voice: 'ATTRIBUTED',
      words: `words of ${id}`,
      saidOn: null,
      source: [],
      speaker: null,
      chain: [],
      article,
    },
    ...given,
  }
}
