import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { type OtherHierarchy, otherHierarchies } from '#web/screens/organisation/hierarchy.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';

interface Wanted {
  readonly hierarchy: OtherHierarchy;
  readonly parent: string | null;
  readonly from: string;
  readonly document: string;
}

interface PlaceDialogProps extends UnitDialogProps {
  readonly hierarchy: OtherHierarchy;
}

/** Where a unit stands in the Party's or the Front's hierarchy; without a place of its own it stands there as in the State's. */
export function PlaceDialog({ unit, units, hierarchy: shown, onClose }: PlaceDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const { dayOrNone } = useFieldRules();
  const begin: Wanted = { hierarchy: shown, parent: null, from: '', document: '' };
  const formOf = useActForm(begin, { from: dayOrNone });
  const place = useCommand(
    (_: null, key) =>
      api.POST('/organisation/units/{unit}/place', {
        params: { path: { unit: unit.id }, header: key },
        body: { hierarchy, parent, from: date, document: document.trim() },
      }),
    { said: t('place.done', { name: unit.name }), onDone: onClose },
  );
  const form = formOf(place.error);
  const { hierarchy, parent, from, document } = form.values;
  const date = readDay(from);
  const facts = {
    ...{ name: unit.name, hierarchy: words(`hierarchy.${hierarchy}`) },
    ...{ day: date === null ? t('place.always') : day(date) },
    parent: units.find(({ id }) => id === parent)?.name ?? '',
  };
  return (
    <FormDialog
      form={form}
      sent={place}
      opened
      onClose={onClose}
      title={t('place.title', { name: unit.name })}
      act={t('place.act')}
      onSend={() => place.mutate(null)}
      willFollow={[
        { key: 'from', state: 'now', what: t(parent === null ? 'place.back' : 'place.follow', facts) },
        { key: 'before', state: 'done', what: t('place.cycles') },
      ]}
    >
      <FieldRow>
        <OneOf
          label={t('hierarchy')}
          choices={otherHierarchies.map((key) => ({ key, word: words(`hierarchy.${key}`) }))}
          chosen={hierarchy}
          onChoose={(key) => form.set('hierarchy', key)}
          error={form.error('hierarchy')}
        />
        <UnitSelect
          label={t('parent')}
          hint={t('place.parentHint')}
          units={units.filter(({ id }) => id !== unit.id)}
          value={parent}
          onChange={(chosen) => form.set('parent', chosen)}
          placeholder={t('place.asState')}
          clearable
          error={form.error('parent')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={t('from')} description={t('place.fromHint')} {...form.text('from')} />
        <DocumentField form={form} />
      </FieldRow>
    </FormDialog>
  );
}
