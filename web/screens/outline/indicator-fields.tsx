import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { type Content, type Indicator, indicatorKinds, settings } from '#web/screens/outline/model/content.ts';
import { FormulaField } from '#web/screens/outline/formula-field.tsx';
import {
  changeComputed,
  changeIndicator,
  changeModels,
  changeOverYears,
  changeRequired,
  changeType,
} from '#web/screens/outline/model/edit.ts';
import { ModelsFields } from '#web/screens/outline/models-fields.tsx';
import { RequiredFields } from '#web/screens/outline/required-fields.tsx';
import { TypeFields } from '#web/screens/outline/type-fields.tsx';
import type { FaultsByPlace } from '#web/screens/outline/model/faults.ts';
import { numbersOf } from '#web/screens/outline/model/numbering.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';

interface IndicatorFieldsProps {
  readonly content: Content;
  readonly index: number;
  readonly acts: Acts;
  readonly faults: FaultsByPlace;
}

type Texts = 'by' | 'programme' | 'source';

/** What a figure is: its kind, what it is a part of, who is asked for it. */
export function IndicatorFields({ content, index, acts, faults }: IndicatorFieldsProps) {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const line = content.indicators[index];
  if (line === undefined) return null;
  const numbers = numbersOf(content.indicators);
  // Of two that bear one code by mistake the list takes one.
  const wholes = content.indicators.flatMap(({ code, label }, place) =>
    code === line.code || content.indicators.findIndex((one) => one.code === code) < place
      ? []
      : [{ key: code, word: `${numbers[place]?.number ?? ''} ${label || code}`.trim() }],
  );
  const at = `indicators/${String(index)}`;
  const said = (field: keyof Indicator): string | undefined => faults.get(`${at}/${field}`)?.join(' ');
  const set = (change: Partial<Indicator>): void => acts.change((all) => changeIndicator(all, index, change));
  const text = (field: Texts, empty: '' | null) => ({
    value: line[field] ?? '',
    error: said(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const typed = event.currentTarget.value;
      const change: Partial<Indicator> = { [field]: typed === '' ? empty : typed };
      acts.change((all) => changeIndicator(all, index, change), `${at}/${field}`);
    },
  });
  return (
    <>
      <OneOf
        grows
        label={t('line.kind')}
        choices={indicatorKinds.map((key) => ({ key, word: word(`indicatorKind.${key}`) }))}
        chosen={line.kind}
        onChoose={(kind) => set({ kind })}
        error={said('kind')}
      />
      <OneOf
        grows
        label={t('line.of')}
        placeholder={t('line.ofNone')}
        choices={wholes}
        chosen={line.of}
        onChoose={(of) => set({ of })}
        onClear={() => set({ of: null })}
        error={said('of')}
      />
      {line.kind === 'part' && <TextInput label={t('line.by')} description={t('line.byHint')} {...text('by', null)} />}
      <OneOf
        grows
        label={t('line.setting')}
        placeholder={t('everySetting')}
        choices={settings.map((key) => ({ key, word: word(`setting.${key}`) }))}
        chosen={line.setting}
        onChoose={(setting) => set({ setting })}
        onClear={() => set({ setting: null })}
      />
      <TextInput label={t('line.programme')} description={t('line.programmeHint')} {...text('programme', '')} />
      {(line.kind === 'index' || line.source !== null) && (
        <TextInput label={t('line.source')} description={t('line.sourceHint')} {...text('source', null)} />
      )}
      {(line.kind !== 'index' || line.computed !== undefined) && (
        <FormulaField
          content={content}
          index={index}
          choices={wholes}
          error={said('computed')}
          onFormula={(formula) => acts.change((all) => changeComputed(all, index, formula), `${at}/computed`)}
        />
      )}
      {line.computed === undefined && (
        <RequiredFields
          key={`required ${line.code}`}
          line={line}
          error={said('requiredFrom')}
          onRequired={(required, from) =>
            acts.change((all) => changeRequired(all, { part: 'indicators', index }, required, from))
          }
        />
      )}
      <TypeFields
        key={line.code}
        type={line.type}
        error={said('type')}
        onType={(type) => acts.change((all) => changeType(all, index, type))}
      />
      {line.computed === undefined && (
        <Checkbox
          label={t('line.mayBeMissing')}
          checked={line.mayBeMissing === true}
          onChange={(event) => set({ mayBeMissing: event.currentTarget.checked })}
        />
      )}
      {(line.models !== undefined ||
        (line.kind !== 'share' && line.kind !== 'index' && line.computed === undefined)) && (
        <ModelsFields
          models={line.models}
          error={said('models')}
          onModels={(models) => acts.change((all) => changeModels(all, index, models))}
        />
      )}
      {line.kind !== 'share' && line.kind !== 'index' && line.computed === undefined && (
        <Checkbox
          label={t('line.overYears')}
          description={t('line.overYearsHint')}
          checked={line.overYears === 'last'}
          onChange={(event) => {
            const last = event.currentTarget.checked;
            acts.change((all) => changeOverYears(all, index, last));
          }}
        />
      )}
    </>
  );
}
