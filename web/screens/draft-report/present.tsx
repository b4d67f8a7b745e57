import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Blocked } from '#web/kit/reason.ts';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface PresentButtonProps {
  readonly cycle: string;
  readonly report: ReportDraft;
  readonly unready: Blocked;
}

/** Whoever writes lays it before whoever approves, or takes it back: it stands in the leader's list of work. */
export function PresentButton({ cycle, report, unready }: PresentButtonProps) {
  const { t } = useTranslation('draftReport');
  const { engine, view } = report.draft;
  const presented = view.draft.presented !== null;
  const present = useMutation({
    mutationFn: async () => {
      await engine.saved();
      const params = { path: { cycle } };
      return taken(
        presented
          ? api.POST('/drafts/consolidated/{cycle}/recall', { params })
          : api.POST('/drafts/consolidated/{cycle}/present', { params }),
      );
    },
    onSuccess: (draft) => engine.receive(draft),
  });
  return (
    <>
      <Fault error={present.error} />
      <ActButton
        variant="default"
        loading={present.isPending}
        blocked={!presented && unready}
        onAct={() => present.mutate()}
      >
        {t(presented ? 'present.recall' : 'present.act')}
      </ActButton>
    </>
  );
}

export function PresentedNote({ report, rehearsal }: { readonly report: ReportDraft; readonly rehearsal: boolean }) {
  const { t } = useTranslation('draftReport');
  const timeOf = useRealTime(rehearsal);
  const { presented, givenBack, revision } = report.draft.view.draft;
  if (report.closed) return null;
  if (presented === null)
    return givenBack === null ? null : (
      <Note
        tone="soon"
        icon="returned"
        fact={t('present.givenBack', { name: givenBack.by, time: timeOf(givenBack.at) })}
      >
        {givenBack.remark}
      </Note>
    );
  return (
    <Note tone="pen" fact={t('present.fact', { name: presented.by, time: timeOf(presented.at) })}>
      {presented.revision < revision && t('present.changed')}
    </Note>
  );
}
