/** Whose workbook it is: written on its hidden sheet when it is taken, and asked for when it comes back. */
export interface WorkbookIdentity {
  readonly cycle: string;
  readonly period: string;
  readonly unit: string;
  readonly unitName: string;
  readonly template: string;
  readonly version: number;
  /** The round it was taken for. */
  readonly round: number;
  /** The draft it was filled from, and at which revision: the unit's own, the host's beside it, or none that its reader may see. */
  readonly draft: 'own' | 'host' | 'none';
  readonly revision: number;
}

export const workbookRefusals = [
  'not-a-workbook',
  'workbook-too-big',
  'workbook-with-macros',
  'identity-missing',
  'wrong-cycle',
  'wrong-unit',
  'wrong-template',
  'wrong-version',
  'wrong-round',
  'sheet-missing',
  'layout-differs',
] as const;
export type WorkbookRefusalCode = (typeof workbookRefusals)[number];

export interface WorkbookRefusal {
  readonly code: WorkbookRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What speaks against filling one report from a workbook that was made for another; the widest difference first. */
export function identityFault(asked: WorkbookIdentity, found: WorkbookIdentity): WorkbookRefusal | null {
  if (found.cycle !== asked.cycle) {
    const [of, same] = [found.period, found.period === asked.period];
    return { code: 'wrong-cycle', facts: same ? { same: of } : { of, asked: asked.period } };
  }
  if (found.unit !== asked.unit) return { code: 'wrong-unit', facts: namesApart(found, asked) };
  if (found.template !== asked.template) return { code: 'wrong-template', facts: {} };
  const { version, round } = found;
  if (version !== asked.version) return { code: 'wrong-version', facts: { of: version, asked: asked.version } };
  if (round !== asked.round) return { code: 'wrong-round', facts: { of: round, asked: asked.round } };
  return null;
}

/** Two of one name are told apart by their codes: what differs has to be seen. */
function namesApart(found: WorkbookIdentity, asked: WorkbookIdentity): WorkbookRefusal['facts'] {
  if (found.unitName !== asked.unitName) return { of: found.unitName, asked: asked.unitName };
  return { of: `${found.unitName} (${found.unit})`, asked: `${asked.unitName} (${asked.unit})` };
}
