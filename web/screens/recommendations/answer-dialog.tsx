import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, missing, unread } from '#web/kit/reason.ts';
import type { Recommendation, Stance } from '#web/screens/recommendations/use-recommendations.ts';

const stances = keysOf<Stance>({ agreed: 1, partly: 1, refused: 1, noted: 1 });
/** No name of a body: they are never empty of letters. */
const forAll = ' ';

interface AnswerDialogProps {
  readonly entry: Recommendation;
  readonly onClose: () => void;
}

/** What came back: by letter with its number, or by word. The unit that was asked answers for itself alone. */
export function AnswerDialog({ entry, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('recommendations', { keyPrefix: 'answer' });
  const { t: label } = useTranslation('labels');
  const { to, staff, madeIn, id } = entry;
  const mine = to.find(({ own }) => own);
  const first = staff ? (to.find(({ waiting }) => waiting) ?? to[0]) : mine;
  const [addressee, setAddressee] = useState(first?.name ?? forAll);
  const [by, setBy] = useState(first?.name ?? '');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [stance, setStance] = useState<Stance>('agreed');
  const [text, setText] = useState('');
  const choose = (name: string): void => {
    setAddressee(name);
    setBy(name === forAll ? '' : name);
  };
  const send = useCommand(
    (_: null, key) => {
      const body = {
        ...{ item: id, by: by.trim(), date: readDay(date) ?? '', stance, text: text.trim() },
        addressee: addressee === forAll || to.length === 0 ? null : addressee,
        ...(number.trim() === '' ? {} : { number: number.trim() }),
      };
      return madeIn.kind === 'conference'
        ? api.POST('/conferences/{conference}/recommendations/answers', {
            params: { path: { conference: madeIn.name }, header: key },
            body,
          })
        : api.POST('/inspections/{inspection}/recommendations/answers', {
            params: { path: { inspection: madeIn.name }, header: key },
            body,
          });
    },
    { said: t('said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('title')}
      act={t('act')}
      pending={send.isPending}
      error={send.error}
      blocked={firstOf(
        by.trim() === '' && missing('by'),
        readDay(date) === null && unread('date', date),
        text.trim() === '' && missing('text'),
      )}
      onAct={() => send.mutate(null)}
      willFollow={[
        { key: 'next', state: 'now', what: t('next') },
        { key: 'stays', state: 'wrong', what: t('stays') },
      ]}
    >
      <p>{entry.statement}</p>
      {staff && to.length > 1 && (
        <OneOf
          grows
          label={t('addressee')}
          choices={[...to.map(({ name }) => ({ key: name, word: name })), { key: forAll, word: t('forAll') }]}
          chosen={addressee}
          onChoose={choose}
        />
      )}
      <OneOf
        label={t('stance')}
        choices={stances.map((key) => ({ key, word: label(`answerStance.${key}`) }))}
        chosen={stance}
        onChoose={setStance}
      />
      <FieldRow>
        <TextInput
          label={t('by')}
          data-field="by"
          maxLength={500}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          error={errorAt(send.error, '/by')}
        />
        <TextInput
          label={t('number')}
          placeholder={t('numberHint')}
          maxLength={60}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={errorAt(send.error, '/number')}
        />
        <DateInput label={t('date')} field="date" text={date} onText={setDate} error={errorAt(send.error, '/date')} />
      </FieldRow>
      <Textarea
        label={t('text')}
        data-field="text"
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={errorAt(send.error, '/text')}
      />
    </ActDialog>
  );
}
