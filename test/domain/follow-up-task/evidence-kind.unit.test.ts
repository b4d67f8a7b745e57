import { expect, it } from 'vitest';
import type { FileType, NamedFile } from '#domain/files/attached-file.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { isCo } from '#domain/follow-up-task/assignees.ts';
import { evidenceKindFault } from '#domain/follow-up-task/evidence.ts';
import { type EvidenceKind, evidenceKinds, type TaskEvent } from '#domain/follow-up-task/events.ts';
import { created, hoaLu, issued, named, nhoQuan, ofHoaLu, running } from '#test/domain/follow-up-task/support.ts';
import { instant } from '#test/support/given.ts';

const file = (type: FileType): NamedFile => ({ id: type, name: `a.${type}`, type, size: 9, hash: '0'.repeat(64) });

function faultOf(evidence: EvidenceKind | undefined, types: readonly FileType[], documentNumber: string | null = null) {
  const report: TaskEvent = {
    type: 'DoneReported',
    data: {
      ...{ unit: hoaLu, text: 'đã xong', documentNumber, files: types.map(file) },
      ...{ arrivedAt: instant(issued), by: ofHoaLu.person },
    },
  };
  const at = instant(issued);
  const state = followUpTask.evolve(followUpTask.initial, created(evidence === undefined ? {} : { evidence }), at);
  const before = running(state);
  const task = running(followUpTask.evolve(state, report, at));
  const [open, own] = [before.assignees[0], task.assignees[0]];
  if (open === undefined || own === undefined) throw new Error('nobody is assigned');
  // While nothing was reported there is nothing to judge.
  expect(evidenceKindFault(before, open)).toBeNull();
  return evidenceKindFault(task, own);
}

it('is wrong where nothing came, or nothing of the kind that was asked for', () => {
  for (const kind of evidenceKinds) expect(faultOf(kind, [])).toBe('none');
  expect(faultOf('minutes', ['jpg'])).toBe('otherKind');
  expect(faultOf('photos', ['pdf'])).toBe('otherKind');
  expect(faultOf('figures', ['png'])).toBe('otherKind');
});

it('is right where one file is of the kind, and where a paper is named by its number', () => {
  expect(faultOf('minutes', ['jpg', 'pdf'])).toBeNull();
  expect(faultOf('photos', ['png'])).toBeNull();
  expect(faultOf('figures', ['xlsx'])).toBeNull();
  expect(faultOf('document', [], '12/BC-UBND')).toBeNull();
  expect(faultOf('minutes', [], '12/BC-UBND')).toBe('none');
});

it('is nothing to say of a task that asked for none', () => {
  expect(faultOf(undefined, [])).toBeNull();
});

it('knows who works with the unit that leads: nobody where none leads', () => {
  const both = [named(hoaLu), named(nhoQuan)];
  const partsOf = (addressees: typeof both) => {
    const task = running(followUpTask.evolve(followUpTask.initial, created({ addressees }), instant(issued)));
    return task.assignees.map((one) => isCo(task, one));
  };
  expect(partsOf(both)).toEqual([false, false]);
  expect(
    partsOf([
      { ...named(hoaLu), part: 'lead' },
      { ...named(nhoQuan), part: 'co' },
    ]),
  ).toEqual([false, true]);
  expect(partsOf([named(hoaLu)])).toEqual([false]);
});
