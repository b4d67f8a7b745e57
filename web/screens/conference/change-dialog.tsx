import { keys } from '#web/app/query-keys.ts';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Act } from '#web/app/use-rights.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Conference, firstNames, type Letters } from '#web/screens/conference/model.ts';

const decisions = ['move', 'postpone', 'cancel'] as const;
type Decision = (typeof decisions)[number];
const acts = { move: 'change.actMove', postpone: 'change.actPostpone', cancel: 'change.actCancel' } as const;

interface ChangeDialogProps {
  readonly conference: Conference;
  readonly can: (action: string) => Act;
  readonly onClose: () => void;
}

/** Another day, a day to come, or none at all: who hears of it is said before. */
export function ChangeDialog({ conference, can, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('conference');
  const possible = decisions.filter(
    (one) => can(one === 'move' ? 'conference.MoveConference' : 'conference.PostponeOrCancel').allowed,
  );
  const [decision, setDecision] = useState<Decision>(possible[0] ?? 'move');
  const [heldOn, setHeldOn] = useState('');
  const [hour, setHour] = useState(conference.hour ?? '');
  const [reason, setReason] = useState('');
  const on = readDay(heldOn);
  const params = { path: { conference: conference.conference } };
  const asked = useMemo(() => ({ decision, heldOn: on, hour: readHour(hour), reason }), [decision, on, hour, reason]);
  const [body] = useDebouncedValue(asked, 300);
  const ready = decision !== 'move' || on !== null;
  const { data: preview } = useQuery({
    queryKey: keys.conference(conference.conference, 'change-preview', body),
    queryFn: () => taken(api.POST('/conferences/{conference}/change/preview', { params, body })),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const said = { said: t('change.done'), onDone: onClose };
  const move = useCommand(
    (input: { heldOn: string }, key) =>
      api.POST('/conferences/{conference}/move', {
        params: { ...params, header: key },
        body: { ...input, hour: readHour(hour), reason: reason.trim() },
      }),
    said,
  );
  const off = useCommand(
    (input: 'postpone' | 'cancel', key) =>
      api.POST('/conferences/{conference}/postpone-or-cancel', {
        params: { ...params, header: key },
        body: { decision: input, reason: reason.trim() },
      }),
    said,
  );
  const wrongHour = hour.trim() !== '' && readHour(hour) === null;
  const obstacles = ready ? (preview?.obstacles ?? []).filter(({ pointer }) => pointer !== '/reason') : [];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('change.title')}
      cancel={t('change.leave')}
      act={t(acts[decision], { count: preview?.letters.length ?? 0 })}
      onAct={() => {
        if (decision !== 'move') off.mutate(decision);
        else if (on !== null) move.mutate({ heldOn: on });
      }}
      pending={move.isPending || off.isPending}
      blocked={!ready || wrongHour || reason.trim() === '' || obstacles.length > 0}
      error={move.error ?? off.error}
      dangerous={decision === 'cancel'}
      willFollow={useFollow(decision, ready ? preview : undefined)}
    >
      <Radio.Group
        label={t('change.decision')}
        value={decision}
        onChange={(value) => setDecision(decisions.find((one) => one === value) ?? 'move')}
      >
        {decisions.map((one) => (
          <Radio key={one} value={one} label={t(`change.${one}`)} disabled={!possible.includes(one)} />
        ))}
      </Radio.Group>
      {decision === 'move' && (
        <FieldRow>
          <DateInput
            label={t('change.heldOn')}
            text={heldOn}
            onText={setHeldOn}
            error={obstacles.find(({ pointer }) => pointer === '/heldOn')?.detail}
          />
          <TextInput
            label={t('change.hour')}
            value={hour}
            onChange={(event) => setHour(event.currentTarget.value)}
            error={wrongHour ? t('change.hourWrong') : null}
          />
        </FieldRow>
      )}
      <Textarea
        label={t('change.reason')}
        value={reason}
        rows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {obstacles
        .filter(({ pointer }) => pointer !== '/heldOn')
        .map(({ code, detail }) => (
          <Note key={code} tone="overdue" fact={detail} />
        ))}
    </ActDialog>
  );
}

interface Shown {
  readonly letters: Letters;
  readonly latestInvitationOn: string;
  readonly noticeDueOn: string;
}

function useFollow(decision: Decision, preview: Shown | undefined): readonly Knot[] {
  const { t } = useTranslation('conference');
  if (preview === undefined) return [];
  const { letters } = preview;
  const { units, rest } = firstNames(letters.map(({ name }) => name));
  const what =
    letters.length === 0
      ? t('change.follow.noLetters')
      : t('change.follow.letters', {
          count: letters.length,
          units: rest === 0 ? units : t('invitations.follow.more', { units, count: rest }),
        });
  const told: Knot = { key: 'letters', state: 'now', when: t('change.follow.now'), what };
  if (decision === 'cancel') return [told, { key: 'end', state: 'wrong', what: t('change.follow.cancelled') }];
  const keeps: Knot = { key: 'keeps', state: 'done', what: t('change.follow.keeps') };
  if (decision === 'postpone')
    return [told, keeps, { key: 'wait', state: 'waiting', what: t('change.follow.postponed') }];
  return [
    told,
    { key: 'invite', state: 'waiting', what: t('change.follow.invitation', { date: day(preview.latestInvitationOn) }) },
    { key: 'notice', state: 'waiting', what: t('change.follow.notice', { date: day(preview.noticeDueOn) }) },
    keeps,
  ];
}
