import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { GiveBackDialog } from '#web/app/draft/give-back-dialog.tsx';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface GiveBackProps {
  readonly cycle: string;
  readonly report: ReportDraft;
}

/** What was laid before him and is not approved: it goes back to who wrote it, with a word. */
export function GiveBack({ cycle, report }: GiveBackProps) {
  const { t } = useTranslation('draftReport');
  const [open, setOpen] = useState(false);
  const { engine, view } = report.draft;
  const { presented } = view.draft;
  if (presented === null) return null;
  return (
    <>
      <ActButton variant="default" blocked={false} onAct={() => setOpen(true)}>
        {t('present.giveBack')}
      </ActButton>
      {open && (
        <GiveBackDialog
          words={{ title: t('present.giveBackTitle'), act: t('present.giveBackAct'), remark: t('present.remark') }}
          willFollow={[{ key: 'back', state: 'now', what: t('present.goesBack', { by: presented.by }) }]}
          onGiveBack={async (remark) => {
            const params = { path: { cycle } };
            const send = () => api.POST('/drafts/consolidated/{cycle}/give-back', { params, body: { remark } });
            engine.receive(await takenOnceSignedIn(send));
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
