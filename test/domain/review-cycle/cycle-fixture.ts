import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { CommandId, CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand, GiveOpinion, SubmitReport } from '#domain/review-cycle/commands.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import {
  type CyclePlan,
  defaultCycleSettings,
  noLevels,
  type PinnedTemplate,
  type PlannedMember,
} from '#domain/review-cycle/plan.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { instant } from '#test/support/given.ts';

export const unit = (id: string): UnitId => id as UnitId;
export const stream = (id: string): StreamId => id as StreamId;

export const host = unit('ninh-binh-a');
export const nhoQuan = unit('nho-quan');
export const giaVien = unit('gia-vien');
export const yenMo = unit('yen-mo');
export const homeAffairs = unit('so-noi-vu');
export const units = [nhoQuan, giaVien, yenMo, homeAffairs] as const;

export const coordinator: Actor = { person: 'coordinator', role: 'coordinator', unit: host };
export const leader: Actor = { person: 'leader', role: 'leader', unit: host };
export const reporterOf = (of: UnitId): Actor => ({ person: `reporter of ${of}`, role: 'reporter', unit: of });
export const system = systemActor;

/** A day and an hour in Việt Nam. */
export const vn = (text: string): string => `${text.replace(' ', 'T')}:00+07:00`;

function member(id: UnitId, name: string, kind: PlannedMember['kind'], rank: number): PlannedMember {
  const district = kind === 'ruralDistrict';
  return {
    unit: id,
    name,
    kind,
    level: district ? 'district' : 'province',
    rank,
    setting: district ? null : 'stateBody',
    parent: host,
    rule: null,
  };
}

function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  const blank = { unit: 'mô hình', of: null, by: null, setting: null, programme: 'DVK', required: false, source: null };
  return { code, label: code, kind: 'count', ...blank, ...more };
}

export const template: PinnedTemplate = {
  id: 'half-year',
  version: 3,
  sections: [
    { code: 'results', label: 'Kết quả', required: true },
    { code: 'causes', label: 'Nguyên nhân', required: false },
  ],
  indicators: [
    indicator('models', { kind: 'total', required: true }),
    indicator('modelsEconomy', { kind: 'part', of: 'models', by: 'field' }),
    indicator('modelsCulture', { kind: 'part', of: 'models', by: 'field' }),
    indicator('organisations', { kind: 'total' }),
    indicator('congresses', { of: 'organisations' }),
    indicator('congressShare', { kind: 'share', unit: '%' }),
    indicator('labourDialogues', { setting: 'employer' }),
    indicator('reformIndex', { kind: 'index', unit: 'điểm', source: 'PCI' }),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'models', parts: ['modelsEconomy', 'modelsCulture'] },
    {
      id: 'R2',
      check: 'K2',
      share: 'congressShare',
      numerator: 'congresses',
      denominator: 'organisations',
      decimals: 0,
    },
    { id: 'R3', check: 'K3', part: 'congresses', whole: 'organisations' },
  ],
};

/** First half of 2020 at Ninh Bình: data until Sunday 14/6, reports by Thursday 18/6 17:00, conference on 30/6. */
export const plan: CyclePlan = {
  cycle: stream('cycle/ninh-binh-2020-h1'),
  committee: {
    id: 'bcd-dvk' as CommitteeId,
    name: 'Ban Chỉ đạo Dân vận khéo',
    programmes: ['DVK', 'QCDC'],
    layout: 'state',
    superior: 'TỈNH ỦY NINH BÌNH',
    issuerCode: 'BCĐ',
    place: 'Ninh Bình',
  },
  host: { unit: host, name: 'tỉnh Ninh Bình' },
  programmes: ['DVK'],
  reviewKind: 'interim',
  period: {
    code: '2020-H1',
    label: '6 tháng đầu năm 2020',
    from: civilDate('2020-01-01'),
    to: civilDate('2020-06-30'),
  },
  dataWindow: { from: civilDate('2019-12-15'), to: civilDate('2020-06-14') },
  cutOff: civilDate('2020-06-14'),
  members: [
    member(nhoQuan, 'huyện Nho Quan', 'ruralDistrict', 1),
    member(giaVien, 'huyện Gia Viễn', 'ruralDistrict', 2),
    member(yenMo, 'huyện Yên Mô', 'ruralDistrict', 3),
    member(homeAffairs, 'Sở Nội vụ', 'department', 4),
  ],
  template,
  collection: {
    rule: { kind: 'date', date: civilDate('2020-06-18'), hour: '17:00', raw: null },
    byKind: [],
    byLevel: [],
  },
  levels: noLevels,
  rollToWorkingDay: true,
  ladder: defaultLadder,
  settings: defaultCycleSettings,
  clock: null,
  signer: { authority: 'TM. BAN CHỈ ĐẠO', post: 'Phó Trưởng ban Thường trực', name: 'Nguyễn Văn A' },
  conference: 'expected',
  conferenceDate: civilDate('2020-06-30'),
};

