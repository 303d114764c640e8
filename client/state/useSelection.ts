import { useCallback } from 'react'
import { useAddress } from './address.ts'

const closed = { article: null, statement: null, of: null, at: null, link: null, claim: null } as const

/** What is chosen on the desk: a node or an edge of the graph, and the article that lies open. */
export function useSelection() {
  const [address, setAddress] = useAddress()

  const chooseNode = useCallback((id: string | null) => void setAddress({ ...closed, node: id, ...opening(id) }), [setAddress])
  const chooseLink = useCallback((link: string) => void setAddress({ ...closed, link }), [setAddress])
  const openStatement = useCallback((id: string) => void setAddress({ ...closed, statement: id }), [setAddress])
  const openEvidence = useCallback((claim: string, statement: string) => void setAddress({ ...closed, claim, statement }), [setAddress])
  const stepTo = useCallback(
    (id: string) => void setAddress({ ...closed, claim: address.claim, statement: id }, { history: 'replace' }),
    [setAddress, address.claim],
  )
  const openArticle = useCallback(
    (id: string, place: ReadingPlace = {}) =>
      void setAddress({ ...closed, article: id, of: place.of ?? null, at: place.at ?? null, link: place.link ?? null }),
    [setAddress],
  )
  const closeReader = useCallback(() => {
    const isReaderAlone = address.node === null || !address.node.startsWith('entity-')
    void setAddress({ ...closed, link: address.link, ...(isReaderAlone ? { node: null } : {}) })
  }, [setAddress, address.node, address.link])
  const clear = useCallback(() => void setAddress({ ...closed, node: null }), [setAddress])

  return {
    node: address.node,
    link: address.link,
    article: address.article,
    statement: address.statement,
    of: address.of,
    at: address.at,
    claim: address.claim,
    chooseNode,
    chooseLink,
    openStatement,
    openEvidence,
    stepTo,
    openArticle,
    closeReader,
    clear,
  }
}

/** Where in an article to begin reading: at an entity's first mention, or at a character. */
export interface ReadingPlace {
  readonly of?: string
  readonly at?: number
  /** The edge whose panel the reader gives way to when it is closed. */
  readonly link?: string
}

/** Articles and statements have no panel of their own: choosing one opens the reader. */
function opening(id: string | null): { readonly article?: string; readonly statement?: string } {
  if (id?.startsWith('article-')) return { article: id }
  if (id?.startsWith('statement-')) return { statement: id }
  return {}
}
