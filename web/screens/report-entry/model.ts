import { byReason, type MarkedWords } from '#web/app/marked-words.ts';
import type { paths } from '#web/api/schema.d.ts';

type AnswerOf<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Form = AnswerOf<'/cycles/{cycle}/reports/{unit}/form', 'get'>;
export type ReportDraft = AnswerOf<'/drafts/report/{cycle}/{unit}', 'get'>;
export type Seen = AnswerOf<'/cycles/{cycle}/reports/{unit}/check', 'post'> & {
  /** By code the words that were looked at; left out where it is not known. */
  readonly asked?: Readonly<Record<string, { readonly text: string; readonly asOf: string }>>;
};
export type SeenFigure = Seen['figures'][number];
export type Indicator = Form['template']['indicators'][number];
export type Section = Form['template']['sections'][number];

export interface ReportPath {
  readonly cycle: string;
  readonly unit: string;
}

/** Where a report's parts stand in its draft; the same as domain/drafts/report-draft.ts. */
export const at = {
  figure: (code: string): string => `/figures/${code}`,
  asOf: (code: string): string => `/asOf/${code}`,
  explained: (code: string): string => `/explained/${code}`,
  section: (code: string): string => `/sections/${code}`,
  post: '/signer/post',
  name: '/signer/name',
  number: '/documentNumber',
  files: '/files',
  file: (id: string): string => `/files/${id}`,
  reason: '/onBehalf/reason',
  paper: '/onBehalf/document',
  /** Beside the place it answers; the whole report has no place of its own. */
  reply: (place: string): string => `/replies${place === '' ? '/whole' : place}`,
} as const;

/** Of a report that came back only what was marked is open; null = nothing is sealed. */
export function isSealed(opened: Form['opened'] | undefined, part: 'figures' | 'sections', code: string): boolean {
  return opened !== null && opened !== undefined && !opened[part].includes(code);
}

/** Places of a returned report that can be changed: a computed figure is opened with what it is made of, and stays locked. */
export function openedCount({ opened, template }: Pick<Form, 'opened' | 'template'>): number {
  if (opened === null) return 0;
  const computed = new Set(template.indicators.flatMap((one) => (one.computed === undefined ? [] : [one.code])));
  const figures = opened.figures.filter((code) => !computed.has(code));
  return figures.length + opened.sections.length + (opened.files ? 1 : 0);
}

/** The lines of a section that alone may be changed, and the text they are counted in, as it was handed in; null: all of them, or none. */
export function openedLines(
  { opened, report }: CameBack,
  code: string,
): { readonly lines: ReadonlySet<number>; readonly before: string } | null {
  const found = opened?.paragraphs.find(({ section }) => section === code);
  if (found === undefined) return null;
  return {
    lines: new Set(found.lines),
    before: report?.sections.find((section) => section.code === code)?.text ?? '',
  };
}

interface CameBack {
  readonly opened?: Form['opened'] | undefined;
  readonly report?: Form['report'] | undefined;
}

/** By its code the label of the marked figure that a figure was opened with, for nothing was said of it itself. */
export function openedWith(
  opened: Form['opened'] | undefined,
  indicators: readonly Indicator[],
): ReadonlyMap<string, string> {
  const labels = new Map(indicators.map(({ code, label }) => [code, label]));
  return new Map(
    (opened?.tied ?? []).flatMap(({ code, by }) => (labels.has(code) ? [[code, labels.get(by) ?? by] as const] : [])),
  );
}

/** The values on the form, by the place they have in the draft. */
export type Values = (pointer: string) => string;

/** The same by the place in the draft; a figure's own date and what explains it are sealed with it. */
export function isSealedAt(opened: Form['opened'] | undefined, pointer: string): boolean {
  const [, part, code = ''] = pointer.split('/');
  if (part === 'sections') return isSealed(opened, 'sections', code);
  // Of files it hangs on what each is: see FilesPart.
  if (part === 'files') return false;
  return (part === 'figures' || part === 'asOf' || part === 'explained') && isSealed(opened, 'figures', code);
}

/** A report that is handed in, as the form shows it. */
export function valuesOfReport(
  report: NonNullable<Form['report']>,
  indicators: readonly Indicator[],
  word: (field: Indicator, value: string) => string,
): Values {
  const fields = new Map<string, string>();
  for (const { code, value, asOf, asStated, explanation } of report.figures) {
    const indicator = indicators.find((one) => one.code === code);
    fields.set(at.figure(code), asStated ?? (indicator === undefined ? value : word(indicator, value)));
    if (asOf !== null) fields.set(at.asOf(code), asOf.split('-').reverse().join('/'));
    if (explanation !== null) fields.set(at.explained(code), explanation);
  }
  for (const { code, typed } of report.missing) fields.set(at.figure(code), typed);
  for (const { code, text } of report.sections) fields.set(at.section(code), text);
  fields.set(at.post, report.signer.post);
  fields.set(at.name, report.signer.name);
  fields.set(at.number, report.documentNumber ?? '');
  fields.set(at.reason, report.onBehalf?.reason ?? '');
  fields.set(at.paper, report.onBehalf?.document ?? '');
  return (pointer) => fields.get(pointer) ?? '';
}

/** By code the value of a figure as it is read; null: it is said that there is none. What nobody can read is not in it. */
export type ReadAs = ReadonlyMap<string, string | null>;

export function readAsHandedIn({ figures, missing }: NonNullable<Form['report']>): ReadAs {
  return new Map([
    ...figures.map(({ code, value }) => [code, value] as const),
    ...missing.map(({ code }) => [code, null] as const),
  ]);
}

export function readAsTyped(seen: Seen | null): ReadAs {
  return new Map(
    (seen?.figures ?? []).flatMap(({ code, value, missing }): readonly (readonly [string, string | null])[] =>
      value === null && missing === null ? [] : [[code, missing === null ? value : null]],
    ),
  );
}

/** What a field is called, for a list that names it. */
export function labelOf(
  form: Pick<Form, 'template'>,
  pointer: string,
  words: { post: string; name: string; number: string; files: string },
): string {
  const [, part = '', code = ''] = pointer.split('/');
  if (part === 'figures' || part === 'asOf' || part === 'explained')
    return form.template.indicators.find((one) => one.code === code)?.label ?? code;
  if (part === 'sections') return form.template.sections.find((one) => one.code === code)?.label ?? code;
  if (part === 'files') return words.files;
  if (pointer === at.post) return words.post;
  return pointer === at.name ? words.name : words.number;
}

/** Reasons of a return by the place they speak of; '' = the whole report. A path names a code, or the row it had. */
export function reasonsByPlace(form: Form, said: MarkedWords = byReason): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, readonly string[]>();
  if (form.status !== 'returned') return byPlace;
  for (const mark of form.returnReasons ?? []) {
    const place = placeOf(form, mark.path);
    byPlace.set(place, [...(byPlace.get(place) ?? []), said(mark)]);
  }
  return byPlace;
}

function placeOf(form: Form, path: string | null): string {
  if (path === at.files) return at.files;
  const [part = '', key = ''] = (path ?? '').split('/').filter((piece) => piece !== '');
  const rows = part === 'figures' ? form.report?.figures : part === 'sections' ? form.report?.sections : undefined;
  const code = (/^\d+$/.test(key) ? rows?.[Number(key)]?.code : undefined) ?? key;
  if (part === 'figures' && form.template.indicators.some((one) => one.code === code)) return at.figure(code);
  if (part === 'sections' && form.template.sections.some((one) => one.code === code)) return at.section(code);
  return '';
}
