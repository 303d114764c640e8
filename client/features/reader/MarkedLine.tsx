import { Fragment, type MouseEvent } from 'react'
import type { BlockKind } from '../../gql/generated/graphql.ts'
import { setHovered } from '../../state/hover.ts'
import { useSelection } from '../../state/useSelection.ts'
import type { MarkLabel } from './marks.ts'
import { type Mark, type Segment, type Stretch, segmentsOf } from './segments.ts'
import type { StatementStart } from './statementStarts.ts'

export interface MarkedLineProps {
  readonly kind: BlockKind
  readonly line: Stretch
  readonly text: string
  readonly marks: readonly Mark<MarkLabel>[]
  readonly starts: readonly StatementStart[]
}

/** One line of an article with its marks. */
export function MarkedLine({ kind, line, text, marks, starts }: MarkedLineProps) {
  const here = starts.filter(({ at }) => at >= line.start && at < line.end)
  const cuts: Mark<MarkLabel>[] = here.map(({ at }) => ({ start: at, end: at, label: { kind: 'PLACE' } }))
  const content = segmentsOf(line, [...marks, ...cuts]).map((segment) => (
    <Fragment key={segment.start}>
      {here
        .filter(({ at }) => at === segment.start)
        .map((start) => (
          <StatementNumber key={start.id} start={start} />
        ))}
      <MarkedSegment segment={segment} text={text.slice(segment.start, segment.end)} />
    </Fragment>
  ))
  switch (kind) {
    case 'HEADLINE':
    case 'HEADING':
      return <h3 className="reader-heading">{content}</h3>
    case 'STANDFIRST':
      return <p className="reader-standfirst">{content}</p>
    case 'CAPTION':
      return <p className="reader-caption">{content}</p>
    case 'PARAGRAPH':
      return <p>{content}</p>
  }
}

function StatementNumber({ start }: { readonly start: StatementStart }) {
  const { openStatement } = useSelection()
  return (
    <button type="button" className="reader-number" aria-label={`Statement ${start.number}`} onClick={() => openStatement(start.id)}>
      {start.number}
    </button>
  )
}

function MarkedSegment({ segment, text }: { readonly segment: Segment<MarkLabel>; readonly text: string }) {
  const parts = segment.labels.filter(({ kind }) => kind === 'SOURCE' || kind === 'CUE' || kind === 'CONTENT')
  const mention = segment.labels.findLast((label) => label.kind === 'MENTION')
  const isPlace = segment.labels.some(({ kind }) => kind === 'PLACE')
  const inner = mention?.kind === 'MENTION' ? <MentionWords mention={mention} text={text} /> : text
  if (parts.length > 0) {
    return (
      <mark className={parts.map(({ kind }) => `mark-${kind.toLowerCase()}`).join(' ')} data-focus>
        {inner}
      </mark>
    )
  }
  return isPlace ? <span data-focus>{inner}</span> : inner
}

/** A link, not a button: buttons do not break with the lines of a text. */
function MentionWords({ mention, text }: { readonly mention: Extract<MarkLabel, { kind: 'MENTION' }>; readonly text: string }) {
  const { chooseNode } = useSelection()
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    chooseNode(mention.entityId)
  }
  return (
    <a
      href={`?node=${mention.entityId}`}
      className={`reader-mention ${mention.isLit ? 'reader-mention-lit' : ''}`}
      style={{ '--kind': `var(--kind-${mention.entityKind.toLowerCase()})` }}
      title={mention.name}
      onClick={choose}
      onPointerEnter={() => setHovered(mention.entityId)}
      onPointerLeave={() => setHovered(null)}
    >
      {text}
    </a>
  )
}
