import { readByHand } from '#cli/licences-doc/allowed.ts';
import type { LicensedPackage } from '#cli/licences-doc/packages.ts';

/** docs/licences.md: what stands under which licence, apart for what is installed where the product runs and for tools. */
export function licencesPage(packages: readonly LicensedPackage[]): string {
  return [
    '# Licences of dependencies',
    '',
    'Made from package-lock.json by `npm run docs:licences`: do not edit. Hội Nghị itself is under Apache-2.0, see LICENSE.',
    'Which licences may come in is said in `cli/licences-doc/allowed.ts`. Packages of all platforms are listed; a machine',
    'installs the few that are its own.',
    '',
    ...part(
      'Installed where the product runs',
      packages.filter(({ tool }) => !tool),
    ),
    ...part(
      'Used to build and test, or built into the pages of the console',
      packages.filter(({ tool }) => tool),
    ),
    '## Read by hand',
    '',
    'These state no licence in their package.json.',
    '',
    '| package | licence | where it was found |',
    '|---|---|---|',
    ...Object.entries(readByHand).map(([name, { licence, why }]) => `| ${name} | ${licence} | ${why} |`),
    '',
  ].join('\n');
}

function part(title: string, packages: readonly LicensedPackage[]): readonly string[] {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const under = (licence: string) => packages.filter((each) => each.licence === licence);
  return [
    `## ${title}`,
    '',
    '| licence | packages |',
    '|---|---|',
    ...licences.map((licence) => `| ${licence} | ${String(under(licence).length)} |`),
    '',
    ...licences.flatMap((licence) => [
      `### ${licence}`,
      '',
      ...under(licence).map(({ name, version }) => `- ${name} ${version}`),
      '',
    ]),
  ];
}
