import type { ComponentProps } from 'react'
import { useAddress } from '../../state/address.ts'

/** A link to the page that tells how good the extraction is; what lies open stays open below it. */
export function QualityLink(rest: Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const [, setAddress] = useAddress()
  return (
    <a
      href="?page=quality"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        void setAddress({ page: 'quality' })
      }}
      {...rest}
    />
  )
}
