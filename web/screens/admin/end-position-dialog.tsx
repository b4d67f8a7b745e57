import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { readDay } from '#web/kit/read-day.ts';
import classes from '#web/screens/admin/admin.module.css';
import type { Position } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { unread } from '#web/kit/reason.ts';

interface EndPositionDialogProps {
  readonly position: Position;
  readonly onClose: () => void;
}

export function EndPositionDialog({ position, onClose }: EndPositionDialogProps) {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const [when, setWhen] = useState<'now' | 'day'>('now');
  const [text, setText] = useState('');
  const lastDay = when === 'now' ? null : readDay(text);
  const end = useAdminAct(
    () => api.POST('/positions/{position}/end', { params: { path: { position: position.id } }, body: { lastDay } }),
    { onDone: onClose },
  );
  const follow = when === 'now' ? t('endPosition.followNow') : t('endPosition.followDay');
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('endPosition.title', {
        title: position.title || label(`role.${position.role}`),
        unit: position.unitName,
      })}
      willFollow={[
        { key: 'end', state: 'now', what: follow },
        { key: 'kept', state: 'done', what: t('endPosition.kept') },
      ]}
      act={t('act.end')}
      onAct={() => end.mutate(undefined)}
      pending={end.isPending}
      blocked={when === 'day' && lastDay === null && unread('lastDay', text)}
      error={errorElsewhere(end.error, ['/lastDay'])}
      dangerous={when === 'now'}
    >
      <div className={classes.fields}>
        <OneOf
          label={t('endPosition.when')}
          choices={(['now', 'day'] as const).map((key) => ({ key, word: t(`endPosition.${key}`) }))}
          chosen={when}
          onChoose={setWhen}
        />
        {when === 'day' && (
          <DateInput
            label={t('endPosition.day')}
            field="lastDay"
            text={text}
            onText={setText}
            error={errorAt(end.error, '/lastDay')}
            required
          />
        )}
      </div>
    </ActDialog>
  );
}
