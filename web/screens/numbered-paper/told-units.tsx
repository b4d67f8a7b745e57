import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { folded } from '#web/kit/format.ts';

interface ToldUnitsProps {
  readonly units: readonly { readonly unit: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (units: readonly string[]) => void;
}

/** To whom of those it can go to. */
export function ToldUnits({ units, chosen, onChoose }: ToldUnitsProps) {
  const { t } = useTranslation('paper');
  return (
    <MultiSelect
      label={t('issue.units')}
      data-field="units"
      data-called={t('issue.units')}
      data={units.map(({ unit, name }) => ({ value: unit, label: name }))}
      value={[...chosen]}
      onChange={onChoose}
      searchable
      limit={50}
      filter={({ options, search }) =>
        options.filter((one) => 'label' in one && folded(one.label).includes(folded(search.trim())))
      }
    />
  );
}
