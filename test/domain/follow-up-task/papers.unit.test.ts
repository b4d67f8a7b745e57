import { describe, expect, it } from 'vitest';
import { pageOf } from '#domain/documents/page.ts';
import { taskSource } from '#domain/documents/task-source.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { IssueTaskPaper } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { renderLetter } from '#domain/words/mail.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { instant } from '#test/support/given.ts';
import {
  coordinator,
  dated,
  day,
  deadline,
  everyBody,
  givenTask,
  hoaLu,
  issuer,
  leader,
  named,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
  running,
  signer,
  unitId,
} from '#test/domain/follow-up-task/support.ts';

/** The ladder of VPCP in 2023, in the days of these tests: due 30/9, phiếu báo on 3/10, công văn đôn đốc on 9/10. */
const due = opened({ addressees: [named(hoaLu), named(nhoQuan)], deadline: dated('2020-09-30') });
const third = '2020-10-03T08:00:00+07:00';
const ninth = '2020-10-09T08:00:00+07:00';

const notice = {
  ...{ kind: 'overdueNotice', number: 18, date: day('2020-10-03'), signer, issuer, text: null },
  ...{ units: [hoaLu, nhoQuan], answerBy: day('2020-10-08') },
} as const satisfies IssueTaskPaper['data'];
const letter = {
  ...notice,
  ...{ kind: 'urgingLetter', number: '92', date: day('2020-10-09'), units: [hoaLu], answerBy: day('2020-10-16') },
} as const satisfies IssueTaskPaper['data'];

const paper = (data: IssueTaskPaper['data']) => ({ type: 'IssueTaskPaper', data }) as const;
const issuedPaper = (data: IssueTaskPaper['data'], nth: number, paperNumber: string, by = coordinator.person) =>
  ({ type: 'TaskPaperIssued', data: { ...data, paper: nth, paperNumber, by } }) as const;
const first = issuedPaper(notice, 1, '18/PB-BCĐ');
const second = issuedPaper(letter, 2, '92/BCĐ-VP', leader.person);

