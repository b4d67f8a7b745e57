import type { ReportTemplate } from '#domain/report-template/template.ts';

export type TemplateState =
  | { readonly status: 'none' }
  | {
      readonly status: 'defined';
      readonly current: ReportTemplate;
      /** Every version ever, the current one included. */
      readonly versions: ReadonlyMap<number, ReportTemplate>;
    };

/** Without a number the current version. Old ones stay readable for the cycles that pinned them. */
export function templateVersion(state: TemplateState, version?: number): ReportTemplate | null {
  if (state.status === 'none') return null;
  return version === undefined ? state.current : (state.versions.get(version) ?? null);
}
