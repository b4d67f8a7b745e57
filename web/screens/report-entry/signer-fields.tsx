import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { at, type Values } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

interface SignerFieldsProps {
  readonly value: Values;
  readonly sync: ReportFields | null;
  readonly onBehalf: boolean;
  readonly readOnly: boolean;
  readonly onCompose: (composing: boolean) => void;
}

/** Số, ký hiệu and who signs: prepared with the rest, so that whoever signs only looks at it. */
export function SignerFields({ value, sync, onBehalf, readOnly, onCompose }: SignerFieldsProps) {
  const { t } = useTranslation('entry');
  const field = (pointer: string, label: string, required: boolean, description?: string) => (
    <TextInput
      label={label}
      value={value(pointer)}
      readOnly={readOnly}
      maxLength={pointer === at.number ? 100 : 500}
      autoComplete="off"
      aria-required={required}
      {...(description === undefined ? {} : { description })}
      onChange={(event) => sync?.set({ [pointer]: event.currentTarget.value })}
      onBlur={() => sync?.set({ [pointer]: value(pointer).normalize('NFC').trim() })}
      onCompositionStart={() => onCompose(true)}
      onCompositionEnd={() => onCompose(false)}
    />
  );
  return (
    <div className={classes.signer}>
      {field(at.number, t('sign.number'), false, t('sign.numberHint'))}
      {field(at.post, t('sign.post'), true)}
      {field(at.name, t('sign.name'), true)}
      {onBehalf && (
        <>
          <div className={classes.wide}>
            <Note tone="pen" fact={t('sign.behalf')} />
          </div>
          {field(at.paper, t('sign.paper'), true)}
          {field(at.reason, t('sign.reason'), true)}
        </>
      )}
    </div>
  );
}
