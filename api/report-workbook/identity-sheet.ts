import type { WorkbookIdentity } from '#domain/report-workbook/identity.ts';
import { plainText } from '#domain/report-workbook/read-cell.ts';
import type { Offered } from '#api/report-workbook/fingerprint.ts';

/** What the hidden sheet is known by: changed with its shape, so that an older one is not read by the rules of a newer. */
const mark = 'hoi-nghi/report-workbook/1';
const drafts = ['own', 'host', 'none'] as const;

export interface Told {
  readonly identity: WorkbookIdentity;
  readonly offered: Offered;
  readonly fingerprint: string;
}

/** The hidden sheet: a name and its value in each row, then every place that may be filled in with what it held. */
export function identityRows({ identity, offered, fingerprint }: Told): readonly (readonly [string, string])[] {
  const facts = Object.entries(identity).map(([name, value]): readonly [string, string] => [name, String(value)]);
  return [['shape', mark], ...facts, ['fingerprint', fingerprint], ...offered];
}

/** Null: it was not written here, or a part of it is gone. */
export function identityFrom(rows: readonly (readonly [string, string])[]): Told | null {
  const facts = new Map(rows.filter(([name]) => !name.startsWith('/')));
  const text = (name: string): string => facts.get(name) ?? '';
  const whole = (name: string): number => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : -1);
  const draft = drafts.find((one) => one === text('draft'));
  const identity = {
    ...{ cycle: text('cycle'), period: text('period'), unit: text('unit'), unitName: text('unitName') },
    ...{ template: text('template'), version: whole('version'), round: whole('round'), revision: whole('revision') },
  };
  const complete = text('shape') === mark && !Object.values(identity).some((value) => value === '' || value === -1);
  if (!complete || draft === undefined || text('fingerprint') === '') return null;
  const offered = rows.filter(([name]) => name.startsWith('/')).map(([name, held]) => [name, plainText(held)] as const);
  return { identity: { ...identity, draft }, offered: new Map(offered), fingerprint: text('fingerprint') };
}
