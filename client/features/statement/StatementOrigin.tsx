import { dayInWords } from '../../components/days.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { dayBasisWords } from './words.ts'

const StatementOriginFragment = graphql(`
  fragment StatementOrigin on Statement {
    saidOn
    day
    dayBasis
    article { id title outlet { id name } }
  }
`)

/** When it was said, by which clock, and which outlet carries it. */
export function StatementOrigin({ statement }: { readonly statement: FragmentType<typeof StatementOriginFragment> }) {
  const { saidOn, day, dayBasis, article } = readFragment(StatementOriginFragment, statement)
  const listed = saidOn ?? day
  return (
    <footer className="statement-origin">
      <span>
        {listed ? <time dateTime={day ?? undefined}>{dayInWords(listed)}</time> : 'undated'}
        {(dayBasis || saidOn) && <span className="statement-basis"> {dayBasisWords[saidOn ? 'SAID' : (dayBasis ?? 'PUBLISHED')]}</span>}
      </span>
      <span className="statement-outlet" title={article.title}>
        {article.outlet?.name ?? 'outlet not told'}
      </span>
    </footer>
  )
}
