import { keys } from '#web/app/query-keys.ts';
import { Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { DayOffNote } from '#web/app/day-off-note.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import { isSigned, SignOffFields, type SignOffValues, signOffOf, unsigned } from '#web/kit/sign-off-fields.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import { type Conference, firstNames, type Letters } from '#web/screens/conference/model.ts';
import { because, firstOf, waiting } from '#web/kit/reason.ts';

const decisions = ['move', 'postpone', 'cancel'] as const;
type Decision = (typeof decisions)[number];
const acts = { move: 'change.actMove', postpone: 'change.actPostpone', cancel: 'change.actCancel' } as const;

interface Wanted extends SignOffValues {
  readonly decision: Decision;
  readonly heldOn: string;
  readonly hour: string;
  readonly reason: string;
}

type SignOff = ReturnType<typeof signOffOf>;

interface ChangeDialogProps {
  readonly conference: Conference;
  readonly can: Can;
  readonly onClose: () => void;
}

/** Another day, a day to come, or none at all: who hears of it is said before. */
export function ChangeDialog({ conference, can, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('conference');
  const paper = usePaper();
  const possible = decisions.filter(
    (one) => can(one === 'move' ? 'conference.MoveConference' : 'conference.PostponeOrCancel').allowed,
  );
  const { day: aDay, hourOrNone, written } = useFieldRules();
  const ofMove = (rule: (value: string) => string | null) => (value: string, values: { decision: Decision }) =>
    values.decision === 'move' ? rule(value) : null;
  const formOf = useActForm<Wanted>(
    { decision: possible[0] ?? 'move', heldOn: '', hour: conference.hour ?? '', reason: '', ...unsigned },
    { heldOn: ofMove(aDay), hour: ofMove(hourOrNone), reason: written },
  );
  const params = { path: { conference: conference.conference } };
  const said = { said: t('change.done'), onDone: onClose };
  const move = useCommand(
    (input: { heldOn: string; hour: string | null; reason: string; signedOff: SignOff | null }, key) =>
      api.POST('/conferences/{conference}/move', { params: { ...params, header: key }, body: input }),
    said,
  );
  const off = useCommand(
    (input: { decision: 'postpone' | 'cancel'; reason: string }, key) =>
      api.POST('/conferences/{conference}/postpone-or-cancel', { params: { ...params, header: key }, body: input }),
    said,
  );
  const form = formOf(move.error ?? off.error);
  const { values } = form;
  const asked = {
    ...{ decision: values.decision, heldOn: readDay(values.heldOn), hour: readHour(values.hour) },
    signedOff: isSigned(values) ? signOffOf(values) : null,
  };
  const { decision, heldOn: on, hour, signedOff } = asked;
  const reason = values.reason.trim();
  // Without the reason: what follows hangs on the day, and is shown while the reason is still being written.
  const text = JSON.stringify(asked);
  const [settled] = useDebouncedValue(text, 300);
  const body = useMemo(() => JSON.parse(settled) as typeof asked, [settled]);
  const ready = decision !== 'move' || on !== null;
  const { data: answered } = useQuery({
    queryKey: keys.conference(conference.conference, 'change-preview', body),
    queryFn: async () => ({
      of: body,
      ...(await taken(api.POST('/conferences/{conference}/change/preview', { params, body }))),
    }),
    enabled: ready && (body.decision !== 'move' || body.heldOn !== null),
    placeholderData: keepPreviousData,
  });
  // The answer for another day tells nothing of this one.
  const preview = answered?.of.decision === decision && answered.of.heldOn === on ? answered : undefined;
  const signs = Object.values(signOffOf(values)).some((text) => text !== '');
  const obstacles = ready ? (preview?.obstacles ?? []).filter(({ pointer }) => pointer !== '/reason') : [];
  const short = obstacles.find(({ code }) => code === 'too-soon-after-lower-level');
  return (
    <FormDialog
      form={form}
      sent={{ isPending: move.isPending || off.isPending, error: move.error ?? off.error }}
      opened
      onClose={onClose}
      title={t('change.title')}
      cancel={t('change.leave')}
      act={t(acts[decision], { count: preview?.letters.length ?? 0, ...paper })}
      onSend={() => {
        if (decision !== 'move') off.mutate({ decision, reason });
        else if (on !== null) move.mutate({ heldOn: on, hour, reason, signedOff });
      }}
      blocked={firstOf(
        obstacles[0] !== undefined && because(obstacles[0].detail),
        (preview === undefined || settled !== text) && waiting,
      )}
      dangerous={decision === 'cancel'}
      final
      willFollow={useFollow(decision, ready ? preview : undefined)}
    >
      <OneOf
        label={t('change.decision')}
        choices={decisions.map((key) => ({ key, word: t(`change.${key}`), disabled: !possible.includes(key) }))}
        chosen={decision}
        onChoose={(one) => form.set('decision', one)}
      />
      {decision === 'move' && (
        <FieldRow>
          <DateInput
            label={t('change.heldOn')}
            {...form.text('heldOn')}
            error={
              short === undefined
                ? (obstacles.find(({ pointer }) => pointer === '/heldOn')?.detail ?? form.error('heldOn'))
                : undefined
            }
          />
          <TextInput label={t('change.hour')} {...form.input('hour')} />
        </FieldRow>
      )}
      {decision === 'move' && on !== null && <DayOffNote host={conference.host.unit} date={on} />}
      {decision === 'move' && (short !== undefined || signs) && (
        <SignOffFields fact={short?.detail ?? t('change.signed')} form={form} />
      )}
      <Textarea label={t('change.reason')} rows={2} {...form.input('reason')} />
      {obstacles
        .filter(({ pointer }) => pointer !== '/heldOn')
        .map(({ code, detail }) => (
          <Note key={code} tone="overdue" fact={detail} />
        ))}
    </FormDialog>
  );
}

interface Following {
  readonly period: string;
  readonly from: { readonly date: string };
  readonly to: { readonly date: string } | null;
  readonly units: number;
}

interface Shown {
  readonly letters: Letters;
  readonly deadlines: readonly Following[];
  readonly latestInvitationOn: string | null;
  readonly noticeDueOn: string | null;
}

function useFollow(decision: Decision, preview: Shown | undefined): readonly Knot[] {
  const { t } = useTranslation('conference');
  const paper = usePaper();
  if (preview === undefined) return [];
  const { letters, latestInvitationOn, noticeDueOn } = preview;
  const { units, rest } = firstNames(letters.map(({ name }) => name));
  const what =
    letters.length === 0
      ? t('change.follow.noLetters')
      : t('change.follow.letters', {
          ...paper,
          count: letters.length,
          units: rest === 0 ? units : t('invitations.follow.more', { units, count: rest }),
        });
  const told: Knot = { key: 'letters', state: 'now', when: t('change.follow.now'), what };
  if (decision === 'cancel') return [told, { key: 'end', state: 'wrong', what: t('change.follow.cancelled') }];
  const keeps: Knot = { key: 'keeps', state: 'done', what: t('change.follow.keeps') };
  if (decision === 'postpone')
    return [told, keeps, { key: 'wait', state: 'waiting', what: t('change.follow.postponed') }];
  // The day is refused: nothing is counted from it, and the obstacle says why.
  if (latestInvitationOn === null || noticeDueOn === null) return [];
  const follows = preview.deadlines.map(({ period, from, to, units: count }, index): Knot => {
    const facts = { period, from: day(from.date), to: day(to?.date ?? from.date), count };
    return to === null
      ? { key: `due${index}`, state: 'wrong', what: t('change.follow.deadlineKept', facts) }
      : { key: `due${index}`, state: 'now', what: t('change.follow.deadline', facts) };
  });
  return [
    told,
    ...follows,
    { key: 'invite', state: 'waiting', what: t('change.follow.invitation', { date: day(latestInvitationOn) }) },
    { key: 'notice', state: 'waiting', what: t('change.follow.notice', { date: day(noticeDueOn) }) },
    keeps,
  ];
}
