import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { GiveBackDialog } from '#web/app/draft/give-back-dialog.tsx';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { keys } from '#web/app/query-keys.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';

interface GiveBackProps {
  readonly path: ReportPath;
  readonly by: string;
  readonly draft: OpenReport;
  readonly onClose: () => void;
}

/** Not signed yet: the draft goes back to whoever prepares it. */
export function GiveBack({ path, by, draft, onClose }: GiveBackProps) {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  return (
    <GiveBackDialog
      words={{ title: t('givenBack.title'), act: t('givenBack.act'), remark: t('givenBack.remark') }}
      willFollow={[
        { key: 'back', state: 'now', what: t('givenBack.what', { by }) },
        { key: 'again', state: 'waiting', what: t('givenBack.again') },
      ]}
      onGiveBack={async (remark) => {
        const send = () => api.POST('/drafts/report/{cycle}/{unit}/give-back', { params: { path }, body: { remark } });
        draft.sync.receive(await takenOnceSignedIn(send));
        await client.invalidateQueries({ queryKey: keys.reportDraft(path) });
      }}
      onClose={onClose}
    />
  );
}
