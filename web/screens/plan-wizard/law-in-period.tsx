import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { useTemplate } from '#web/screens/outline/use-templates.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';

/** The days figures are of; null: not known yet. */
export interface Within {
  readonly from: string | null;
  readonly to: string | null;
}

/** A law that comes into force within the days that are reported on: said, with the versions of before and since to choose from. */
export function LawInPeriod({ within: { from, to } }: { readonly within: Within }) {
  const { t } = useTranslation('plan');
  const { form, set } = usePlanning();
  const { data } = useTemplate(form.template, null);
  if (data === undefined || from === null || to === null) return null;
  const changed = data.laws.findLast(({ law }) => from < law.inForceFrom && law.inForceFrom <= to);
  if (changed === undefined) return null;
  const newest = data.template.version;
  const before = data.versions.findLast((version) => version < changed.version);
  const facts = { ...changed.law, from: day(changed.law.inForceFrom), date: day(changed.law.date) };
  const choices = [
    { key: String(newest), word: t('law.since', { version: newest }) },
    ...(before === undefined ? [] : [{ key: String(before), word: t('law.before', { version: before }) }]),
  ];
  return (
    <Note tone="soon" icon="calendar" fact={t('law.fact', facts)}>
      <p>{t('law.what', facts)}</p>
      {choices.length > 1 && (
        <OneOf
          grows
          label={t('law.choose')}
          choices={choices}
          chosen={form.templateVersion === '' ? String(newest) : form.templateVersion}
          onChoose={(version) => set({ templateVersion: version === String(newest) ? '' : version })}
        />
      )}
    </Note>
  );
}
