/** Puts a value into the set of a key. */
export function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

/** Takes a value out of the set of a key; whether the key has none left. */
export function removeFrom<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): boolean {
  const values = map.get(key)
  values?.delete(value)
  if (values === undefined || values.size > 0) return false
  map.delete(key)
  return true
}
