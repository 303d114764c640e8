import { ExternalLink } from 'lucide-react'
import { dayInWords } from '../../components/days.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useTitle } from '../../hooks/useTitle.ts'
import { DeleteArticle } from './DeleteArticle.tsx'

const ArticleHeadFragment = graphql(`
  fragment ArticleHead on Article { id title name byline url publishedAt readAt outlet { id name } }
`)

/** The headline, who published it and when; what is not told is told as such. */
export function ArticleHead({ article }: { readonly article: FragmentType<typeof ArticleHeadFragment> }) {
  const { id, title, name, byline, url, publishedAt, readAt, outlet } = readFragment(ArticleHeadFragment, article)
  useTitle(title)
  const isWeb = url?.startsWith('https://') === true || url?.startsWith('http://') === true
  return (
    <header className="reader-head">
      <h2 className="reader-title">{title}</h2>
      <p className="reader-origin">
        <span className={outlet ? 'reader-outlet' : 'reader-untold'}>{outlet?.name ?? 'outlet not told'}</span>
        <span className={publishedAt ? '' : 'reader-untold'}>
          {publishedAt ? <time dateTime={publishedAt}>{dayInWords(publishedAt)}</time> : 'undated'}
        </span>
        {byline && <span>{byline}</span>}
        {isWeb && url && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            original <ExternalLink size={12} aria-hidden />
          </a>
        )}
      </p>
      <p className="reader-file">
        <span>
          {name} · read here on {dayInWords(readAt.slice(0, 10))}
        </span>
        <DeleteArticle id={id} title={title} />
      </p>
    </header>
  )
}
