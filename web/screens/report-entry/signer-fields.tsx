import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '#web/app/draft/draft.ts';
import { ConflictNote } from '#web/screens/report-entry/cell-notes.tsx';
import { Note } from '#web/kit/note.tsx';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { at } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { type Texts, useText } from '#web/screens/report-entry/texts.ts';

interface SignerFieldsProps {
  readonly texts: Texts;
  readonly sync: ReportFields | null;
  /** Left out where conflicts are shown elsewhere. */
  readonly view?: DraftView | null;
  readonly onBehalf: boolean;
  readonly readOnly: boolean;
  readonly onCompose: (composing: boolean) => void;
}

/** Số, ký hiệu and who signs: prepared with the rest, so that whoever signs only looks at it. */
export function SignerFields({ onBehalf, ...shared }: SignerFieldsProps) {
  const { t } = useTranslation('entry');
  return (
    <div className={classes.signer}>
      <Line {...shared} pointer={at.number} label={t('sign.number')} description={t('sign.numberHint')} />
      <Line {...shared} pointer={at.post} label={t('sign.post')} required />
      <Line {...shared} pointer={at.name} label={t('sign.name')} required />
      {onBehalf && (
        <>
          <div className={classes.wide}>
            <Note tone="pen" fact={t('sign.behalf')} />
          </div>
          <Line {...shared} pointer={at.paper} label={t('sign.paper')} required />
          <Line {...shared} pointer={at.reason} label={t('sign.reason')} required />
        </>
      )}
    </div>
  );
}

interface LineProps extends Omit<SignerFieldsProps, 'onBehalf'> {
  readonly pointer: string;
  readonly label: string;
  readonly required?: boolean;
  readonly description?: string;
}

function Line({
  texts,
  sync,
  view = null,
  readOnly,
  onCompose,
  pointer,
  label,
  required = false,
  description,
}: LineProps) {
  const conflict = view?.conflicts.get(pointer);
  return (
    <div>
      <TextInput
        label={label}
        value={useText(texts, pointer)}
        readOnly={readOnly}
        maxLength={pointer === at.number ? 100 : 500}
        autoComplete="off"
        aria-required={required}
        {...(description === undefined ? {} : { description })}
        onChange={(event) => sync?.set({ [pointer]: event.currentTarget.value })}
        onBlur={() => sync?.set({ [pointer]: texts.read(pointer).normalize('NFC').trim() })}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
      />
      {conflict !== undefined && (
        <div className={classes.conflict}>
          <ConflictNote conflict={conflict} onSettle={(choice) => sync?.settle(pointer, choice)} />
        </div>
      )}
    </div>
  );
}
