/** Addresses are plain text on both sides of `=`: no quotes, no guessing of numbers. */
export function parseSearch(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

type Asked<N extends string> = { readonly [K in N]?: string | undefined };

/** What a screen reads after `?`; what else stands there is not its own. */
export function asked<const N extends string>(...names: readonly N[]) {
  return (given: Readonly<Record<string, unknown>>): Asked<N> => {
    const read: { [K in N]?: string } = {};
    for (const name of names) {
      const value = given[name];
      if (typeof value === 'string' && value !== '') read[name] = value;
    }
    return read;
  };
}
