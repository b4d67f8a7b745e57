import { createHash } from 'node:crypto';
import type { WorkbookIdentity } from '#domain/report-workbook/identity.ts';
import type { InputCell } from '#domain/report-workbook/layout.ts';

/** A place that a workbook offers to be filled in, and what it held when it was taken. */
export type Offered = ReadonlyMap<string, string>;

/**
 * Of all that the hidden sheet says and of where each place stands: two workbooks that were put together, or an outline that asks for
 * something else since, are told by it. It is no signature, and whoever uploads may write the draft anyway.
 */
export function fingerprintOf(identity: WorkbookIdentity, inputs: readonly InputCell[], offered: Offered): string {
  const { cycle, unit, template, version, round, draft, revision } = identity;
  const places = inputs.map(({ pointer, sheet, cell, label }) => [pointer, sheet, cell, label.normalize('NFC')]);
  const all = [cycle, unit, template, version, round, draft, revision, places, [...offered]];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
