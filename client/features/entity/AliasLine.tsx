import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'

const shown = 6

/** The other names, the first few at once. */
export function AliasLine({ aliases }: { readonly aliases: readonly string[] }) {
  const [isLong, setLong] = useState(false)
  if (aliases.length === 0) return null
  const listed = isLong ? aliases : aliases.slice(0, shown)
  return (
    <p className="entity-aliases">
      <span className="entity-also">also</span> {listed.join(', ')}
      {aliases.length > listed.length && (
        <>
          {' '}
          <Button weight="quiet" onClick={() => setLong(true)}>
            and {counted(aliases.length - shown, 'other')}
          </Button>
        </>
      )}
    </p>
  )
}
