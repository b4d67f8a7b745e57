import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import type { Assignee } from '#web/screens/tasks/use-tasks.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { missing, unread } from '#web/kit/reason.ts';

export function ExtensionDialog({ unit, ...props }: DialogProps) {
  return unit === null ? null : <ForUnit unit={unit} {...props} />;
}

/** The date asked for, another one, or no: the giver's answer, to this unit alone. */
function ForUnit({ task, unit, onClose }: DialogProps & { readonly unit: Assignee }) {
  const { t } = useTranslation('tasks');
  const knots = useKnots();
  const asked = unit.extensionAsked;
  const [text, setText] = useState(asked === null ? '' : day(asked.until));
  const [reason, setReason] = useState('');
  const until = readDay(text);
  const { name } = unit;
  const params = { path: pathOf(task) };
  const grant = useCommand(
    (to: string, key) =>
      api.POST('/tasks/{conference}/{number}/extension/grant', {
        params: { ...params, header: key },
        body: { unit: unit.unit, until: to, reason },
      }),
    { said: t('extension.granted', { unit: name }), onDone: onClose },
  );
  const refuse = useCommand(
    (_: null, key) =>
      api.POST('/tasks/{conference}/{number}/extension/refuse', {
        params: { ...params, header: key },
        body: { unit: unit.unit, reason },
      }),
    { said: t('extension.refused', { unit: name }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t(asked === null ? 'extension.titleGrant' : 'extension.title', { unit: name })}
      act={until === null ? t('extension.actNoDay') : t('extension.act', { day: day(until) })}
      cancel={t('extension.cancel')}
      blocked={until === null && unread('until', text)}
      pending={grant.isPending}
      error={grant.error ?? refuse.error}
      onAct={() => {
        if (until !== null) grant.mutate(until);
      }}
      look={
        asked !== null && (
          <ActButton
            variant="subtle"
            blocked={reason.trim() === '' && missing('reason')}
            loading={refuse.isPending}
            title={t('extension.refuseWhat')}
            onAct={() => refuse.mutate(null)}
          >
            {t('extension.refuse')}
          </ActButton>
        )
      }
      willFollow={[
        knots.now(t('dialog.mailTo', { unit: name })),
        knots.later(t('dialog.ladder')),
        knots.same(t('dialog.others')),
      ]}
    >
      <AboutTask task={task} />
      {asked !== null && (
        <Note tone="soon" icon="extend" fact={t('extension.asked', { unit: name, day: day(asked.until) })}>
          {asked.reason}
        </Note>
      )}
      <DateInput label={t('dialog.until')} field="until" text={text} onText={setText} required />
      <LongText label={t('extension.reasonOptional')} field="reason" text={reason} onText={setReason} />
    </ActDialog>
  );
}
