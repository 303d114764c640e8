import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Two pages: the desk (index.html) and the bundled GraphiQL. While developing, /graphql goes to the server that API_ADDRESS names. */
export default defineConfig({
  root: here,
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/graphql': process.env.API_ADDRESS ?? 'http://127.0.0.1:4000' } },
  build: {
    outDir: `${here}dist`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rollupOptions: { input: { desk: `${here}index.html`, graphiql: `${here}graphiql.html` } },
  },
})
