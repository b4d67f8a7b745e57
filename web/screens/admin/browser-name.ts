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
  return [browser ?? beginning(agent), system].filter((part) => part !== undefined).join(', ');
}

/** Whole signs: what a browser calls itself is anybody's text. */
function beginning(agent: string): string {
  const signs = Array.from(new Intl.Segmenter('vi').segment(agent), ({ segment }) => segment);
  return signs.slice(0, 40).join('');
}
