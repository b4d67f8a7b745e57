import { describe, expect, it } from 'vitest';
import { emptyDraft } from '#domain/drafts/draft.ts';
import { Unreachable } from '#web/api/client.ts';
import { desk, refusal, settled, Window } from '#test/web/draft/desk.ts';

const models = '/figures/models';
const economy = '/figures/economy';
const text = '/sections/result';

describe('what is typed', () => {
  it('is saved once, at the pause after it', async () => {
    const { server, hand, window } = desk();
    await settled();
    for (const value of ['1', '10', '107', '1079']) {
      window.engine.set({ [models]: value });
      await hand.pass(300);
    }
    expect(server.changes).toEqual([]);
    expect(window.engine.view().state.kind).toBe('dirty');
    await hand.pass(600);
    expect(server.changes.map(({ set }) => set)).toEqual([{ [models]: '1079' }]);
    expect(window.engine.view()).toMatchObject({ state: { kind: 'clean' }, draft: { revision: 1 } });
    expect(window.storage.has('draft')).toBe(false);
  });

  it('while an answer is under way is sent after it, on top of it', async () => {
    const { server, hand, window } = desk();
    let answer = (): void => undefined;
    server.delay = new Promise((resolve) => (answer = resolve));
    window.engine.set({ [models]: '1' });
    await hand.pass(600);
    window.engine.set({ [models]: '12' });
    answer();
    await hand.pass(600);
    expect(server.changes.map(({ base, set }) => [base, set[models]])).toEqual([
      [0, '1'],
      [1, '12'],
    ]);
    expect(server.doc[models]).toBe('12');
  });

  it('may be a list, a number, or nothing; the same again is not sent', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ '/order': ['a', 'b'], '/declaredCount': 2, [text]: 'x' });
    await hand.pass(600);
    window.engine.set({ '/order': ['a', 'b'], [text]: null });
    await hand.pass(600);
    expect(server.changes[1]?.set).toEqual({ [text]: null });
    expect(server.doc).toEqual({ '/order': ['a', 'b'], '/declaredCount': 2 });
  });

  it('is there when it is waited for, however early that is', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ [models]: '7' });
    let safe = false;
    void window.engine.saved().then(() => (safe = true));
    await hand.pass(0);
    expect([safe, server.doc[models]]).toEqual([true, '7']);
    await window.engine.saved();
  });

  it('is not sent once its draft is closed, and nobody waits for it for ever', async () => {
    const { server, hand, window } = desk();
    server.trouble = refusal(409, 'draft-closed');
    window.engine.set({ [models]: '7' });
    await hand.pass(600);
    await window.engine.saved();
    await hand.pass(60_000);
    expect(server.changes).toHaveLength(1);
    expect(window.engine.view()).toMatchObject({ state: { kind: 'closed' } });
    expect(window.engine.value(models)).toBe('7');
  });

  it('goes with a draft that is thrown away', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ [models]: '7' });
    window.engine.discarded(server.draft());
    await hand.pass(60_000);
    expect(server.changes).toEqual([]);
    expect(window.storage.has('draft')).toBe(false);
  });
});

describe('a reload', () => {
  it('takes nothing: what was not saved goes on, under the same name and on the revision it was typed on', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    await hand.pass(600);
    const after = await window.reloaded();
    await settled();
    expect(after.engine.value(models)).toBe('30');
    server.trouble = null;
    await hand.pass(0);
    expect(server.doc[models]).toBe('30');
    expect(new Set(server.changes.map(({ tab }) => tab)).size).toBe(1);
    expect(server.changes.at(-1)?.base).toBe(0);
    expect(after.storage.has('draft')).toBe(false);
  });

  it('keeps a conflict in sight', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    window.engine.set({ [models]: '90' });
    other.engine.set({ [models]: '91' });
    await hand.pass(600);
    const loser = window.engine.view().conflicts.size > 0 ? window : other;
    const after = await loser.reloaded();
    await settled();
    expect(after.engine.view().conflicts.get(models)).toMatchObject({ refused: loser === window ? '90' : '91' });
    expect(server.changes).toHaveLength(2);
  });

  it('does not put what was typed before over what is typed since', async () => {
    const { hand, window, server } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30', [text]: 'a' });
    await hand.pass(600);
    server.trouble = null;
    const after = await window.reloaded();
    after.engine.set({ [models]: '31' });
    await hand.pass(600);
    expect(server.doc).toEqual({ [models]: '31', [text]: 'a' });
  });
});

