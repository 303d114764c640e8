import { useRef } from 'react'

/** The value, or the last one that was not null: what is on screen stays until its successor has come. */
export function useLast<Value>(value: Value | null): Value | null {
  const last = useRef<Value | null>(value)
  if (value !== null) last.current = value
  return value ?? last.current
}
