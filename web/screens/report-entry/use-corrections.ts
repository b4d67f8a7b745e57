import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Turned } from '#web/screens/consolidation/use-turned-word.ts';
import type { Form, ReportPath } from '#web/screens/report-entry/model.ts';

export type Corrections =
  paths['/cycles/{cycle}/reports/{unit}/variances']['get']['responses'][200]['content']['application/json'];

/** What a cell shows of the notes on its figure. */
export interface CellCorrection {
  /** What accepted notes made of it; null: it is as approved. */
  readonly now: Turned | null;
  /** What a note that waits says. */
  readonly waits: Turned | null;
}

/** A report is corrected beside its sealed figures only once it was accepted. */
export function useCorrections({ cycle, unit }: ReportPath, form: Form): Corrections | undefined {
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'variances', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/variances', { params: { path: { cycle, unit } } })),
    enabled: form.status === 'accepted',
  });
  return data;
}

export function correctionsByCode(corrections: Corrections | undefined): ReadonlyMap<string, CellCorrection> {
  const found = new Map<string, CellCorrection>();
  if (corrections === undefined) return found;
  const waiting = corrections.notes.filter(({ status }) => status === 'waiting').flatMap(({ changes }) => changes);
  for (const { code, sealed, held, missing, type } of [...corrections.figures, ...corrections.computed]) {
    const waits = waiting.find((change) => change.code === code) ?? null;
    const now = held === sealed && missing === null ? null : { value: held, missing, type };
    if (now !== null || waits !== null) found.set(code, { now, waits });
  }
  return found;
}

/** Figures that must agree with it: whoever corrects a part mostly corrects the whole, and the other way round. */
export function kinOf({ template }: Pick<Form, 'template'>, code: string): readonly string[] {
  const kin = template.relations.flatMap((relation) => {
    const all =
      relation.check === 'K1'
        ? [relation.whole, ...relation.parts]
        : relation.check === 'K2'
          ? []
          : [relation.whole, relation.part];
    return all.includes(code) ? all : [];
  });
  const codes = new Set([code, ...kin]);
  return template.indicators.flatMap((one) => (codes.has(one.code) ? [one.code] : []));
}
