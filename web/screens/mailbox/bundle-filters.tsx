import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import type { Bundle } from '#web/screens/mailbox/use-bundle.ts';

interface BundleFiltersProps {
  readonly bundle: Bundle;
  readonly unit: string;
  readonly template: string;
  readonly onUnit: (unit: string) => void;
  readonly onTemplate: (template: string) => void;
}

/** A pile for one table of the office: by whom it is handed to, by kind. */
export function BundleFilters({ bundle, unit, template, onUnit, onTemplate }: BundleFiltersProps) {
  const { t } = useTranslation('mailbox');
  return (
    <>
      <OneOf
        bare
        grows
        label={t('bundle.unit')}
        chosen={unit}
        onChoose={onUnit}
        choices={[
          { key: '', word: t('bundle.everyUnit') },
          ...bundle.units.map((one) => ({ key: one.unit, word: `${one.unitName} (${String(one.letters)})` })),
        ]}
      />
      <OneOf
        bare
        grows
        label={t('kind')}
        chosen={template}
        onChoose={onTemplate}
        choices={[
          { key: '', word: t('everyKind') },
          ...bundle.templates.map((one) => ({
            key: one.template,
            word: `${t(`template.${one.template}`)} (${String(one.letters)})`,
          })),
        ]}
      />
    </>
  );
}
