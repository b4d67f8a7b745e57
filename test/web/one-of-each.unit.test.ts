import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const read = (file: string): string => readFileSync(join(web, file), 'utf8');
const screens = ['screens', 'app'].flatMap((folder) =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** A number that opens its list, and one that turns a chart into its table: neither chooses one of several. */
const pressed = ['screens/tasks/numbers-bar.tsx', 'screens/tasks/chart-pane.tsx'];

/** Each says by itself why it is shut: beside the button, or by the answer that is given already. */
const saysItself = ['screens/tasks/act-buttons.tsx', 'screens/conference/own-part.tsx', 'screens/start/steps.tsx'];

/** A primary button, or one that sends a form, that is shut by hand: `ActButton` and the dialogs ask for a reason. */
const shutByHand =
  /<Button\b(?=(?:=>|>=|[^>])*\bdisabled=)(?:(?=(?:=>|>=|[^>])*type="submit")|(?!(?:=>|>=|[^>])*variant="))/;

const rules: readonly (readonly [what: string, found: RegExp, except?: readonly string[]])[] = [
  [
    'chooses one of several by another piece than kit/choose',
    /import \{[^}]*\b(Select|NativeSelect|SegmentedControl|Radio|Tabs|Chip|Autocomplete)\b[^}]*\} from '@mantine\/core'|<select\b|type="radio"|role="(tab|radio)/,
  ],
  ['chooses one of several by a row of its own', /aria-pressed/, pressed],
  ['has a search field of its own', /onCompositionEnd=\{[^}]*(later|onWanted|ask\()|type="search"/],
  [
    'puts a workbook elsewhere than at the right end of the page head',
    /import (?!type )[^;]*kit\/export-link|\/exports\//,
  ],
  ['has a title beside the one of the page head', /<h1\b/],
  ['puts what helps elsewhere than below its field', /inputWrapperOrder|descriptionProps/],
  ['shuts its act without a reason', shutByHand, saysItself],
];

function faults(file: string, source: string): readonly string[] {
  return rules
    .filter(([, found, except = []]) => found.test(source) && !except.includes(file))
    .map(([what]) => `${file} ${what}`);
}

/** What a screen is made of: its own file and all of web/screens that it imports. */
function partsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ''] of read(file).matchAll(/from '#web\/(screens\/[^']+)'/g)) partsOf(next, seen);
  return seen;
}

describe('the console has one of each', () => {
  it('one way to choose one of several, one place for a workbook, one title, one order of a field', () => {
    expect(screens.length).toBeGreaterThan(200);
    expect(screens.flatMap((file) => faults(file, read(file)))).toEqual([]);
  });

  it('what is shut leads to a field that is there', () => {
    const reasoned = screens.filter((file) => read(file).includes('#web/kit/reason.ts'));
    const leads = reasoned.flatMap((file) =>
      [...read(file).matchAll(/\b(?:missing|wrong|wrongField|unread)\('([^']+)'/g)].map(([, name = '']) => ({
        file,
        name,
      })),
    );
    expect(leads.length).toBeGreaterThan(40);
    const isThere = ({ file, name }: { readonly file: string; readonly name: string }): boolean =>
      [...partsOf(file)].some((part) =>
        [`ield="${name}"`, `.text('${name}')`, `.input('${name}')`].some((given) => read(part).includes(given)),
      );
    expect(leads.filter((lead) => !isThere(lead))).toEqual([]);
  });

  it('every address leads to a screen with a head', () => {
    const routed = [...read('app/routes.ts').matchAll(/import\('#web\/(screens\/[^']+)'\)/g)].map(
      ([, file = '']) => file,
    );
    expect(routed.length).toBeGreaterThan(20);
    const headless = routed.filter(
      (file) => ![...partsOf(file)].some((part) => /from '#web\/kit\/(page|door|full-screen)\.tsx'/.test(read(part))),
    );
    expect(headless).toEqual([]);
    // Seen by everybody, not by a screen reader only.
    expect(read('kit/page.tsx')).toContain('<h1>{title}</h1>');
  });

  it.each([
    ["import { Button, Select } from '@mantine/core';", 'chooses one of several by another piece than kit/choose'],
    ["import { Radio } from '@mantine/core';", 'chooses one of several by another piece than kit/choose'],
    ['<input type="radio" />', 'chooses one of several by another piece than kit/choose'],
    ['<button aria-pressed={one === chosen}>', 'chooses one of several by a row of its own'],
    ['<TextInput type="search" />', 'has a search field of its own'],
    [
      "import { ExportLink } from '#web/kit/export-link.tsx';",
      'puts a workbook elsewhere than at the right end of the page head',
    ],
    ['<a href="/exports/board.xlsx">', 'puts a workbook elsewhere than at the right end of the page head'],
    ['<h1>Kết luận</h1>', 'has a title beside the one of the page head'],
    ["inputWrapperOrder={['label', 'description', 'input']}", 'puts what helps elsewhere than below its field'],
    ['<Button onClick={() => send()} disabled={reason === ""}>', 'shuts its act without a reason'],
    ['<Button type="submit" variant="default" disabled={n >= 2}>', 'shuts its act without a reason'],
  ])('is refused: %s', (source, what) => {
    expect(faults('screens/made-up.tsx', source)).toEqual([`screens/made-up.tsx ${what}`]);
  });
});