describe('a numbered paper about a task', () => {
  it('is numbered as its type is: a phiếu báo by PB, a công văn by the unit that drafted it', () => {
    givenTask(due).when(paper(notice), { actor: coordinator, at: third }).then(first);
    givenTask(due, [third, first]).when(paper(letter), { actor: leader, at: ninth }).then(second);
  });

  it('is issued by the staff of whoever gave the task, and by nobody else', () => {
    givenTask(due).when(paper(notice), { actor: ofHoaLu, at: third }).refused('task-not-the-host');
  });

  it('is not issued about a task that a unit passed down: it has no series of numbers', () => {
    const above = { task: 'task/tren/01', rule: { kind: 'all' }, remark: null, by: 'x', until: null, above: [] };
    // The shape of what is passed down is its own test's.
    const passed = opened({ deadline: dated('2020-09-30'), passedDown: above as never });
    givenTask(passed).when(paper(letter), { actor: coordinator, at: ninth }).refused('task-paper-of-committee');
  });

  it('says that a task is overdue only to a unit whose own term has passed', () => {
    const before = { ...notice, date: day('2020-09-30') };
    givenTask(due)
      .when(paper(before), { actor: coordinator, at: '2020-09-30T08:00:00+07:00' })
      .refused('task-paper-not-overdue');
    givenTask(opened())
      .when(paper({ ...notice, units: [hoaLu] }), { actor: coordinator, at: third })
      .refused('task-paper-undated');
  });

  it('urges before the term has passed as well, and where there is none', () => {
    const early = { ...letter, date: day('2020-09-01') };
    givenTask(due)
      .when(paper(early), { actor: coordinator, at: '2020-09-01T08:00:00+07:00' })
      .then(issuedPaper(early, 1, '92/BCĐ-VP'));
    givenTask(opened())
      .when(paper(letter), { actor: coordinator, at: ninth })
      .then(issuedPaper(letter, 1, '92/BCĐ-VP'));
  });

  it('goes to units of the task that still owe their report, each once', () => {
    const done = [due, reported('2020-09-20T08:00:00+07:00')] as const;
    givenTask(...done)
      .when(paper(notice), { actor: coordinator, at: third })
      .refused('task-paper-nothing-owed');
    givenTask(due)
      .when(paper({ ...notice, units: [] }), { actor: coordinator, at: third })
      .refused('task-paper-to-nobody');
    const twice = { ...notice, units: [hoaLu, hoaLu] };
    givenTask(due).when(paper(twice), { actor: coordinator, at: third }).refused('task-unit-repeated');
    const stranger = { ...notice, units: [unitId('gia-vien')] };
    givenTask(due).when(paper(stranger), { actor: coordinator, at: third }).refused('task-unit-not-assigned');
  });

  it('is dated neither ahead nor before what it cites', () => {
    const ahead = { ...notice, date: day('2020-10-04') };
    givenTask(due).when(paper(ahead), { actor: coordinator, at: third }).refused('task-paper-dated-ahead');
    const beforeNotice = { ...letter, date: day('2020-07-06') };
    givenTask(due).when(paper(beforeNotice), { actor: coordinator, at: ninth }).refused('task-paper-before-cited');
    const beforeFirst = { ...letter, date: day('2020-10-02') };
    givenTask(due, [third, first])
      .when(paper(beforeFirst), { actor: coordinator, at: ninth })
      .refused('task-paper-before-cited');
  });

  it('names a day to answer by, after its own', () => {
    const none = { ...notice, answerBy: null };
    givenTask(due).when(paper(none), { actor: coordinator, at: third }).refused('task-paper-answer-missing');
    const same = { ...notice, answerBy: notice.date };
    givenTask(due).when(paper(same), { actor: coordinator, at: third }).refused('task-paper-answer-not-later');
  });

  it('reminds like an urging: nobody is urged once more on the same day', () => {
    const urge = { type: 'UrgeTask', data: { unit: null, text: null } } as const;
    givenTask(due, [third, first]).when(urge, { actor: coordinator, at: third }).refused('task-reminded-today');
  });

  it('goes to each unit by a letter that names number, day and the day to answer by', () => {
    const letters = followUpTask.letters(stateAfter(first), first);
    expect(letters.map(({ key }) => key)).toEqual([`paper/1/${hoaLu}`, `paper/1/${nhoQuan}`]);
    const [one] = letters;
    if (one === undefined) throw new Error('no letter');
    const context = { recipientName: 'A', publicUrl: 'http://localhost', now: instant(third), rehearsal: false };
    const { subject, text } = renderLetter(one, context);
    expect(subject).toContain('phiếu báo quá hạn số 18/PB-BCĐ: nhiệm vụ số 3, Thông báo 05/TB-BCĐ');
    expect(text).toContain('phiếu báo quá hạn số 18/PB-BCĐ, ngày 03 tháng 10 năm 2020');
    expect(text).toContain('trả lời chậm nhất thứ Năm, 08/10/2020');
  });

  it('prints a phiếu báo: by what it was given, who owes and until when, what is asked', () => {
    const page = pageOf(printed(first));
    expect(page).toMatchObject({ title: 'PHIẾU BÁO', number: 'Số: 18/PB-BCĐ' });
    expect(page.addressees).toEqual(
      [`huyện ${hoaLu}`, `huyện ${nhoQuan}`].map((name) => expect.stringContaining(name.slice(6))),
    );
    const said = JSON.stringify(page.blocks);
    expect(said).toContain('Căn cứ Thông báo số 05/TB-BCĐ ngày 07 tháng 7 năm 2020 (nhiệm vụ số 3)');
    expect(said).toContain('“Tăng đối thoại trực tiếp với dân”');
    expect(said).toContain('Hết ngày 30 tháng 9 năm 2020');
    expect(said).not.toContain('đã ban hành');
    expect(said).toContain('chậm nhất ngày 08 tháng 10 năm 2020./.');
  });

  it('cites the papers before it by number and day, in their order', () => {
    const page = pageOf(printed(first, second));
    expect(page.title).toBeNull();
    expect(page.number).toBe('Số: 92/BCĐ-VP');
    expect(page.extract).toBe('V/v đôn đốc thực hiện nhiệm vụ giao tại Thông báo số 05/TB-BCĐ');
    expect(JSON.stringify(page.blocks)).toContain(
      'Về nhiệm vụ này, Ban Chỉ đạo đã ban hành Phiếu báo số 18/PB-BCĐ ngày 03 tháng 10 năm 2020.',
    );
  });

  it('cites another paper than a notice by its own name, and whose it is', () => {
    const source = { kind: 'paper', paper: 'keHoach', issuer: 'Tỉnh ủy Ninh Bình' } as const;
    const { short, full } = taskSource({ noticeNumber: '12-KH/TU', noticeDate: day('2020-02-05'), source });
    expect(short).toBe('Kế hoạch số 12-KH/TU');
    expect(full).toBe('Kế hoạch số 12-KH/TU ngày 05 tháng 02 năm 2020 của Tỉnh ủy Ninh Bình');
  });

  it('is kept in the state through the end of the task and its reopening', () => {
    const by = leader.person;
    const withdrawn: TaskEvent = { type: 'TaskWithdrawn', data: { reason: 'x', by } };
    const again: TaskEvent = {
      type: 'TaskReopened',
      data: { units: [hoaLu], reason: 'x', deadline: null, hadEnded: true, by },
    };
    expect(running(stateAfter(first, withdrawn, again)).papers).toMatchObject([{ paperNumber: '18/PB-BCĐ' }]);
  });
});

