import { useEffect, useMemo, useRef } from 'react'
import type { ArticleReaderFragment } from '../../gql/generated/graphql.ts'
import { MarkedLine } from './MarkedLine.tsx'
import { marksOf, standingPoint } from './marks.ts'
import { ReaderKey } from './ReaderKey.tsx'
import type { ReaderProps } from './ReaderProps.ts'
import { statementStarts } from './statementStarts.ts'

/** The clean text, line by line, with its marks; scrolled to where the reader should stand. */
export function ArticleText({ article, focus }: { readonly article: ArticleReaderFragment; readonly focus: ReaderProps }) {
  const { statementId, entityIds, at } = focus
  const entities = entityIds.join(' ')
  const marks = useMemo(() => marksOf(article, { statementId, entityIds: entities.split(' '), at }), [article, statementId, entities, at])
  const point = useMemo(
    () => standingPoint(article, { statementId, entityIds: entities === '' ? [] : entities.split(' '), at }),
    [article, statementId, entities, at],
  )
  const body = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const line = article.blocks.findIndex(({ span }) => point !== null && span.start <= point && point < span.end)
    const target = body.current?.querySelector('[data-focus]') ?? body.current?.children[line]
    if (point === null) body.current?.closest('.panel-scroll')?.scrollTo({ top: 0 })
    else target?.scrollIntoView({ block: 'center' })
  }, [article, point])

  const starts = useMemo(() => statementStarts(article, statementId), [article, statementId])
  // The headline stands above already; the text keeps it as its first line.
  const lines = article.blocks.filter(({ kind }, index) => !(index === 0 && kind === 'HEADLINE'))
  return (
    <>
      <ReaderKey hasStatement={statementId !== null} />
      <div className="reader-text" ref={body}>
        {lines.map(({ kind, span }) => (
          <MarkedLine key={span.start} kind={kind} line={span} text={article.text} marks={marks} starts={starts} />
        ))}
      </div>
    </>
  )
}