/** A report asked for at once and answered in writing. */
export const adHoc: CyclePlan = { ...plan, reviewKind: 'adHoc', conference: 'none', conferenceDate: null };

/** Three working days before the conference: 25/6, at the end of the day. */
export const countedBack: CyclePlan = {
  ...plan,
  collection: {
    ...plan.collection,
    rule: { kind: 'beforeConference', workingDays: 3, conference: civilDate('2020-06-30'), hour: '24:00', raw: null },
  },
};

/** One section of the consolidated report, with a figure by reference and the mark of whose sentence it is. */
export const reportText: ReportText = {
  title: 'sơ kết 6 tháng đầu năm 2020',
  sections: [{ id: 'results', heading: 'Kết quả', level: 1, text: 'Nhiều mô hình tốt[^nho-quan].' }],
};

export const figures: readonly Figure[] = [
  { code: 'models', value: '10', asOf: null, asStated: '10' },
  { code: 'modelsEconomy', value: '6', asOf: null, asStated: null },
  { code: 'modelsCulture', value: '4', asOf: null, asStated: null },
];

export function submit(of: UnitId, more: Partial<SubmitReport['data']> = {}): SubmitReport {
  return {
    type: 'SubmitReport',
    data: {
      unit: of,
      period: '2020-H1',
      figures,
      sections: [{ code: 'results', text: 'Đã thực hiện.' }],
      signer: { post: 'Chủ tịch', name: 'Trần Thị B' },
      documentNumber: null,
      onBehalf: null,
      ...more,
    },
  };
}

export const issueCall: CycleCommand = { type: 'IssueCall', data: { number: 5, date: civilDate('2020-06-02') } };

/** A cycle as it was lived: commands at their time of arrival, time itself through `pass`. */
export class Story {
  state: CycleState = reviewCycle.initial;
  readonly events: CycleEvent[] = [];
  readonly letters: Letter[] = [];
  /** In force: another one is published by putting it here. */
  calendar = defaultCalendar;

