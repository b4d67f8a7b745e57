import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { codeFrom } from '#web/screens/outline/model/codes.ts';
import type { Indicator } from '#web/screens/outline/model/content.ts';
import { labels } from '#web/words/vi/labels.ts';

type FieldType = NonNullable<Indicator['type']>;
type Option = Extract<FieldType, { is: 'choice' }>['options'][number];

interface TypeFieldsProps {
  readonly type: FieldType | undefined;
  /** Undefined: a number by the kind of the indicator. */
  readonly onType: (type: FieldType | undefined) => void;
  readonly error: string | undefined;
}

const names = keysOf(labels.fieldType);
const digits = ['0', '1', '2', '3', '4', '5', '6'];

/** What stands in the cell, and with it how many digits, or what is to be chosen from. */
export function TypeFields({ type, onType, error }: TypeFieldsProps) {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const measured = type?.is === 'decimal' || type?.is === 'percent' ? type : null;
  return (
    <>
      <OneOf
        grows
        label={t('line.type')}
        placeholder={t('line.typeByKind')}
        choices={names.map((key) => ({ key, word: word(`fieldType.${key}`) }))}
        chosen={type?.is ?? null}
        onChoose={(is) => onType(is === 'choice' ? { is, options: [] } : { is })}
        onClear={() => onType(undefined)}
        error={error}
      />
      {measured !== null && (
        <OneOf
          grows
          label={t('line.digits')}
          placeholder={t('line.digitsAny')}
          choices={digits.map((key) => ({ key, word: key }))}
          chosen={measured.digits === undefined ? null : String(measured.digits)}
          onChoose={(key) => onType({ is: measured.is, digits: Number(key) })}
          onClear={() => onType({ is: measured.is })}
        />
      )}
      {type?.is === 'choice' && (
        <OptionLines options={type.options} onOptions={(options) => onType({ is: 'choice', options })} />
      )}
    </>
  );
}

interface OptionLinesProps {
  readonly options: readonly Option[];
  readonly onOptions: (options: Option[]) => void;
}

/** A line that was reworded keeps its code: reports are kept by it. */
function OptionLines({ options, onOptions }: OptionLinesProps) {
  const { t } = useTranslation('outline');
  const [text, setText] = useState(() => options.map(({ label }) => label).join('\n'));
  return (
    <Textarea
      label={t('line.options')}
      description={t('line.optionsHint')}
      autosize
      minRows={2}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        onOptions(optionsOf(typed, options));
      }}
    />
  );
}

function optionsOf(text: string, before: readonly Option[]): Option[] {
  const lines = text
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '');
  const same = lines.length === before.length;
  const taken = new Set<string>();
  return lines.map((label, at) => {
    const known = before.find((one) => one.label === label) ?? (same ? before[at] : undefined);
    const code = known === undefined || taken.has(known.code) ? codeFrom(label, taken) : known.code;
    taken.add(code);
    return { code, label };
  });
}
