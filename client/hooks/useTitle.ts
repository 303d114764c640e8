import { useEffect } from 'react'

/** Names the page after what is open, so that history and tabs can be told apart; afterwards it has the product's name again. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} — Hearsay`
    return () => {
      document.title = 'Hearsay'
    }
  }, [title])
}
