import type { AppearanceFragment as Appearance } from '../../gql/generated/graphql.ts'

/** Wordings less alike than this are other words: marking them word by word would show chance. */
export const leastAlike = 0.4

/** The words of an appearance against those of the first: kept ones plain, added ones underlined, dropped ones struck. */
export function WordingDrift({ drift }: Pick<Appearance, 'drift'>) {
  return (
    <>
      {drift.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        const gap = at === 0 ? '' : ' '
        if (kind === 'KEPT') return <span key={key}>{`${gap}${text}`}</span>
        if (kind === 'ADDED') return [gap, <ins key={key}>{text}</ins>]
        return [gap, <del key={key}>{text}</del>]
      })}
    </>
  )
}
