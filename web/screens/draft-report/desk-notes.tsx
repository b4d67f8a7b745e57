import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { type Context, isSettling } from '#web/screens/draft-report/model.ts';
import { PresentedNote } from '#web/screens/draft-report/present.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** What is to be known of the whole before a word is read. */
export function DeskNotes({
  cycle,
  context,
  report,
}: {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
}) {
  const { t } = useTranslation('draftReport');
  const { approved, consolidated, status } = context;
  return (
    <>
      {approved !== null && (
        <Note
          tone="ok"
          fact={t('approved', {
            number: context.head.left.at(-1) ?? String(approved.number),
            at: dayAndTime(approved.at),
          })}
        />
      )}
      {isSettling(context, report) && <Note tone="pen" fact={t('draft.settling')} />}
      <PresentedNote report={report} rehearsal={context.rehearsal} />
      {!consolidated && approved === null && (
        <Note tone="soon" fact={t('notConsolidated')}>
          {t('notConsolidatedWhat')}
        </Note>
      )}
      {status === 'consolidated' && (
        <Note
          tone="soon"
          fact={t('totalsUnapproved')}
          act={
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }} {...props} />}
            >
              {t('toTotals')}
            </Button>
          }
        >
          {t('totalsUnapprovedWhat')}
        </Note>
      )}
    </>
  );
}
