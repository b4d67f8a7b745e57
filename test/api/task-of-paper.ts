import { expect } from 'vitest';
import { rawCall } from '#test/api/raw-call.ts';
import { actor, admin, ask, coordinator, leader, must } from '#test/api/world.ts';
import type { TestStack } from '#test/support/in-process.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { until } from '#test/support/until.ts';

const hamlet = 'thon-1';

/** Below a commune, so that it has somebody to pass a task down to. */
export async function addHamlet(stack: TestStack, parent: string): Promise<void> {
  await must(stack, admin, '/organisation/units', {
    ...{ id: hamlet, kind: 'hamlet', level: 'commune', parent, name: 'thôn 1', validFrom: '2025-07-01' },
  });
}

/** Whatever gave it, all is done with it that is done with a concluded task, until it is verified; `unit` leads it, without a date. */
export async function livesAsAnyTask(stack: TestStack, series: string, number: number, unit: string): Promise<void> {
  const at = `/tasks/${series}/${String(number)}`;
  const below = `${series}.${String(number).padStart(2, '0')}~giao.${unit}.1`;
  const [head, ofHamlet] = [actor('unitHead', unit), actor('unitHead', hamlet)];
  const year = String(new Date().getFullYear() + 1);
  await must(stack, coordinator, `${at}/due-date`, { rule: { date: `${year}-03-10` }, reason: 'theo chương trình' });
  await must(stack, coordinator, `${at}/milestones`, { name: 'Dự thảo', date: `${year}-02-24` });
  await must(stack, head, `${at}/accept`, { unit });
  const sent = await rawCall(stack, head, 'POST', `${at}/files?name=bang.pdf&unit=${unit}`, pdfOf('bảng'));
  const { id } = sent.json<{ file: { id: string } }>().file;
  await must(stack, head, `${at}/progress`, { unit, text: 'Đang làm', percent: 40, files: [{ id }] });
  await must(stack, head, `${at}/milestones/reach`, { unit, number: 1, text: 'Đã có dự thảo' });
  await must(stack, coordinator, `${at}/milestones/judge`, { unit, number: 1, confirmed: true });
  await must(stack, head, `${at}/extension/ask`, { unit, until: `${year}-03-31`, reason: 'chờ hướng dẫn' });
  await must(stack, leader, `${at}/extension/grant`, { unit, until: `${year}-03-31` });
  await must(stack, head, `${at}/pass-down`, { unit, units: [{ unit: hamlet }], remark: 'làm gọn trong tuần' });
  const passed = `/tasks/${below}/${String(number)}`;
  await until('the hamlet to have it', async () => (await stack.call(ofHamlet, 'GET', passed)).status === 200);
  await must(stack, ofHamlet, `${passed}/accept`, { unit: hamlet });
  await must(stack, ofHamlet, `${passed}/done`, { unit: hamlet, text: 'Thôn đã làm', documentNumber: '3/BC' });
  await must(stack, head, `${passed}/verify`, { unit: hamlet });
  await until('its share to be reported', async () => {
    const { assignees } = (await ask(stack, leader, at)) as { assignees: { status: string }[] };
    return assignees.some(({ status }) => status === 'reported');
  });
  await must(stack, leader, `${at}/verify`, { unit });
  expect(await ask(stack, leader, at)).toMatchObject({ assignees: [{ unit, status: 'verified' }] });
  const sheet = await rawCall(stack, leader, 'GET', `/exports/tasks.xlsx?conference=${series}&rehearsal=false`);
  expect([sheet.statusCode, sheet.headers['content-type']]).toMatchObject([
    200,
    expect.stringContaining('spreadsheet'),
  ]);
}
