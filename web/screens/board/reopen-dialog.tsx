import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { TermFields, termOf, useTerm } from '#web/screens/board/term-fields.tsx';
import { useBoardFalls } from '#web/screens/board/use-board-falls.ts';
import { TooLateNote } from '#web/screens/board/too-late-note.tsx';
import type { BoardRow, BoardView } from '#web/screens/board/use-board.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';

interface ReopenDialogProps {
  readonly cycle: string;
  readonly row: BoardRow;
  readonly before: BoardView['before'];
  readonly onClose: () => void;
}

/** Takes a report from this unit alone again, until a day. */
export function ReopenDialog({ cycle, row, before, onClose }: ReopenDialogProps) {
  const { t } = useTranslation('board');
  const formOf = useTerm(row);
  const { name, unit } = row;
  const reopen = useCommand(
    (body: { until: string; hour: string | null; reason: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/reopen', { params: { path: { cycle, unit }, header: key }, body }),
    { said: t('reopen.done', { unit: name }), onDone: onClose },
  );
  const form = formOf(reopen.error);
  const { until, hour, reason } = termOf(form.values);
  const falls = useBoardFalls(cycle, until, before);
  const due = falls?.on ?? until;
  const knot = (key: string, when: string, what: string, state: Knot['state'] = 'waiting'): Knot => ({
    ...{ key, state, what },
    when: `${when}:`,
  });
  return (
    <FormDialog
      form={form}
      sent={reopen}
      opened
      onClose={onClose}
      title={t('reopen.title', { unit: name })}
      act={due === null ? t('reopen.actNoDay') : t('reopen.act', { day: day(due) })}
      cancel={t('reopen.cancel')}
      onSend={() => until !== null && reopen.mutate({ until, hour, reason })}
      willFollow={[
        knot('now', t('extend.now'), t('reopen.nowWhat', { unit: name }), 'now'),
        knot('only', t('reopen.only'), t('reopen.onlyWhat', { hour: hour ?? '…', day: due === null ? '…' : day(due) })),
        ...(row.round > 0 ? [knot('judged', t('reopen.judged'), t('reopen.judgedWhat'))] : []),
        knot('totals', t('reopen.totals'), t('reopen.totalsWhat')),
      ]}
    >
      <TermFields form={form} dayLabel={t('reopen.until')} />
      <TooLateNote until={until} hour={hour} before={before} falls={falls} />
    </FormDialog>
  );
}