  /** Carries it out; a refusal is a broken story. */
  at(when: string, actor: Actor, ...commands: readonly CycleCommand[]): this {
    for (const command of commands) {
      const decision = this.ask(when, actor, command);
      if (decision.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
      if (decision.kind === 'accepted') this.record(when, decision.events);
    }
    return this;
  }

  /** What would be decided; nothing is recorded. */
  ask(when: string, actor: Actor, command: CycleCommand) {
    const given: Given = { at: instant(when), actor, commandId: 'c-1' as CommandId, calendar: this.calendar };
    return reviewCycle.decide(this.state, command, given);
  }

  /** Like the engine: wakes at the next due moment, up to `until`. */
  pass(until: string): this {
    for (let due = reviewCycle.nextDue(this.state); due !== null && due.at <= instant(until); ) {
      const events = reviewCycle.advance(this.state, due.at);
      if (events.length === 0) throw new Error(`woken at ${due.key} for nothing`);
      this.record(due.at, events);
      const next = reviewCycle.nextDue(this.state);
      if (next?.key === due.key) throw new Error(`woken at ${due.key} again`);
      due = next;
    }
    return this;
  }

  /** The engine was away: one wake-up for all that has come due. */
  wake(when: string): this {
    this.record(when, reviewCycle.advance(this.state, instant(when)));
    return this;
  }

  record(when: string, events: readonly CycleEvent[]): void {
    for (const event of events) {
      this.state = reviewCycle.evolve(this.state, event, instant(when));
      this.events.push(event);
      this.letters.push(...reviewCycle.letters(this.state, event));
    }
  }

  member(of: UnitId): Member {
    const found = 'members' in this.state ? this.state.members.find((one) => one.unit === of) : undefined;
    if (found === undefined) throw new Error(`no member ${of}`);
    return found;
  }

  dueOf(of: UnitId): string {
    const { version } = this.member(of);
    const armed = 'deadlines' in this.state ? this.state.deadlines : [];
    return armed.find(({ deadline }) => deadline.version === version)?.deadline.at ?? 'none';
  }

  fired() {
    return this.events.filter((event) => event.type === 'ReminderRungFired').map(({ data }) => data);
  }
}

export function planned(of: CyclePlan = plan): Story {
  return new Story().at(vn('2020-06-01 08:00'), coordinator, { type: 'PlanCycle', data: of });
}

export function called(of: CyclePlan = plan): Story {
  return planned(of).at(vn('2020-06-02 09:00'), coordinator, issueCall);
}

/** Called when another calendar was in force: by the one in force now some of its dates fall differently. */
export function calledBy(calendar: WorkingCalendar, of: CyclePlan = plan): Story {
  const story = new Story();
  story.calendar = calendar;
  return story
    .at(vn('2020-06-01 08:00'), coordinator, { type: 'PlanCycle', data: of })
    .at(vn('2020-06-02 09:00'), coordinator, issueCall);
}

export function accept(of: UnitId, round = 1): CycleCommand {
  return { type: 'AcceptReport', data: { unit: of, round } };
}

export function returned(of: UnitId, round = 1): CycleCommand {
  return {
    type: 'ReturnReport',
    data: { unit: of, round, reasons: [{ path: '/figures/0', reason: 'thiếu phụ lục' }] },
  };
}

export function opinion(of: UnitId, more: Partial<GiveOpinion['data']> = {}): CycleCommand {
  return { type: 'GiveOpinion', data: { unit: of, round: 1, section: 'results', text: 'Nêu rõ số liệu.', ...more } };
}

/** Sent round to two units on 3 June, until the 10th. */
export function circulated(of: CyclePlan = plan): Story {
  return called(of).at(vn('2020-06-03 10:00'), coordinator, {
    type: 'CirculateDraft',
    data: { text: reportText, units: [nhoQuan, giaVien], dueOn: civilDate('2020-06-10') },
  });
}

/** One model more in one field, by a paper. */
export function variance(of: UnitId, from = 10): CycleCommand {
  const changes = [
    { code: 'models', old: String(from), value: String(from + 1) },
    { code: 'modelsEconomy', old: String(from - 4), value: String(from - 3) },
  ];
  return { type: 'RecordVariance', data: { unit: of, changes, reason: 'sót một mô hình', document: '15-BC/HU' } };
}

/** What units hand in, otherwise than `submit` has it. */
type Reports = readonly (readonly [UnitId, Partial<SubmitReport['data']>])[];
const three: Reports = [nhoQuan, giaVien, homeAffairs].map((of) => [of, {}]);

/** Each accepted, and closed on 29/6. */
function gathered(story: Story, reports: Reports): Story {
  for (const [id, more] of reports) {
    story
      .at(vn('2020-06-17 10:00'), reporterOf(id), submit(id, more))
      .at(vn('2020-06-17 15:00'), coordinator, accept(id));
  }
  return story.at(vn('2020-06-29 09:00'), coordinator, { type: 'CloseCollection', data: {} });
}

function summed(story: Story): Story {
  return story.at(vn('2020-06-29 10:00'), coordinator, { type: 'Consolidate', data: {} });
}

/** Three accepted, one missing, closed on 29/6. */
export function collected(of: CyclePlan = plan): Story {
  return gathered(called(of), three);
}

export function consolidated(of: CyclePlan = plan): Story {
  return summed(collected(of));
}

/** A called cycle with the totals of these reports, which the leader has approved. */
export function withTotals(story: Story, reports: Reports = three): Story {
  return summed(gathered(story, reports)).at(vn('2020-06-29 11:00'), leader, {
    type: 'ApproveConsolidation',
    data: {},
  });
}

export const conference = stream('conference/ninh-binh-2020-06-30');
export const tasks = [stream('task/ninh-binh-2020-06-30/01'), stream('task/ninh-binh-2020-06-30/02')] as const;

export function concluded(): Story {
  return withTotals(called())
    .at(vn('2020-06-29 12:00'), system, {
      type: 'LinkConference',
      data: { conference, heldOn: civilDate('2020-06-30') },
    })
    .at(vn('2020-07-06 09:00'), system, {
      type: 'RecordConclusion',
      data: { conference, noticeNumber: '05/TB-BCĐ', issuedOn: civilDate('2020-07-06'), tasks },
    });
}

export function refusal(decision: ReturnType<Story['ask']>) {
  if (decision.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(decision)}`);
  return decision.refusal;
}