describe('while an input method composes', () => {
  it('nothing is sent, what was typed before neither; the word goes out when it is one', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ [models]: '5' });
    window.engine.hold(true);
    for (const letters of ['đ', 'đa', 'đan', 'đân', 'dân']) {
      window.engine.set({ [text]: letters });
      await hand.pass(5_000);
    }
    expect(server.changes).toEqual([]);
    window.engine.set({ [text]: 'dân vận' });
    window.engine.hold(false);
    await hand.pass(600);
    expect(server.changes.map(({ set }) => set)).toEqual([{ [models]: '5', [text]: 'dân vận' }]);
  });
});

describe('two people at one draft', () => {
  it('keep what each of them typed in another field', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    window.engine.set({ [models]: '90' });
    other.engine.set({ [text]: 'kết quả' });
    await hand.pass(600);
    window.engine.receive(server.draft());
    expect(server.doc).toEqual({ [models]: '90', [text]: 'kết quả' });
    expect([window.engine.value(text), window.engine.view().conflicts.size]).toEqual(['kết quả', 0]);
  });

  it('see both values where they typed in one, and the choice of one of them stands', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    window.engine.set({ [models]: '90' });
    await hand.pass(100);
    other.engine.set({ [models]: '91' });
    await hand.pass(600);
    expect(other.engine.value(models)).toBe('90');
    expect(other.engine.view().conflicts.get(models)).toMatchObject({ refused: '91', stands: '90' });
    other.engine.settle(models, 'mine');
    await hand.pass(600);
    expect(server.doc[models]).toBe('91');
    expect(other.engine.view().conflicts.size).toBe(0);
  });

  it('are measured by what each field’s writer saw, not by the newest that came in', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    window.engine.set({ [models]: '90' });
    // The other one's value reaches the server, and this screen, before the pause is over.
    await server.take({ base: 0, tab: await other.named, set: { [models]: '91' } }, 'Lê Thị B');
    window.engine.receive(server.draft());
    window.engine.set({ [text]: 'typed later' });
    await hand.pass(600);
    expect(server.changes.slice(1).map(({ base, set }) => [base, Object.keys(set)])).toEqual([
      [0, [models]],
      [1, [text]],
    ]);
    expect(window.engine.view().conflicts.get(models)).toMatchObject({ by: 'Lê Thị B', refused: '90', stands: '91' });
    expect(server.doc).toEqual({ [models]: '91', [text]: 'typed later' });
  });

  it('are told of each other where one decided on an older draft than the one on the screen', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    await server.take({ base: 0, tab: await other.named, set: { [models]: '91' } }, 'Lê Thị B');
    window.engine.receive(server.draft());
    window.engine.set({ [text]: 'từ tệp' });
    window.engine.set({ [models]: '90' }, 0);
    await hand.pass(600);
    expect(server.doc).toEqual({ [models]: '91', [text]: 'từ tệp' });
    expect(window.engine.view().conflicts.get(models)).toMatchObject({ by: 'Lê Thị B', refused: '90', stands: '91' });
  });

  it('keep theirs, and the conflict is gone', async () => {
    const { server, hand, window, open } = desk();
    const other = open();
    await settled();
    window.engine.set({ [models]: '90' });
    await hand.pass(100);
    other.engine.set({ [models]: '91' });
    await hand.pass(600);
    other.engine.settle(models, 'theirs');
    await hand.pass(600);
    expect([other.engine.value(models), server.doc[models], server.changes.length]).toEqual(['90', '90', 2]);
  });
});

