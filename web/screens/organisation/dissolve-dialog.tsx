import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Knot } from '#web/kit/thread.tsx';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { usePeople } from '#web/screens/organisation/use-organisation.ts';

export function DissolveDialog({ unit, on, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const { day: aDay, written } = useFieldRules();
  const formOf = useActForm({ lastDay: '', document: '' }, { lastDay: aDay, document: written });
  const { data: people } = usePeople(unit.id, on);
  const end = useCommand(
    (body: { readonly lastDay: string; readonly document: string }, key) =>
      api.POST('/organisation/units/{unit}/dissolve', { params: { path: { unit: unit.id }, header: key }, body }),
    { said: t('dissolve.done', { name: unit.name }), onDone: onClose },
  );
  const form = formOf(end.error);
  const date = readDay(form.values.lastDay);
  const below = units.filter(({ parent }) => parent === unit.id).length;
  const holders = people?.positions.length ?? 0;
  const knots: readonly Knot[] = [
    ...(date === null
      ? []
      : [
          {
            key: 'after',
            state: 'now' as const,
            when: day(date),
            what: t('dissolve.follow', { day: day(date), name: unit.name }),
          },
        ]),
    ...(below === 0 ? [] : [{ key: 'below', state: 'wrong' as const, what: t('dissolve.children', { count: below }) }]),
    ...(holders === 0
      ? []
      : [{ key: 'people', state: 'waiting' as const, what: t('dissolve.peopleHere', { count: holders }) }]),
    { key: 'tasks', state: 'waiting', what: t('dissolve.tasks') },
    { key: 'undo', state: 'wrong', what: t('dissolve.undo') },
  ];
  return (
    <FormDialog
      form={form}
      sent={end}
      opened
      onClose={onClose}
      title={t('dissolve.title', { name: unit.name })}
      act={t('dissolve.act')}
      dangerous
      onSend={() => date !== null && end.mutate({ lastDay: date, document: form.values.document })}
      willFollow={knots}
    >
      <DateInput label={t('lastDay')} {...form.text('lastDay')} />
      <DocumentField form={form} />
    </FormDialog>
  );
}