const extendedLine = {
  code: 'extended',
  date: day('2020-10-20'),
  facts: { previous: '2020-09-30' },
} as const;

describe('a paper that tells of a decision', () => {
  const at = ninth;
  const told = { ...letter, answerBy: null, units: [hoaLu, nhoQuan] };
  const by = leader.person;
  const asked: TaskEvent = {
    type: 'TaskExtensionAsked',
    data: { unit: hoaLu, until: day('2020-10-20'), reason: 'chờ kinh phí', by },
  };
  const more = { ...deadline('2020-10-20', 2), explain: [extendedLine] };
  const granted: TaskEvent = { type: 'TaskExtensionGranted', data: { unit: hoaLu, deadline: more, reason: null, by } };
  const dueDate = (date: string): TaskEvent => ({
    type: 'DueDateSet',
    data: { deadline: deadline(date, 2), reason: 'bão', by },
  });
  const withdrawn: TaskEvent = { type: 'TaskWithdrawn', data: { reason: 'đã lồng ghép vào nhiệm vụ khác.', by } };
  const wish = (kind: IssueTaskPaper['data']['kind'], units = told.units) => paper({ ...told, kind, units });
  const textOf = (kind: IssueTaskPaper['data']['kind'], units: readonly UnitId[], ...before: readonly TaskEvent[]) => {
    const event = issuedPaper({ ...told, kind, units }, 1, '92/BCĐ-VP');
    const page = pageOf(printed(...before, event));
    return { extract: page.extract, said: JSON.stringify(page.blocks) };
  };

  it('waits for the decision: nothing is granted, put off, changed or withdrawn by a paper', () => {
    for (const [kind, code] of [
      ['extensionLetter', 'task-paper-not-extended'],
      ['postponementLetter', 'task-paper-not-postponed'],
      ['changeLetter', 'task-paper-term-unchanged'],
      ['withdrawalLetter', 'task-paper-not-withdrawn'],
    ] as const)
      givenTask(due).when(wish(kind), { actor: coordinator, at }).refused(code);
  });

  it('of an extension goes to whom it was granted, with the term before and the one that is', () => {
    const life = givenTask(due, [third, asked], [third, granted]);
    life.when(wish('extensionLetter', [nhoQuan]), { actor: coordinator, at }).refused('task-paper-not-extended');
    const only = { ...told, kind: 'extensionLetter', units: [hoaLu] } as const;
    life.when(paper(only), { actor: coordinator, at }).then(issuedPaper(only, 1, '92/BCĐ-VP'));
    const { extract, said } = textOf('extensionLetter', [hoaLu], asked, granted);
    expect(extract).toBe('V/v gia hạn thực hiện nhiệm vụ giao tại Thông báo số 05/TB-BCĐ');
    expect(said).toContain('đồng ý gia hạn thời hạn hoàn thành nhiệm vụ nêu trên đến hết ngày 20 tháng 10 năm 2020');
    expect(said).toContain('(thời hạn trước: ngày 30 tháng 9 năm 2020)');
  });

  it('of a term set anew says both; put off is only what was given a later day', () => {
    const earlier = givenTask(due, [third, dueDate('2020-09-25')]);
    earlier.when(wish('postponementLetter'), { actor: coordinator, at }).refused('task-paper-not-postponed');
    const later = textOf('postponementLetter', told.units, dueDate('2020-11-30'));
    expect(later.extract).toContain('V/v hoãn thời hạn');
    expect(later.said).toContain('Hết ngày 30 tháng 9 năm 2020');
    expect(later.said).toContain('Hết ngày 30 tháng 11 năm 2020');
    expect(textOf('changeLetter', [hoaLu], dueDate('2020-09-25')).said).toContain(
      'thay đổi thời hạn hoàn thành nhiệm vụ nêu trên đến hết ngày 25 tháng 9 năm 2020 (thời hạn trước: hết ngày 30 tháng 9 năm 2020)',
    );
  });

  it('of a withdrawal goes out after it, and no other paper does', () => {
    const life = givenTask(due, [third, withdrawn]);
    life.when(wish('urgingLetter'), { actor: coordinator, at }).refused('task-ended');
    const kind = 'withdrawalLetter' as const;
    life.when(wish(kind), { actor: coordinator, at }).then(issuedPaper({ ...told, kind }, 1, '92/BCĐ-VP'));
    const { said } = textOf(kind, [hoaLu], withdrawn);
    expect(said).toContain('Từ ngày 03 tháng 10 năm 2020, Ban Chỉ đạo không tiếp tục giao nhiệm vụ nêu trên');
    expect(said).toContain('lý do: đã lồng ghép vào nhiệm vụ khác.');
  });

  it('reminds nobody: who is told of a decision may be urged on the same day', () => {
    const told = issuedPaper({ ...letter, kind: 'changeLetter' }, 1, '92/BCĐ-VP');
    const urge = { type: 'UrgeTask', data: { unit: hoaLu, text: null } } as const;
    const decision = givenTask(due, [third, dueDate('2020-09-25')], [third, told]).when(urge, {
      actor: coordinator,
      at: third,
    });
    expect(decision.decision.kind).toBe('accepted');
  });

  it('says so when no unit was given the task yet', () => {
    const nobody = opened({ addressees: [everyBody] });
    givenTask(nobody).when(paper(letter), { actor: coordinator, at }).refused('task-paper-nobody-assigned');
  });
});

function stateAfter(...events: readonly TaskEvent[]): TaskState {
  const [at, created] = due;
  let state = followUpTask.evolve(followUpTask.initial, created, instant(at));
  for (const event of events) state = followUpTask.evolve(state, event, instant(third));
  return state;
}

function printed(...events: readonly TaskEvent[]): OfficialDocument {
  const last = events.at(-1);
  if (last === undefined) throw new Error('no event');
  const [request] = followUpTask.documents(stateAfter(...events), last);
  if (request === undefined) throw new Error('no paper');
  // The engine hands documents on without knowing what is in them.
  return request.document as OfficialDocument;
}
