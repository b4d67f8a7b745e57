import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, taken } from '#web/api/client.ts';
import { EntryForm } from '#web/screens/report-entry/entry-form.tsx';
import type { ReportDraft, Form, ReportPath } from '#web/screens/report-entry/model.ts';
import { useReportDraft } from '#web/screens/report-entry/use-draft.ts';

/** While the engine is away nothing tells that it has come back: the state is asked for. */
const whileWaiting = 3_000;

/** Nhập báo cáo: one unit's report, from the call to its receipt. */
export function ReportEntry() {
  const { cycle = '', unit = '' } = useParams({ strict: false });
  const path = { cycle, unit };
  const { data: form } = useQuery({
    queryKey: keys.cycle(cycle, 'form', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/form', { params: { path } })),
    refetchInterval: (query) => ((query.state.data?.waiting ?? null) === null ? false : whileWaiting),
  });
  if (form === undefined) return null;
  const key = `${cycle}/${unit}`;
  return form.draft === null ? (
    <EntryForm key={key} path={path} form={form} draft={null} />
  ) : (
    <Drafting key={key} path={path} form={form} first={form.draft} />
  );
}

function Drafting({
  path,
  form,
  first,
}: {
  readonly path: ReportPath;
  readonly form: Form;
  readonly first: ReportDraft;
}) {
  const draft = useReportDraft(path, form.onBehalf, first);
  return <EntryForm path={path} form={form} draft={draft} />;
}