describe('what was refused', () => {
  /** `other` typed while the text of `window` was faster. */
  async function refused() {
    const all = desk();
    const other = all.open();
    await settled();
    all.window.engine.set({ [text]: 'của A' });
    await all.hand.pass(100);
    other.engine.set({ [text]: 'của B' });
    await all.hand.pass(600);
    return { ...all, other };
  }

  it('stays in sight while its writer types on in the text that stands, also over a reload', async () => {
    const { server, hand, other } = await refused();
    for (const typed of ['của A ', 'của A v', 'của A và']) {
      other.engine.set({ [text]: typed });
      await hand.pass(700);
    }
    expect(server.doc[text]).toBe('của A và');
    expect(other.engine.view().conflicts.get(text)).toMatchObject({ refused: 'của B' });
    const after = await other.reloaded();
    await settled();
    after.engine.settle(text, 'mine');
    await hand.pass(600);
    expect([server.doc[text], after.engine.view().conflicts.size]).toEqual(['của B', 0]);
  });

  it('is still there when what was typed on is refused as well', async () => {
    const { server, hand, window, other } = await refused();
    window.engine.set({ [text]: 'của A nữa' });
    await hand.pass(100);
    other.engine.set({ [text]: 'của A và B' });
    await hand.pass(700);
    expect(other.engine.view().conflicts.get(text)).toMatchObject({ refused: 'của A và B', earlier: ['của B'] });
    other.engine.settle(text, 'theirs');
    expect([server.doc[text], other.engine.view().conflicts.size]).toEqual(['của A nữa', 0]);
  });

  it('needs no choice once it stands after all', async () => {
    const { server, hand, window, other } = await refused();
    window.engine.set({ [text]: 'của B' });
    await hand.pass(600);
    other.engine.receive(server.draft());
    expect(other.engine.view().conflicts.size).toBe(0);
  });

  it('is refused again, and kept, where a third text came before the choice', async () => {
    const { server, hand, window, other } = await refused();
    window.engine.set({ [text]: 'của A nữa' });
    await hand.pass(600);
    other.engine.settle(text, 'mine');
    await hand.pass(600);
    expect(server.doc[text]).toBe('của A nữa');
    expect(other.engine.view().conflicts.get(text)).toMatchObject({ refused: 'của B', stands: 'của A nữa' });
  });
});

describe('a text of two writers', () => {
  const begun = 'Mở đầu\nHai\nKết';

  async function written() {
    const all = desk();
    all.window.engine.set({ [text]: begun });
    await all.hand.pass(600);
    const other = all.open();
    await settled();
    return { ...all, other };
  }

  it('takes the paragraphs of both by itself where they wrote in different ones', async () => {
    const { server, hand, window, other } = await written();
    window.engine.set({ [text]: 'Mở đầu của A\nHai\nKết' });
    other.engine.set({ [text]: 'Mở đầu\nHai của B\nKết\nThêm' });
    await hand.pass(700);
    expect(server.doc[text]).toBe('Mở đầu của A\nHai của B\nKết\nThêm');
    expect([other.engine.view().conflicts.size, other.engine.value(text)]).toEqual([0, server.doc[text]]);
  });

  it('goes on being put together while both type on', async () => {
    const { server, hand, window, other } = await written();
    for (const word of ['một', 'một hai', 'một hai ba']) {
      window.engine.set({ [text]: String(window.engine.value(text)).replace(/^Mở đầu.*/, `Mở đầu ${word}`) });
      other.engine.set({ [text]: String(other.engine.value(text)).replace(/Kết.*$/, `Kết ${word}`) });
      await hand.pass(700);
      window.engine.receive(server.draft());
      other.engine.receive(server.draft());
    }
    expect(server.doc[text]).toBe('Mở đầu một hai ba\nHai\nKết một hai ba');
    expect(window.engine.view().conflicts.size + other.engine.view().conflicts.size).toBe(0);
  });

  it('waits for a person where both changed one paragraph, and what one began from is known over a reload', async () => {
    const { server, hand, window, other } = await written();
    window.engine.set({ [text]: 'Mở đầu\nHai của A\nKết' });
    other.engine.set({ [text]: 'Mở đầu của B\nHai của B\nKết' });
    await hand.pass(700);
    expect(server.doc[text]).toBe('Mở đầu\nHai của A\nKết');
    const after = await other.reloaded();
    await settled();
    expect(after.engine.view().conflicts.get(text)).toMatchObject({
      ...{ from: begun, refused: 'Mở đầu của B\nHai của B\nKết' },
    });
  });

  it('is not put together under a hand that composes a word, but after it', async () => {
    const { server, hand, window, other } = await written();
    let answer = (): void => undefined;
    window.engine.set({ [text]: 'Mở đầu của A\nHai\nKết' });
    await hand.pass(600);
    server.delay = new Promise((resolve) => (answer = resolve));
    other.engine.set({ [text]: 'Mở đầu\nHai\nKết của B' });
    await hand.pass(600);
    other.engine.hold(true);
    answer();
    await hand.pass(600);
    expect(other.engine.value(text)).toBe('Mở đầu\nHai\nKết của B');
    other.engine.hold(false);
    await hand.pass(700);
    expect(server.doc[text]).toBe('Mở đầu của A\nHai\nKết của B');
  });
});

