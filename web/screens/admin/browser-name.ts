const known: readonly (readonly [string, RegExp])[] = [
  ['Coc Coc', /coc_coc/i],
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /Android/],
  ['iPhone', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS/],
  ['Linux', /Linux/],
];

/** Enough to tell one's own computers apart. */
export function browserName(agent: string): string {
  const browser = known.find(([, pattern]) => pattern.test(agent))?.[0];
  const system = systems.find(([, pattern]) => pattern.test(agent))?.[0];
  return [browser ?? agent.slice(0, 40), system].filter((part) => part !== undefined).join(', ');
}
