import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';

export function MoveDialog({ unit, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const { day: aDay, written } = useFieldRules();
  const formOf = useActForm({ from: '', parent: '', document: '' }, { from: aDay, parent: written, document: written });
  const move = useCommand(
    (body: { readonly from: string; readonly parent: string; readonly document: string }, key) =>
      api.POST('/organisation/units/{unit}/move', { params: { path: { unit: unit.id }, header: key }, body }),
    { said: t('move.done', { name: unit.name }), onDone: onClose },
  );
  const form = formOf(move.error);
  const { from, parent, document } = form.values;
  const date = readDay(from);
  const above = units.find(({ id }) => id === parent)?.name ?? '';
  return (
    <FormDialog
      form={form}
      sent={move}
      opened
      onClose={onClose}
      title={t('move.title', { name: unit.name })}
      act={t('move.act')}
      onSend={() => date !== null && move.mutate({ from: date, parent, document })}
      willFollow={
        date === null || parent === ''
          ? []
          : [
              {
                key: 'from',
                state: 'now',
                when: day(date),
                what: t('move.follow', { day: day(date), name: unit.name, parent: above }),
              },
              { key: 'before', state: 'done', what: t('move.before') },
            ]
      }
    >
      <UnitSelect
        label={t('move.parent')}
        units={units.filter(({ id }) => id !== unit.id)}
        value={parent === '' ? null : parent}
        onChange={(chosen) => form.set('parent', chosen ?? '')}
        error={form.error('parent')}
      />
      <DateInput label={t('from')} {...form.text('from')} />
      <DocumentField form={form} />
    </FormDialog>
  );
}
