import {
  type CheckedFigure,
  type CheckedReport,
  type CheckedTask,
  emptyReport,
} from '#domain/checks/checked-report.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';

/** What the checks need of the three published conferences; the whole cases are data of the example runner. */
type FigureKind = CheckedFigure['kind'];

export function figure(
  code: string,
  value: string,
  kind: FigureKind,
  asOf: CivilDate | null = null,
  asStated: string | null = value,
): CheckedFigure {
  return { code, value, kind, of: null, by: null, asOf, asStated, approximate: false, period: null };
}

type Who = 'class' | 'named' | 'inferred';

export function task(
  number: number,
  programme: string,
  who: readonly Who[] = [],
  deadline: CheckedTask['deadline'] = 'none',
  parts: readonly string[] = [],
): CheckedTask {
  const addressees = who.map((one) => ({
    kind: one === 'named' ? ('named' as const) : ('class' as const),
    inferred: one === 'inferred',
  }));
  return { number, programme, parts, addressees, deadline };
}

const june22 = civilDate('2020-06-22');
const h1 = { kind: 'interim' as const, from: civilDate('2020-01-01'), to: civilDate('2020-06-30') };
const cited = (number: string, date: string) => ({
  number,
  date: civilDate(date),
  inForceFrom: null,
  inForceTo: null,
});
const notFact = (value: string) => ({ value, what: 'noted' });

export const ninhBinh: CheckedReport = {
  ...emptyReport,
  figures: [
    figure('partyOrganisations', '665', 'total', june22, '665/665'),
    figure('congressesHeld', '665', 'count', june22, '665/665'),
    figure('partyCommittees', '250', 'part', june22),
    figure('partyCells', '415', 'part', june22),
    figure('congressShare', '100', 'share', june22, '100%'),
    figure('pilotCongress', '1', 'count', june22, null),
    figure('models', '1079', 'total', null, '1.079'),
    figure('modelsEconomy', '421', 'part'),
    figure('modelsCulture', '439', 'part'),
    figure('modelsSecurity', '121', 'part'),
    figure('modelsPolitical', '98', 'part'),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'congressesHeld', parts: ['partyCommittees', 'partyCells'] },
    {
      id: 'R2',
      check: 'K1',
      whole: 'models',
      parts: ['modelsEconomy', 'modelsCulture', 'modelsSecurity', 'modelsPolitical'],
    },
    {
      id: 'R3',
      check: 'K2',
      share: 'congressShare',
      numerator: 'congressesHeld',
      denominator: 'partyOrganisations',
      decimals: 0,
    },
    { id: 'R4', check: 'K3', part: 'congressesHeld', whole: 'partyOrganisations' },
  ],
  event: { kind: 'conference', date: civilDate('2020-06-30'), stated: 'sáng ngày 30/6/2020' },
  publishedAt: instant('2020-06-30T16:01:00+07:00'),
  documents: [cited('42/NQ-CP', '2020-04-09'), cited('35-CT/TW', '2019-05-30'), cited('182-KH/TU', '2019-11-06')],
  tasks: [
    task(1, 'QCDC', ['class']),
    task(2, 'QCDC', ['inferred'], 'event'),
    task(3, 'QCDC', ['named', 'class']),
    task(4, 'QCDC', ['inferred', 'inferred']),
    ...[5, 6, 7, 8, 9, 10].map((number) => task(number, 'QCDC')),
    ...[11, 12, 13, 14, 15, 16, 17, 18].map((number) => task(number, 'DVK')),
  ],
  notFacts: ['152', 'XXII', '2020-2025', '2016-2020', '42, 35, 182'].map(notFact),
  review: { ...h1, cutOff: civilDate('2020-06-14') },
};

export const coTo: CheckedReport = {
  ...emptyReport,
  event: { kind: 'conference', date: civilDate('2020-06-25'), stated: 'ngày 25/6/2020' },
  publishedAt: instant('2020-06-25T21:39:00+07:00'),
  documents: [{ ...cited('34/2007/PL-UBTVQH11', '2007-04-20'), inForceTo: civilDate('2023-06-30') }],
  tasks: [
    task(1, 'QCDC', ['class', 'class'], 'event'),
    task(2, 'QCDC', ['class'], 'relative', ['a', 'b', 'c', 'd']),
    task(3, 'QCDC', ['inferred']),
    task(4, 'QCDC', ['class']),
    task(5, 'QCDC'),
    task(6, 'QCDC', ['class'], 'event'),
  ],
  notFacts: ['166', '1871428', 'VI', '2020-2025', '2020 -2021', '34'].map(notFact),
  review: { ...h1, cutOff: civilDate('2020-06-14') },
};

const january18 = civilDate('2021-01-18');

export const ngheAn: CheckedReport = {
  ...emptyReport,
  figures: [
    figure('connectionPoints', '21', 'count', january18),
    figure('declaredTasks', '7', 'declared'),
    figure('awardedPersons', '3', 'count', january18),
    figure('awardedCollectives', '3', 'count', january18),
  ],
  relations: [{ id: 'R1', check: 'K6', declared: 'declaredTasks', listed: 'tasks' }],
  event: { kind: 'conference', date: january18, stated: 'sáng 18/1' },
  tasks: [
    task(1, 'QCDC', [], 'event', ['a', 'b']),
    task(2, 'QCDC', ['class']),
    task(3, 'QCDC', ['class']),
    task(4, 'QCDC'),
    ...[5, 6, 7, 8].map((number) => task(number, 'QCDC', ['class'])),
  ],
  notFacts: ['8829869', '1812021', '19', '2021 - 2026'].map(notFact),
  review: {
    kind: 'final',
    from: civilDate('2020-01-01'),
    to: civilDate('2020-12-31'),
    cutOff: civilDate('2020-12-14'),
  },
};

export function withFigure(report: CheckedReport, code: string, changed: Partial<CheckedFigure>): CheckedReport {
  return { ...report, figures: report.figures.map((one) => (one.code === code ? { ...one, ...changed } : one)) };
}

export function heldOn(report: CheckedReport, date: string): CheckedReport {
  return report.event === null ? report : { ...report, event: { ...report.event, date: civilDate(date) } };
}
