import { useTranslation } from 'react-i18next';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Context } from '#web/screens/draft-report/model.ts';
import { PresentedNote } from '#web/screens/draft-report/present.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** What is to be known of the whole before a word is read. */
export function DeskNotes({ context, report }: { readonly context: Context; readonly report: ReportDraft }) {
  const { t } = useTranslation('draftReport');
  const { approved, consolidated } = context;
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
      <PresentedNote report={report} rehearsal={context.rehearsal} />
      {!consolidated && approved === null && (
        <Note tone="soon" fact={t('notConsolidated')}>
          {t('notConsolidatedWhat')}
        </Note>
      )}
    </>
  );
}
