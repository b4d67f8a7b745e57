import type { z } from 'zod';
import type { UsualRange } from '#domain/checks/own-history.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WorkbookIdentity } from '#domain/report-workbook/identity.ts';
import { inputCells, type InputCell } from '#domain/report-workbook/layout.ts';
import type { AskedReport } from '#domain/report-workbook/lines.ts';
import { plainText } from '#domain/report-workbook/read-cell.ts';
import { fieldsOfReport, pointersOf } from '#domain/drafts/report-draft.ts';
import type { cellLists } from '#api/report-workbook/cell-lists.ts';
import type { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { cellText } from '#api/support/workbook-cells.ts';

/** The form on the screen: its rights, its figures, its draft. */
export type ReportForm = z.output<typeof reportForm.route.output>;

export interface WorkbookFacts {
  readonly asked: AskedReport;
  readonly identity: WorkbookIdentity;
  readonly inputs: readonly InputCell[];
  /** What each place holds now, as a cell can hold it. */
  readonly stands: ReadonlyMap<string, string>;
  /** The places that may be written; null = all of them, empty = the report is not open. */
  readonly open: ReadonlySet<string> | null;
  readonly cutOff: CivilDate;
}

/** What the unit's own earlier figures make usual (K15, K16). */
export type UsualFigures = readonly (Pick<UsualRange, 'from' | 'to'> & { readonly code: string })[];

/** What its sheets are filled with. */
export interface Filling extends WorkbookFacts {
  readonly form: ReportForm;
  readonly isOpen: (pointer: string) => boolean;
  readonly lists: ReturnType<typeof cellLists>;
  readonly usual: UsualFigures;
}

/** What the workbook of a report says, by the same answer as the form on the screen. */
export function workbookFacts(form: ReportForm): WorkbookFacts {
  const { cycle, unit, template, draft } = form;
  const asked: AskedReport = { ...template, programmes: cycle.programmes };
  const inputs = inputCells(asked);
  const values = new Map<string, unknown>(Object.entries(valuesOf(form)));
  const held = inputs.flatMap(({ pointer }) => {
    const text = values.get(pointer);
    return typeof text === 'string' && text !== '' ? [[pointer, plainText(text)] as const] : [];
  });
  return {
    ...{ asked, inputs, stands: new Map(held) },
    identity: {
      ...{ cycle: cycle.id, period: cycle.period.label, unit: unit.id, unitName: unit.name },
      ...{ template: template.id, version: template.version },
      round: draft?.round ?? form.round,
      draft: draft === null ? 'none' : form.onBehalf ? 'host' : 'own',
      revision: draft?.revision ?? 0,
    },
    open: openPlaces(form),
    // The description of the answer says no more than that it is text.
    cutOff: cycle.cutOff as CivilDate,
  };
}

/** What was handed in stands in the form until it comes back; before and after that the draft does. */
function valuesOf({ report, status, draft }: ReportForm): Readonly<Record<string, unknown>> {
  if (report !== null && (status === 'submitted' || status === 'accepted')) return fieldsOfReport(report);
  return draft?.doc ?? {};
}

function openPlaces({ draft, waiting, opened }: ReportForm): ReadonlySet<string> | null {
  if (draft === null || draft.state === 'closed' || waiting !== null) return new Set();
  if (opened === null) return null;
  return pointersOf(opened.figures, opened.sections);
}

/** A text that no cell can hold whole is left to the screen. */
export function fitsCell(text: string): boolean {
  return cellText(text) === text;
}
