import { keys } from '#web/app/query-keys.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day, dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { SignerFields } from '#web/kit/signer-fields.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { type Conference, firstNames } from '#web/screens/conference/model.ts';

/** Before invitations go out: the letter itself, to whom, who is not written to, and when the silent are reminded. */
export function InviteDialog({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('conference');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(day(conference.today));
  const [signer, setSigner] = useState(conference.likelySigner);
  const [adHoc, setAdHoc] = useState(false);
  const [reason, setReason] = useState('');
  const [look, setLook] = useState(false);
  const given = /^[1-9]\d*$/.test(number.trim()) ? Number(number.trim()) : null;
  const on = readDay(date);
  const params = { path: { conference: conference.conference } };
  const asked = useMemo(
    () => ({ number: given, date: on, signer, adHoc, reason: adHoc ? reason : null }),
    [given, on, signer, adHoc, reason],
  );
  const [body] = useDebouncedValue(asked, 300);
  const { data: preview } = useQuery({
    queryKey: keys.conference(conference.conference, 'invitation-preview', body),
    queryFn: () => taken(api.POST('/conferences/{conference}/invitations/preview', { params, body })),
    placeholderData: keepPreviousData,
  });
  const issue = useCommand(
    (input: { number: number; date: string }, key) =>
      api.POST('/conferences/{conference}/invitations', {
        params: { ...params, header: key },
        body: { ...input, signer, adHoc, reason: adHoc ? reason.trim() : null },
      }),
    { said: t('invitations.issued'), onDone: onClose },
  );
  const obstacles = preview?.obstacles ?? [];
  const letters = preview?.letters.length ?? 0;
  const late = preview?.late === true;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('invitations.issueTitle')}
      cancel={t('invitations.issueCancel')}
      act={t('invitations.issueAct', { count: letters })}
      onAct={() => {
        if (given !== null && on !== null) issue.mutate({ number: given, date: on });
      }}
      pending={issue.isPending}
      blocked={given === null || on === null || obstacles.length > 0 || signer.post === '' || signer.name === ''}
      error={issue.error}
      willFollow={useFollow(preview)}
      look={
        <button type="button" className={classes.link} aria-expanded={look} onClick={() => setLook(!look)}>
          {t('invitations.look')}
        </button>
      }
    >
      <FieldRow>
        <TextInput
          label={t('invitations.number')}
          description={t('invitations.numberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={number.trim() !== '' && given === null ? t('invitations.numberWrong') : null}
          data-autofocus
        />
        <DateInput label={t('invitations.date')} text={date} onText={setDate} />
      </FieldRow>
      <SignerFields value={signer} onChange={setSigner} />
      {(late || adHoc) && (
        <>
          <Note tone="soon" fact={t('invitations.late', { date: day(conference.latestInvitationOn) })} />
          <Checkbox
            label={t('invitations.adHoc')}
            checked={adHoc}
            onChange={(event) => setAdHoc(event.currentTarget.checked)}
          />
        </>
      )}
      {adHoc && (
        <TextInput
          label={t('invitations.adHocReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {obstacles.map(({ code, detail }) => (
        <Note key={code} tone="overdue" fact={detail} />
      ))}
      {look && preview !== undefined && <Paper page={preview.page} label={t('invitations.look')} />}
    </ActDialog>
  );
}

interface Shown {
  readonly letters: readonly { readonly name: string }[];
  readonly withoutUnit: readonly string[];
  readonly reminders: readonly string[];
}

function useFollow(preview: Shown | undefined): readonly Knot[] {
  const { t } = useTranslation('conference');
  if (preview === undefined) return [];
  const { units, rest } = firstNames(preview.letters.map(({ name }) => name));
  const now = t('invitations.follow.now');
  return [
    {
      key: 'letters',
      state: 'now',
      when: now,
      what: t('invitations.follow.letters', {
        count: preview.letters.length,
        units: rest === 0 ? units : t('invitations.follow.more', { units, count: rest }),
      }),
    },
    ...(preview.withoutUnit.length === 0
      ? []
      : [
          {
            key: 'groups',
            state: 'waiting' as const,
            what: t('invitations.follow.noUnit', { names: preview.withoutUnit.join(', ') }),
          },
        ]),
    { key: 'docx', state: 'now', when: now, what: t('invitations.follow.docx') },
    ...preview.reminders.map(
      (at): Knot => ({ key: at, state: 'waiting', when: dayAndTime(at), what: t('invitations.follow.reminder') }),
    ),
    { key: 'once', state: 'wrong', what: t('invitations.follow.once') },
  ];
}
