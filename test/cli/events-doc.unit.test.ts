import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsPage } from '#cli/events-doc/page.ts';
import { folders, root } from '#cli/events-doc/source.ts';

const page = eventsPage();

/** What an event's part of the page says, from its heading to the next. */
function partOf(heading: string, after = '# Events'): string {
  const from = page.indexOf(`\n### ${heading}`, page.indexOf(after));
  return page.slice(from, page.indexOf('\n##', from + 4)).trim();
}

describe('docs/events.md', () => {
  it('is what the code says today: npm run docs:events', () => {
    expect(readFileSync(join(root, 'docs/events.md'), 'utf8')).toBe(page);
  });

  it('is the same however often it is made, and names no place on this machine', () => {
    expect(eventsPage()).toBe(page);
    expect(page).not.toContain(root);
    expect(page).not.toMatch(/\/(?:home|root|work|tmp|Users)\//);
  });

  it('holds every event that an aggregate’s union names', () => {
    for (const folder of Object.values(folders)) {
      const text = readFileSync(join(root, 'domain', folder, 'events.ts'), 'utf8');
      const union = /export type \w+Event =([^;{]+);\s*$/.exec(text)?.[1] ?? '';
      const names = union.split('|').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
      expect(names.length, folder).toBeGreaterThan(0);
      for (const name of names) expect(partOf(`${name} · v`), name).toMatch(/· v\d+\n\n/);
    }
  });

  it('shows fields as they are stored, with what was said about them', () => {
    expect(partOf('ExtensionRequested')).toBe(
      [
        '### ExtensionRequested · v1',
        '',
        '- `unit`: `UnitId`',
        '- `until`: `CivilDate`',
        '- `hour`: `string`',
        '- `reason`: `string`',
        "- `number`: `number` · The unit's first, second … request.",
      ].join('\n'),
    );
  });

  it('opens data that is a type of its own, and resolves what only its own file can read', () => {
    expect(partOf('TemplateRevised')).toContain('- `reason`: `string`');
    expect(partOf('TemplateRevised')).toContain('- `indicators`: `');
    expect(partOf('ReminderRungFired')).toContain("- `audience`: `'unit' | 'unitAndLeaders'`");
  });

  it('explains a brand as what is stored', () => {
    expect(partOf('CivilDate', '## Types')).toMatch(/- `string`$/);
  });

  it('finds no event name in two aggregates, because upcasters are found by it', () => {
    expect(page).not.toContain('Also the name of an event of');
  });
});
