import { describe, expect, it } from 'vitest';
import { textOfDraft } from '#domain/consolidated-report/draft.ts';
import { fieldsOfView } from '#web/app/draft/draft.ts';
import { type Context, fieldsOfAdded, fieldsWithout, sectionsOf } from '#web/screens/draft-report/model.ts';
import { textPointers as pointers } from '#web/screens/draft-report/outline.ts';
import { template } from '#test/domain/review-cycle/cycle-fixture.ts';
import { desk, type Server, settled, type Window } from '#test/web/draft/desk.ts';

const asked = template.sections.map(({ code, label }) => ({ code, label }));
// Of the context the outline reads the sections alone.
const context = { sections: asked } as unknown as Context;
const fields = (window: Window) => fieldsOfView(window.engine.view());
const shown = (window: Window) => sectionsOf(fields(window), context).map(({ id }) => id);
const printed = (server: Server) => textOfDraft(server.doc, template.sections, '').sections.map(({ id }) => id);
const add = (window: Window, id: string, after: string | null): void =>
  window.engine.set({ ...fieldsOfAdded(id, after, fields(window)), [pointers.heading(id)]: id });

describe('two people at one outline', () => {
  it('add a section each at once: both are there with their texts, on both screens and on paper', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    add(window, 'muc-a', 'results');
    window.engine.set({ [pointers.section('muc-a')]: 'Của A.' });
    add(other, 'muc-b', 'results');
    other.engine.set({ [pointers.section('muc-b')]: 'Của B.' });
    await hand.pass(700);
    for (const each of [window, other]) {
      each.engine.receive(server.draft());
      expect(each.engine.view().conflicts.size).toBe(0);
      expect(shown(each)).toEqual(['results', 'muc-b', 'muc-a', 'causes']);
    }
    expect(printed(server)).toEqual(shown(window));
    expect(server.doc).toMatchObject({ '/sections/muc-a': 'Của A.', '/sections/muc-b': 'Của B.' });
  });

  it('one adds and one orders: neither takes anything from the other', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    add(window, 'muc-a', null);
    other.engine.set({ [pointers.order]: ['causes', 'results'] });
    await hand.pass(700);
    window.engine.receive(server.draft());
    expect([shown(window), printed(server)]).toEqual([
      ['causes', 'results', 'muc-a'],
      ['causes', 'results', 'muc-a'],
    ]);
  });

  it('one removes a section in which the other writes: it stays with its text', async () => {
    const { server, hand, window, open } = desk();
    add(window, 'muc-a', 'results');
    window.engine.set({ [pointers.order]: ['results', 'muc-a', 'causes'] });
    await hand.pass(700);
    const other = open();
    await settled();
    other.engine.set({ [pointers.section('muc-a')]: 'Đang viết.' });
    window.engine.set(fieldsWithout('muc-a', fields(window)));
    expect(shown(window)).toEqual(['results', 'causes']);
    await hand.pass(700);
    window.engine.receive(server.draft());
    expect([shown(window), printed(server)]).toEqual([
      ['results', 'causes', 'muc-a'],
      ['results', 'causes', 'muc-a'],
    ]);
  });

  it('both order it: who was slower sees it and may choose his own', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    window.engine.set({ [pointers.order]: ['causes', 'results'] });
    await hand.pass(100);
    add(other, 'muc-b', null);
    other.engine.set({ [pointers.order]: ['muc-b', 'results', 'causes'] });
    await hand.pass(700);
    expect(shown(other)).toEqual(['causes', 'results', 'muc-b']);
    expect(other.engine.view().conflicts.has(pointers.order)).toBe(true);
    other.engine.settle(pointers.order, 'mine');
    await hand.pass(700);
    expect(printed(server)).toEqual(['muc-b', 'results', 'causes']);
  });
});
