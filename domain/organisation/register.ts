/**
 * A map that is never changed in place and cheap to extend: a new entry copies only the recent ones. With a plain Map
 * copied per event, loading a country's 10,000 communes would copy fifty million entries.
 */
export interface Register<K, V> {
  readonly settled: ReadonlyMap<K, V>;
  readonly recent: ReadonlyMap<K, V>;
}

export function emptyRegister<K, V>(): Register<K, V> {
  return { settled: new Map(), recent: new Map() };
}

export function lookUp<K, V>(register: Register<K, V>, key: K): V | undefined {
  return register.recent.get(key) ?? register.settled.get(key);
}

export function enter<K, V>(register: Register<K, V>, key: K, value: V): Register<K, V> {
  const recent = new Map(register.recent).set(key, value);
  // At the square root of the whole, copying the few and copying the many cost the same.
  if (recent.size * recent.size <= register.settled.size + 64) return { settled: register.settled, recent };
  return { settled: new Map([...register.settled, ...recent]), recent: new Map() };
}

export function* valuesOf<K, V>(register: Register<K, V>): Generator<V> {
  for (const [key, value] of register.settled) {
    if (!register.recent.has(key)) yield value;
  }
  yield* register.recent.values();
}
