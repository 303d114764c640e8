import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { App } from './App.tsx'
import { createApiClient } from './api/createApiClient.ts'
import { AddressProvider } from './state/AddressProvider.tsx'
import '@fontsource-variable/newsreader/standard.css'
import '@fontsource-variable/newsreader/standard-italic.css'
import '@fontsource-variable/ibm-plex-sans/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/touch.css'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <NuqsAdapter>
        <Provider value={createApiClient('/graphql')}>
          <AddressProvider>
            <App />
          </AddressProvider>
        </Provider>
      </NuqsAdapter>
    </StrictMode>,
  )
}