describe('a page that is left', () => {
  it('has its last words at hand at once, a change for each revision they were typed on', async () => {
    const { server, window, hand, open } = desk();
    await settled();
    expect(window.engine.lastChanges()).toEqual([]);
    window.engine.set({ [models]: '1' });
    await server.take({ base: 0, tab: await open().named, set: { '/signer/name': 'B' } });
    window.engine.receive(server.draft());
    window.engine.set({ [text]: 'x' });
    const tab = await window.named;
    expect(window.engine.lastChanges()).toEqual([
      { base: 0, tab, set: { [models]: '1' } },
      { base: 1, tab, set: { [text]: 'x' } },
    ]);
    // Sent as the page went and once more by the next one: the same words twice are no conflict.
    for (const change of window.engine.lastChanges()) await server.take(change);
    const after = await window.reloaded();
    await hand.pass(600);
    expect(after.engine.view()).toMatchObject({ state: { kind: 'clean' } });
    expect(after.engine.view().conflicts.size).toBe(0);
    expect(server.doc).toEqual({ [models]: '1', [text]: 'x', '/signer/name': 'B' });
  });
});

describe('a server that is away', () => {
  it.each([
    ['no answer', new Unreachable('away')],
    ['an answer of its own trouble', refusal(503, 'unavailable')],
  ])('takes nothing: %s is followed by another try', async (_what, trouble) => {
    const { server, hand, window } = desk();
    server.trouble = trouble;
    window.engine.set({ [models]: '30' });
    await hand.pass(10_000);
    expect(window.engine.view().state.kind).toBe('offline');
    const tries = server.changes.length;
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(8);
    window.engine.set({ [text]: 'typed meanwhile' });
    server.trouble = null;
    await hand.pass(2_500);
    expect(server.doc).toEqual({ [models]: '30', [text]: 'typed meanwhile' });
    expect(window.engine.view().state.kind).toBe('clean');
  });

  it('is asked at once when the network is back', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    await hand.pass(700);
    server.trouble = null;
    window.engine.retryNow();
    await hand.pass(0);
    expect(server.doc[models]).toBe('30');
  });

  it('lets nobody hand in before the last word is safe', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    let safe = false;
    void window.engine.saved().then(() => (safe = true));
    await hand.pass(20_000);
    expect(safe).toBe(false);
    server.trouble = null;
    await hand.pass(2_500);
    expect(safe).toBe(true);
  });
});

describe('a session that ends', () => {
  it('takes nothing: all that was typed goes out after signing in again', async () => {
    const { server, hand, window } = desk();
    server.trouble = refusal(401, 'unauthenticated');
    window.engine.set({ [models]: '62' });
    await hand.pass(600);
    expect(window.engine.view().state.kind).toBe('signedOut');
    window.engine.set({ [text]: 'typed under the dialog' });
    await hand.pass(60_000);
    expect(server.changes).toHaveLength(1);
    server.trouble = null;
    window.signIn();
    await hand.pass(600);
    expect(server.doc).toEqual({ [models]: '62', [text]: 'typed under the dialog' });
  });
});

