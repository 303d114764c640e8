import { useQuery } from 'urql'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import type { FragmentType } from '../../gql/generated/fragment-masking.ts'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleText } from './ArticleText.tsx'
import { OtherReadings } from './OtherReadings.tsx'
import type { ReaderProps } from './ReaderProps.ts'
import { StatementSteps } from './StatementSteps.tsx'
import './reader.css'

const ArticleReaderFragmentDocument = graphql(`
  fragment ArticleReader on Article {
    id
    text
    blocks { kind span { start end } }
    mentions { span { start end } type entity { id name kind } }
    statements {
      id
      source { span { start end } }
      cue { span { start end } }
      content { span { start end } }
      sentence { span { start end } }
      ...StatementStep
    }
    ...ArticleHead
  }
`)

const ArticleByIdQuery = graphql(`
  query ArticleById($id: ID!) { article(id: $id) { id ...ArticleReader } }
`)

const ArticleOfStatementQuery = graphql(`
  query ArticleOfStatement($id: ID!) { statement(id: $id) { id article { id ...ArticleReader } } }
`)

/** An article as it was read, standing at a statement, a mention or its top. */
export function ArticleReader(props: ReaderProps) {
  return props.statementId === null ? <ReaderByArticle {...props} /> : <ReaderByStatement {...props} statementId={props.statementId} />
}

function ReaderByArticle(props: ReaderProps) {
  const id = props.articleId ?? ''
  const [{ data, error }, ask] = useQuery({ query: ArticleByIdQuery, variables: { id } })
  if (error) return <Failure what="The article could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <Reader {...props} article={data?.article} />
}

function ReaderByStatement(props: ReaderProps & { readonly statementId: string }) {
  const [{ data, error }, ask] = useQuery({ query: ArticleOfStatementQuery, variables: { id: props.statementId } })
  if (error)
    return <Failure what="The statement could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <Reader {...props} article={data === undefined ? undefined : (data.statement?.article ?? null)} />
}

function Reader({
  article: masked,
  ...focus
}: ReaderProps & { readonly article: FragmentType<typeof ArticleReaderFragmentDocument> | null | undefined }) {
  if (masked === undefined) return <Loading what="the article" lines={12} />
  if (masked === null)
    return <Empty title="This article is not here any more.">It may have been deleted, or the address is of another corpus.</Empty>
  const article = readFragment(ArticleReaderFragmentDocument, masked)
  return (
    <div className="reader">
      <StatementSteps statements={article.statements} activeId={focus.statementId} />
      <ArticleHead article={article} />
      <OtherReadings articleId={article.id} statementId={focus.statementId} />
      <ArticleText article={article} focus={focus} />
    </div>
  )
}
