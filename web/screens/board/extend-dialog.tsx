import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { TermFields, termOf, useTerm } from '#web/screens/board/term-fields.tsx';
import { useBoardFalls } from '#web/screens/board/use-board-falls.ts';
import { TooLateNote } from '#web/screens/board/too-late-note.tsx';
import type { BoardRow, BoardView } from '#web/screens/board/use-board.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { because, missing } from '#web/kit/reason.ts';

interface ExtendDialogProps {
  readonly cycle: string;
  readonly row: BoardRow;
  readonly before: BoardView['before'];
  readonly onClose: () => void;
}

/** A later end for this unit alone; a request that waits can be refused here as well, with the reason. */
export function ExtendDialog({ cycle, row, before, onClose }: ExtendDialogProps) {
  const { t } = useTranslation('board');
  const formOf = useTerm(row);
  const { name, unit, dueOn, dueHour, extensionAsked: asked } = row;
  const path = { cycle, unit };
  const grant = useCommand(
    (body: { until: string; hour: string | null; reason: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/extension/grant', { params: { path, header: key }, body }),
    { said: t('extend.done', { unit: name }), onDone: onClose },
  );
  const refuse = useCommand(
    (body: { reason: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/extension/refuse', { params: { path, header: key }, body }),
    { said: t('extend.refused', { unit: name }), onDone: onClose },
  );
  const form = formOf(grant.error ?? refuse.error);
  const { until, hour, reason } = termOf(form.values);
  const falls = useBoardFalls(cycle, until, before);
  const due = falls?.on ?? until;
  const notLater = until !== null && dueOn !== null && until < dueOn;
  return (
    <FormDialog
      form={form}
      sent={{ isPending: grant.isPending, error: grant.error ?? refuse.error }}
      opened
      onClose={onClose}
      title={t('extend.title', { unit: name })}
      act={due === null ? t('extend.actNoDay') : t('extend.act', { day: day(due) })}
      cancel={t('extend.cancel')}
      blocked={notLater && because(t('extend.notLater', { day: day(dueOn) }), 'until')}
      onSend={() => until !== null && grant.mutate({ until, hour, reason })}
      look={
        asked === null ? undefined : (
          <ActButton
            variant="subtle"
            loading={refuse.isPending}
            blocked={reason === '' && missing('reason')}
            title={t('extend.refuseWhat')}
            onAct={() => refuse.mutate({ reason })}
          >
            {t('extend.refuse')}
          </ActButton>
        )
      }
      willFollow={[
        { key: 'now', state: 'now', when: `${t('extend.now')}:`, what: t('extend.nowWhat', { unit: name }) },
        {
          key: 'due',
          state: 'waiting',
          when: `${t('extend.newDue')}:`,
          what: t('extend.newDueWhat', { hour: hour ?? '…', day: due === null ? '…' : day(due) }),
        },
        { key: 'ladder', state: 'waiting', when: `${t('extend.ladder')}:`, what: t('extend.ladderWhat') },
        { key: 'same', state: 'waiting', when: `${t('extend.same')}:`, what: t('extend.sameWhat') },
      ]}
    >
      {dueOn !== null && <p>{t('extend.current', { due: `${dueHour ?? ''} ${day(dueOn)}` })}</p>}
      {asked !== null && (
        <Note tone="soon" icon="extend" fact={t('extend.asked', { hour: asked.hour, day: day(asked.until) })}>
          {asked.reason}
        </Note>
      )}
      <TermFields
        form={form}
        dayLabel={t('extend.until')}
        dayError={notLater ? t('extend.notLater', { day: day(dueOn) }) : null}
      />
      <TooLateNote until={until} hour={hour} before={before} falls={falls} />
    </FormDialog>
  );
}
