import { expect, it } from 'vitest';
import type { NamedFile } from '#domain/files/attached-file.ts';
import { mostFiles } from '#domain/files/file-list.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import { coordinator, givenTask, hoaLu, ofHoaLu, opened, running } from '#test/domain/follow-up-task/support.ts';

const at = '2020-07-15T10:00:00+07:00';
const file = (id: string): NamedFile => ({ id, name: `${id}.pdf`, type: 'pdf', size: 9, hash: id.padEnd(64, '0') });
const progress = (...files: readonly NamedFile[]) =>
  ({
    type: 'ReportProgress',
    data: { unit: hoaLu, percent: 40, text: 'đang làm', documentNumber: null, evidence: null, files },
  }) as const;
const done = (...files: readonly NamedFile[]) =>
  ({ type: 'ReportDone', data: { unit: hoaLu, text: 'đã xong', documentNumber: null, files } }) as const;
const by = { at, actor: ofHoaLu };

type Past = readonly (readonly [string, TaskEvent])[];

function after(...commands: readonly (ReturnType<typeof progress> | ReturnType<typeof done>)[]): Past {
  return commands.reduce<Past>(
    (past, command) => [...past, ...eventsOf(givenTask(...past).when(command, by))],
    [opened()],
  );
}
function eventsOf({ decision }: { readonly decision: Decision<TaskEvent> }): Past {
  if (decision.kind !== 'accepted') throw new Error(`not accepted: ${decision.kind}`);
  return decision.events.map((event) => [at, event] as const);
}

it('keeps what came with a report in its event and with the unit, in the order given', () => {
  const past = after(progress(file('a'), file('b')), done(file('c')));
  const [own] = running(givenTask(...past).state).assignees;
  expect(own).toMatchObject({
    progress: [{ files: [{ id: 'a' }, { id: 'b' }] }],
    work: { status: 'reported', report: { files: [{ id: 'c', hash: file('c').hash }] } },
    evidence: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  });
});

it('keeps the evidence of a report that was returned: the next one adds to it and exchanges nothing', () => {
  const returned = { type: 'TaskReturned', data: { unit: hoaLu, reasons: ['thiếu'], by: coordinator.person } } as const;
  const past: Past = [...after(done(file('a'))), [at, returned]];
  const again = givenTask(...past).when(done(file('b')), by);
  const [own] = running(givenTask(...past, ...eventsOf(again)).state).assignees;
  expect(own).toMatchObject({ work: { report: { files: [{ id: 'b' }] } }, evidence: [{ id: 'a' }, { id: 'b' }] });
  givenTask(...past)
    .when(done(file('b'), file('a')), by)
    .refused('task-file-twice');
});

it('refuses a file named twice by its place and name, and more than anybody looks through', () => {
  const twice = givenTask(opened()).when(progress(file('a'), file('a')), by);
  twice.refused('task-file-twice');
  expect(twice.decision).toMatchObject({ refusal: { pointer: '/files/1/id', facts: { name: 'a.pdf' } } });
  const many = Array.from({ length: mostFiles }, (_, row) => file(`f${String(row)}`));
  givenTask(...after(progress(...many)))
    .when(done(file('x')), by)
    .refused('task-files-too-many');
});

it('leaves nothing of files in events and state of a report without any', () => {
  const { unit, text, documentNumber } = done().data;
  const bare = { type: 'ReportDone', data: { unit, text, documentNumber } } as const;
  const reported = eventsOf(givenTask(opened()).when(bare, by));
  for (const [, { data }] of reported) expect(data).not.toHaveProperty('files');
  expect(running(givenTask(opened(), ...reported).state).assignees[0]).not.toHaveProperty('evidence');
});
