import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import { admin, ask, coordinator, reporterA, reporterB, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
});
afterAll(async () => {
  await stack.close();
});

interface Found {
  readonly kind: string;
  readonly results: readonly { readonly title: string; readonly address: string; readonly rehearsal: boolean }[];
}
async function search(text: string, by = coordinator): Promise<readonly Found[]> {
  return (await ask(stack, by, `/search?q=${encodeURIComponent(text)}`))['groups'] as Found[];
}
const titles = async (text: string, kind: string, by = coordinator) =>
  (await search(text, by)).find((group) => group.kind === kind)?.results.map(({ title }) => title) ?? [];

describe('the search', () => {
  it('finds without marks, in any case and order of words', async () => {
    for (const text of ['công khai', 'cong khai', 'CONG KHAI', 'nhóm công']) {
      expect(await titles(text, 'task')).toEqual(['Công khai bốn nhóm việc']);
    }
    expect(await titles('dan chu', 'cycle')).toHaveLength(1);
    expect(await titles('so ket 2020', 'conference')).toEqual(['Hội nghị sơ kết 6 tháng đầu năm 2020']);
    expect(await titles('thông báo kết luận', 'document')).toHaveLength(1);
    expect(await search('khong co gi ca')).toEqual([]);
  });

  it("finds a paper by its file's own name, dashes and all", async () => {
    const [file] = await titles('thông báo kết luận', 'document');
    expect(await titles('thong-bao-ket-luan', 'document')).toEqual([file]);
    expect(await titles(file ?? '', 'document')).toEqual([file]);
    expect(await titles('-', 'document')).toEqual([]);
  });

  it('takes signs of a pattern for what they are', async () => {
    expect(await search('%')).toEqual([]);
    expect(await search('_')).toEqual([]);
  });

  it('puts the exact one first, and its kind before the others', async () => {
    const [first] = await search('huyện A');
    expect(first).toMatchObject({ kind: 'unit', results: [{ title: 'huyện A' }] });
    const [folded] = await search('huyen b');
    expect(folded?.results[0]?.title).toBe('huyện B');
  });

  it('leads to where the console shows it, and marks a rehearsal', async () => {
    const groups = await search('công khai');
    expect(groups[0]?.results[0]).toMatchObject({ address: '/nhiem-vu/so-ket/2', rehearsal: true });
  });

  it('shows nobody what is not his', async () => {
    expect(await titles('kiem tra', 'task', reporterA)).toHaveLength(1);
    expect(await titles('kiem tra', 'task', reporterB)).toEqual([]);
    expect(await titles('so ket', 'conference', reporterB)).toHaveLength(1);
    for (const by of [reporterOutside, admin]) {
      expect((await search('so ket', by)).map(({ kind }) => kind)).toEqual([]);
      expect((await search('huyen', by)).map(({ kind }) => kind)).toEqual(['unit']);
    }
  });

  it('asks for a text', async () => {
    expect((await stack.call(coordinator, 'GET', '/search?q=%20')).status).toBe(422);
    expect((await stack.call(coordinator, 'GET', '/search')).status).toBe(422);
  });
});
