import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { type Indicator, indicatorKinds, settings } from '#web/screens/outline/model/content.ts';
import type { Change, Difference } from '#web/screens/outline/model/differences.ts';
import classes from '#web/screens/outline/outline.module.css';

const icons = { added: 'plus', removed: 'minus', changed: 'edit', moved: 'right' } as const;

/** A line per line that differs, in the words of the screen. */
export function DifferencesTable({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation('outline');
  const wordOf = useWordOf();
  const columns: readonly Column<Difference>[] = [
    {
      key: 'kind',
      head: t('versions.columns.kind'),
      width: '110px',
      cell: ({ kind }) => (
        <>
          <Icon name={icons[kind]} size={12} /> {t(`versions.kind.${kind}`)}
        </>
      ),
    },
    {
      key: 'part',
      head: t('versions.columns.part'),
      width: '100px',
      cell: ({ part }) => t(`versions.part.${part}`),
    },
    { key: 'line', head: t('versions.columns.line'), cell: ({ label }) => label },
    {
      key: 'what',
      head: t('versions.columns.what'),
      cell: ({ changes }) => (
        <ul className={classes.changes}>
          {changes.map((change) => (
            <li key={change.field}>
              {t('versions.change', {
                field: t(`column.${change.field}`),
                before: wordOf(change, change.before),
                after: wordOf(change, change.after),
              })}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <DataTable
      label={t('versions.label')}
      columns={columns}
      rows={differences}
      rowKey={({ part, code, kind }) => `${part} ${code} ${kind}`}
    />
  );
}

/** Its type as it was written: with its digits, or its options. */
function typeWord(value: string, label: TFunction<'labels'>): string {
  // What the model of differences wrote.
  const type = JSON.parse(value) as NonNullable<Indicator['type']>;
  const name = label(`fieldType.${type.is}`);
  if ('options' in type) return `${name}: ${type.options.map((option) => option.label).join(', ')}`;
  return 'digits' in type ? `${name}, ${String(type.digits)}` : name;
}

/** Which count of the register of models it is. */
function modelsWord(value: string, label: TFunction<'labels'>): string {
  // What the model of differences wrote.
  const { what, kind, field } = JSON.parse(value) as NonNullable<Indicator['models']>;
  const parts = [label(`modelMeasure.${what}`), kind === undefined ? '' : label(`modelKind.${kind}`), field ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** What a field held, as the screen says it. */
function useWordOf(): (change: Change, value: string) => string {
  const { t } = useTranslation('outline');
  const { t: label } = useTranslation('labels');
  const { t: common } = useTranslation('common');
  return ({ field }, value) => {
    const kind = field === 'kind' ? indicatorKinds.find((one) => one === value) : undefined;
    if (kind !== undefined) return label(`indicatorKind.${kind}`);
    const setting = field === 'setting' ? settings.find((one) => one === value) : undefined;
    if (setting !== undefined) return label(`setting.${setting}`);
    if (field === 'setting') return t('everySetting');
    if (field === 'type') return value === '' ? t('line.typeByKind') : typeWord(value, label);
    if (field === 'models') return value === '' ? t('line.modelsNone') : modelsWord(value, label);
    if (field === 'required' || field === 'mayBeMissing') return value === 'true' ? common('yes') : common('no');
    if (field === 'overYears') return t(value === 'last' ? 'line.overYearsLast' : 'line.overYearsSum');
    return value === '' ? t('versions.empty') : value;
  };
}
