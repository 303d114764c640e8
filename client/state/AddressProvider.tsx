import { type ReactNode, useMemo } from 'react'
import { AddressContext, useAddressBar } from './address.ts'

/** Gives the address to everything within. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useAddressBar()
  const bar = useMemo<ReturnType<typeof useAddressBar>>(() => [address, setAddress], [address, setAddress])
  return <AddressContext value={bar}>{children}</AddressContext>
}
