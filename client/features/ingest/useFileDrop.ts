import { useEffect } from 'react'

/** Files dragged over the window open the reading desk, whose drop zone takes them; dropped elsewhere they never replace the page. */
export function useFileDrop(onDrag: () => void): void {
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) onDrag()
    }
    const hold = (event: DragEvent) => event.preventDefault()
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', hold)
    window.addEventListener('drop', hold)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', hold)
      window.removeEventListener('drop', hold)
    }
  }, [onDrag])
}
