/**
 * The names of what has been asked. The first part is a stream (`cycle/…`) or a list: `/live` tells what has changed by it,
 * see listsOf in live.ts. A question asked on two screens has one name and one answer.
 */
const of = (stream: string, part: string, ...asked: readonly unknown[]) => [stream, part, ...asked] as const;

interface ReportPath {
  readonly cycle: string;
  readonly unit: string;
}

export const keys = {
  of,
  cycle: (cycle: string, part: CyclePart, ...asked: readonly unknown[]) => of(`cycle/${cycle}`, part, ...asked),
  conference: (conference: string, part: ConferencePart, ...asked: readonly unknown[]) =>
    of(`conference/${conference}`, part, ...asked),
  rights: (stream: string | null, unit?: string) => of(stream ?? 'rights', 'rights', unit ?? null),
  session: ['session'],
  whyOut: ['session', 'why'],
  waysIn: ['session', 'ways'],
  setUp: ['session', 'setup'],
  stage: ['evaluation', 'personas'],
  work: ['work'],
  templates: ['templates'],
  outsideIndices: ['outside-indices'],
  directives: ['directives'],
  awards: (part: 'rounds') => ['awards', part] as const,
  models: (part: 'registers' | 'list' | 'counts', ...asked: readonly unknown[]) => ['models', part, ...asked],
  inspections: ['inspections'],
  search: (text: string) => ['search', text],
  cycles: (rehearsal: boolean | string) => ['cycles', String(rehearsal)],
  cycleStarts: (rehearsal: boolean | string) => ['cycles', 'starts', String(rehearsal)],
  conferences: (rehearsal: boolean | string) => ['conferences', String(rehearsal)],
  recommendations: (asked: unknown) => ['conferences', 'recommendations', asked],
  shortcomings: (asked: unknown) => ['conferences', 'shortcomings', asked],
  convenePreview: (asked: unknown) => ['conferences', 'convene-preview', asked],
  tasks: (part: 'last-time' | 'instructions' | 'list' | 'numbers' | 'over-time', ...asked: readonly unknown[]) => [
    'tasks',
    part,
    ...asked,
  ],
  overview: (part: 'cycles' | 'late-units', ...asked: readonly unknown[]) => ['overview', part, ...asked],
  deliveries: (...asked: readonly unknown[]) => ['deliveries', ...asked],
  letter: (id: number | null) => ['deliveries', 'letter', id],
  arrived: (messageId: string) => ['deliveries', 'arrived', messageId],
  organisation: (part: OrganisationPart, ...asked: readonly unknown[]) => ['organisation', part, ...asked],
  positions: (unit: string, on: string) => ['positions', unit, on],
  calendar: (...asked: readonly unknown[]) => ['calendar', ...asked],
  admin: (...asked: readonly unknown[]) => ['admin', ...asked],
  command: (received: unknown) => ['command', received],
  planPreview: (asked: string | null) => ['plan-preview', asked],
  check: ({ cycle, unit }: ReportPath, settled: unknown) => ['check', cycle, unit, settled],
  reportDraft: ({ cycle, unit }: ReportPath) => [`draft/report/${cycle}/${unit}`],
} as const;

type CyclePart =
  | 'at-inspection'
  | 'board'
  | 'calendar-change'
  | 'explain'
  | 'files'
  | 'form'
  | 'issued-papers'
  | 'left-open'
  | 'new-paper'
  | 'paper-preview'
  | 'lineage'
  | 'pace'
  | 'rates'
  | 'rate-periods'
  | 'own-history'
  | 'text-remarks'
  | 'papers'
  | 'reviewers'
  | 'rounds'
  | 'stations'
  | 'urging'
  | 'variances'
  | 'whole';
type ConferencePart =
  | 'change-preview'
  | 'change-paper-preview'
  | 'new-change-paper'
  | 'correction-preview'
  | 'further-preview'
  | 'files'
  | 'invitation-preview'
  | 'minutes'
  | 'notice-preview'
  | 'whole';
type OrganisationPart =
  | 'committees'
  | 'duties'
  | 'history'
  | 'import'
  | 'kinds'
  | 'reorganisation'
  | 'successors'
  | 'tree'
  | 'unit'
  | 'units';
