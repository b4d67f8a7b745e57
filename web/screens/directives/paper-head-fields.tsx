import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import type { Committee } from '#web/app/use-committees.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, missing, type Reason, unread } from '#web/kit/reason.ts';
import type { PaperForm, PaperHead, PaperKind } from '#web/screens/directives/use-paper-form.ts';
import { type Whose, WhoseFields } from '#web/screens/directives/whose-fields.tsx';

/** What may be entered as a paper, and what an inspection may come by. */
export const paperKinds = keysOf<PaperKind>({
  ...{ keHoach: 1, chiThi: 1, nghiQuyet: 1, quyetDinh: 1, chuongTrinh: 1 },
  ...{ ketLuan: 1, ketLuanKiemTra: 1, thongBao: 1, congVan: 1, other: 1 },
});

interface PaperHeadFieldsProps {
  readonly form: PaperForm;
  readonly committees: readonly Committee[];
  readonly whose: Whose;
  readonly error: Error | null;
}

/** As the head of the paper says it; who follows it up is asked where there are several. */
export function PaperHeadFields({ form, committees, whose, error }: PaperHeadFieldsProps) {
  const { t } = useTranslation('directives', { keyPrefix: 'field' });
  const { head, set } = form;
  return (
    <>
      <WhoseFields
        committees={committees}
        whose={whose}
        onChange={set}
        labels={{ committee: t('committee'), programme: t('programme') }}
      />
      <PaperFactsFields head={head} set={set} error={error} />
    </>
  );
}

interface PaperFactsFieldsProps {
  readonly head: PaperHead;
  readonly set: (change: Partial<PaperHead>) => void;
  readonly error: Error | null;
}

/** What the head itself says. */
export function PaperFactsFields({ head, set, error }: PaperFactsFieldsProps) {
  const { t } = useTranslation('directives', { keyPrefix: 'field' });
  const { t: label } = useTranslation('labels');
  return (
    <>
      <FieldRow>
        <OneOf
          label={t('kind')}
          choices={paperKinds.map((key) => ({ key, word: label(`paperKind.${key}`) }))}
          chosen={head.kind}
          onChoose={(kind) => set({ kind })}
        />
        <TextInput
          label={t('number')}
          placeholder={t('numberHint')}
          maxLength={60}
          data-field="number"
          value={head.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
          error={errorAt(error, '/paper/number')}
        />
        <DateInput
          label={t('date')}
          field="date"
          text={head.date}
          onText={(date) => set({ date })}
          error={errorAt(error, '/paper/date')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          label={t('issuer')}
          placeholder={t('issuerHint')}
          maxLength={200}
          data-field="issuer"
          value={head.issuer}
          onChange={(event) => set({ issuer: event.currentTarget.value })}
          error={errorAt(error, '/paper/issuer')}
        />
        <TextInput
          label={t('about')}
          placeholder={t('aboutHint')}
          maxLength={1000}
          value={head.about}
          onChange={(event) => set({ about: event.currentTarget.value })}
          error={errorAt(error, '/paper/about')}
        />
      </FieldRow>
    </>
  );
}

/** What lacks in the head; undefined: nothing. */
export function headBlocked({ number, date, issuer }: PaperHead): Reason | undefined {
  return firstOf(
    number.trim() === '' && missing('number'),
    readDay(date) === null && unread('date', date),
    issuer.trim() === '' && missing('issuer'),
  );
}
