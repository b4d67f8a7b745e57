/** Licences that what is delivered may stand under: none asks that this code be given away under its own terms. */
const permissive: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'MIT/X11', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'Python-2.0', 'OFL-1.1', 'CC-BY-4.0'],
]);

/** Asks that changes of its own files be published. Such a tool is run as it is and delivered to nobody. */
const toolsOnly: ReadonlySet<string> = new Set(['MPL-2.0']);

/** Packages whose package.json states no licence, looked at by hand: what was found, and where. The version is part of it. */
export const readByHand: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'unionfs 4.6.0': { licence: 'Unlicense', why: 'the text in its LICENSE file' },
  'buffers 0.1.1': {
    licence: 'none stated',
    why: 'no licence in package.json, no file; comes by exceljs → unzipper → binary, which reads zipped streams',
  },
};

/** `A OR B` leaves the choice to us, `A AND B` does not. */
export function isAllowed(licence: string, tool: boolean): boolean {
  const bare = licence.replaceAll(/^\(|\)$/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((each) => isAllowed(each, tool));
  if (bare.includes(' AND ')) return bare.split(' AND ').every((each) => isAllowed(each, tool));
  return permissive.has(bare) || (tool && toolsOnly.has(bare));
}
