import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import { JudgementLine } from './JudgementLine.tsx'
import './judgements.css'

const JudgementsAboutQuery = graphql(`
  query JudgementsAbout($about: ID!) {
    judgements(about: $about, first: 20) { nodes { id isUndone ...JudgementLine } totalCount }
  }
`)

/** What was judged about one thing, folded up; nothing where nobody has judged. */
export function JudgementsAbout({ id }: { readonly id: string }) {
  const [{ data }] = useQuery({ query: JudgementsAboutQuery, variables: { about: id } })
  const list = data?.judgements
  if (list === undefined || list.totalCount === 0) return null
  const undone = list.nodes.filter(({ isUndone }) => isUndone).length
  return (
    <details className="judgements-about">
      <summary>
        Judged by people{' '}
        <span className="tally">
          {list.totalCount}
          {undone > 0 && `, ${undone} undone`}
        </span>
      </summary>
      <ol className="judgement-list">
        {list.nodes.map((judgement) => (
          <li key={judgement.id}>
            <JudgementLine judgement={judgement} isAtItsThing />
          </li>
        ))}
      </ol>
    </details>
  )
}
