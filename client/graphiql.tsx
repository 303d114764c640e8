import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './styles/graphiql.css'
import { exampleTabs } from './api/exampleTabs.ts'

const root = document.getElementById('root')
if (root !== null) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } })
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} defaultTabs={[...exampleTabs]}>
      <GraphiQL.Logo>
        <a href="./">Hearsay</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  )
}
