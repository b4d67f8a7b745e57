import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Pane } from '#web/kit/pane.tsx';
import type { Form } from '#web/screens/consolidation/form.ts';
import { RemarksBySection } from '#web/screens/report-entry/remarks.tsx';
import { shownRemarks } from '#web/screens/report-entry/use-remarks.ts';

interface TextRemarksPaneProps {
  readonly cycle: string;
  readonly form: Form;
  readonly report: NonNullable<Form['report']>;
}

/** Numbers in the unit's words that do not agree: whoever judges the report sees what its writer saw, and judges by himself. */
export function TextRemarksPane({ cycle, form, report }: TextRemarksPaneProps) {
  const { t } = useTranslation('consolidation');
  const unit = form.unit.id;
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'text-remarks', unit, report.round),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/text-remarks', { params: { path: { cycle, unit } } })),
  });
  if (data === undefined || (data.remarks.length === 0 && data.whole)) return null;
  return (
    <Pane title={t('textRemarks.title')}>
      {data.remarks.length > 0 && <p>{t('textRemarks.about', { count: data.remarks.length })}</p>}
      <RemarksBySection sections={form.template.sections} seen={shownRemarks(data, report.sections)} />
    </Pane>
  );
}
