import { useQuery, useSubscription } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'

const CorpusQuery = graphql(`
  query Corpus {
    corpus { articles undatedArticles outlets articlesWithoutOutlet entities statements edges earliest latest entityCounts { kind count } }
    outlets { id name articleCount }
  }
`)

const CorpusChangedSubscription = graphql(`
  subscription CorpusChanged { changed { articles } }
`)

/** How much has been read, and by whom it was published; asked again whenever the server says that it changed. */
export function useCorpus() {
  const [{ data, error, fetching }, ask] = useQuery({ query: CorpusQuery })
  return {
    corpus: data?.corpus ?? null,
    outlets: data?.outlets ?? [],
    error: error ?? null,
    isLoading: fetching,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** Listens for change: the cache forgets its lists each time (see cacheOptions). Used once, by the desk. */
export function useCorpusChanges(): void {
  useSubscription({ query: CorpusChangedSubscription })
}
