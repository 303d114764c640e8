import { useCallback, useEffect } from 'react'
import { StepBar } from '../../components/StepBar.tsx'
import { useAddress } from '../../state/address.ts'
import { useSharedEvidence } from './useSharedEvidence.ts'

interface SharedStepsProps {
  readonly articleId: string
  /** The two that the article joins. */
  readonly ends: readonly string[]
}

/** The way through the sentences that join two entities, across articles. An article that was opened without a place in it is read from its sentence. */
export function SharedSteps({ articleId, ends }: SharedStepsProps) {
  const [{ at }, setAddress] = useAddress()
  const shared = useSharedEvidence(ends)
  const sentences = shared?.sentences ?? []
  const place = sentences.findIndex(({ article }) => article.id === articleId)
  const start = sentences[place]?.sentence.span.start ?? null
  useEffect(() => {
    if (at === null && start !== null) void setAddress({ at: start }, { history: 'replace' })
  }, [at, start, setAddress])
  const onStep = useCallback(
    (next: number) => {
      const found = sentences[next]
      if (found !== undefined) void setAddress({ article: found.article.id, at: found.sentence.span.start, statement: null })
    },
    [sentences, setAddress],
  )
  if (shared === null || place < 0) return null
  return (
    <StepBar label="Sentences that join the two" place={place} count={sentences.length} onStep={onStep}>
      {shared.names.join(' and ')}
    </StepBar>
  )
}