describe('what the server refuses', () => {
  it('is said and stays on the screen; the next word is a new try', async () => {
    const { server, hand, window } = desk();
    server.trouble = refusal(422, 'too-long');
    window.engine.set({ [models]: '1' });
    await hand.pass(600);
    await hand.pass(60_000);
    expect(server.changes).toHaveLength(1);
    expect(window.engine.view().state).toMatchObject({ kind: 'failed', error: { message: 'too-long' } });
    server.trouble = null;
    window.engine.set({ [models]: '2' });
    await hand.pass(600);
    expect(server.doc[models]).toBe('2');
  });
});

describe('a server that was set back behind what a window saw', () => {
  it('takes what was typed where nobody wrote, and shows a person both values where somebody did', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ [models]: '1', [economy]: '7' });
    await hand.pass(600);
    const [was, theirs] = [server.content, { base: 0, tab: 'other', set: { [models]: '5' } }];
    await server.take(theirs, 'Lê Thị B');
    server.content = { ...emptyDraft };
    await server.take(theirs, 'Lê Thị B');
    window.engine.receive({ ...server.draft(), revision: was.revision + 3 });
    window.engine.set({ [models]: '2', [economy]: '8' });
    await hand.pass(5_000);
    expect(server.changes.at(-1)).toMatchObject({ base: 0 });
    expect(server.doc).toEqual({ [models]: '5', [economy]: '8' });
    expect(window.engine.view().conflicts.get(models)).toMatchObject({ refused: '2', stands: '5', by: 'Lê Thị B' });
    expect(window.engine.view().draft.revision).toBe(server.content.revision);
  });
});

describe('a duplicated window', () => {
  it('bears a name of its own and leaves to the first one what that has not saved', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    await hand.pass(600);
    const copy = window.duplicated();
    await hand.pass(100);
    expect(await copy.named).not.toBe(await window.named);
    expect(copy.engine.view().unsaved.size).toBe(0);
    expect(copy.storage.has('draft')).toBe(false);
    server.trouble = null;
    await hand.pass(2_500);
    expect(server.doc[models]).toBe('30');
    copy.engine.receive(server.draft());
    expect(copy.engine.value(models)).toBe('30');
  });

  it('never sends what it inherited over what was saved since', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    await hand.pass(600);
    const inherited = new Map(window.storage);
    server.trouble = null;
    window.engine.set({ [models]: '31' });
    await hand.pass(2_500);
    expect(server.doc[models]).toBe('31');
    const before = server.changes.length;
    const copy = new Window(server, hand, window.names, inherited);
    await hand.pass(60_000);
    expect(server.changes).toHaveLength(before);
    expect([copy.engine.value(models), server.doc[models]]).toEqual(['31', '31']);
  });

  it('conflicts with the first one like anybody else', async () => {
    const { server, hand, window } = desk();
    window.engine.set({ [models]: '30' });
    await hand.pass(600);
    const copy = window.duplicated();
    await settled();
    window.engine.set({ [models]: '31' });
    await hand.pass(100);
    copy.engine.set({ [models]: '32' });
    await hand.pass(600);
    expect(copy.engine.view().conflicts.get(models)).toMatchObject({ refused: '32', stands: '31' });
    expect(server.doc[models]).toBe('31');
  });

  it('of which the first was closed long ago goes on under its name', async () => {
    const { server, hand, window } = desk();
    server.trouble = new Unreachable('away');
    window.engine.set({ [models]: '30' });
    await hand.pass(600);
    // Closed, then opened again by the browser: the storage is restored, and nobody bears the name.
    const again = await window.reloaded();
    server.trouble = null;
    await hand.pass(600);
    expect(await again.named).toBe(await window.named);
    expect(server.doc[models]).toBe('30');
  });
});
