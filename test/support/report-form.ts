import type { Indicator } from '#domain/report-template/indicator.ts';
import { indicatorShape } from '#api/routes/templates/template-shape.ts';
import type { ReportForm } from '#api/report-workbook/facts.ts';

const indicator = (code: string, label: string, kind: Indicator['kind'], more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label, kind, unit: 'mô hình', of: null, by: null, setting: null, programme: 'QCDC', required: true },
  ...{ source: null, ...more },
});

/** Of the workbooks in test/support/lists: changed here, those have to be made anew. */
export const formIndicators: readonly Indicator[] = [
  indicator('models', 'Tổng số mô hình', 'total'),
  indicator('economy', '- trong đó: kinh tế', 'part', { of: 'models', by: 'field' }),
  indicator('culture', '- trong đó: văn hóa', 'part', { of: 'models', by: 'field' }),
  indicator('share', 'Tỷ lệ mô hình kinh tế', 'share', { unit: '%', required: false }),
  indicator('meetings', 'Số cuộc đối thoại', 'count', { unit: 'cuộc' }),
];

export interface FormWishes {
  readonly doc?: Readonly<Record<string, string>>;
  readonly writers?: NonNullable<ReportForm['draft']>['writers'];
  readonly revision?: number;
  readonly more?: Partial<ReportForm>;
  readonly round?: number;
}

type Opened = NonNullable<ReportForm['opened']>;

/** Of a report that came back these places alone may be changed. */
export function openedOf(more: Partial<Opened>): Opened {
  return { figures: [], sections: [], files: false, paragraphs: [], tied: [], ...more };
}

/** A unit's report as the form on the screen has it. */
export function reportFormOf({
  doc = {},
  writers = {},
  revision = 3,
  round = 1,
  more = {},
}: FormWishes = {}): ReportForm {
  return {
    cycle: {
      ...{ id: 'tinh-x-qcdc-2020-h1', stream: 'cycle/tinh-x-qcdc-2020-h1', status: 'collecting', rehearsal: true },
      ...{ now: '2020-06-10T01:00:00.000Z', committee: { id: 'tinh-x-qcdc', name: 'Ban Chỉ đạo QCDC tỉnh X' } },
      ...{
        superior: 'Tỉnh ủy X',
        host: { id: 'tinh-x', name: 'tỉnh X' },
        programmes: ['QCDC'],
        inspection: null,
        reviewKind: 'interim',
        rolls: true,
      },
      ...{ period: { code: '2020-H1', label: '6 tháng đầu năm 2020' }, cutOff: '2020-06-14' },
      dataWindow: { from: '2019-12-15', to: '2020-06-14' },
    },
    ...{ unit: { id: 'huyen-a', name: 'huyện A' }, status: 'expected', round: round - 1, acknowledgedAt: null },
    ...{ dueAt: '2020-06-22T10:00:00.000Z', reopened: false, extensionAsked: null, returnReasons: null, opened: null },
    template: {
      ...{ id: 'qcdc', version: 2, indicators: formIndicators.map(indicatorShape) },
      sections: [
        { code: 'ket-qua', label: 'Kết quả', required: true },
        { code: 'kien-nghi', label: 'Kiến nghị', required: false },
      ],
      relations: [{ id: 'R1', check: 'K1', whole: 'models', parts: ['economy', 'culture'] }],
    },
    computed: [],
    laws: [],
    sectionLimit: 50_000,
    previous: {
      ...{ cycle: 'truoc', period: { code: '2019', label: 'năm 2019' } },
      template: null,
      figures: [{ code: 'models', value: '1079' }],
    },
    ...{ report: null, waiting: null, receiptTo: [], ended: null, onBehalf: false },
    draft: {
      ...{ revision, round, state: 'open', doc: { ...doc }, writers: { ...writers } },
      ...{ saved: null, presented: null, givenBack: null },
    },
    ...more,
  };
}
