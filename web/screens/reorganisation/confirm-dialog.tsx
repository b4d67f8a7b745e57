import { Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { missing } from '#web/kit/reason.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { useDutyWords } from '#web/screens/reorganisation/duty-words.ts';
import { type Settled, settlePositions } from '#web/screens/reorganisation/people.ts';
import { useKindWord } from '#web/screens/organisation/use-kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Body, type Preview, type ReorganisationKind } from '#web/screens/reorganisation/model.ts';

interface ConfirmDialogProps {
  readonly body: Body;
  readonly kind: ReorganisationKind;
  /** The document is dated after the day it takes effect: in law only where it says so itself, so it is asked. */
  readonly signedLate: boolean;
  readonly preview: Preview;
  /** What becomes of each position in a unit that ends. */
  readonly settled: readonly Settled[];
  /** Those that are there, for their names. */
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  readonly onClose: () => void;
}

/** What will follow from it, in numbers and names, before it is recorded for good. */
export function ConfirmDialog({ body, kind, signedLate, preview, settled, units, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('reorganise');
  const kindWord = useKindWord();
  const duty = useDutyWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [sure, setSure] = useState(!signedLate);
  const record = useCommand(
    (_: null, key) => api.POST('/organisation/reorganisations', { params: { header: key }, body }),
    {
      said: t('done'),
      onDone: ({ outcome }) => {
        const toDo = settled.filter(({ fate }) => fate.kind !== 'later');
        // What waits for the engine has begun no unit yet in which anybody could hold a position.
        const left =
          outcome === 'waiting' ? toDo.map(({ person }) => person.name) : settlePositions(toDo, body.effective);
        void Promise.resolve(left).then((names) => {
          if (names.length > 0) {
            notifications.show({
              color: 'orange',
              message: t('peopleLeft', { names: names.join(', ') }),
              autoClose: false,
            });
          }
          void client.invalidateQueries({ queryKey: keys.admin() });
          return navigate({ to: '/to-chuc', search: { ngay: body.effective } });
        });
      },
    },
  );
  const later = settled.filter(({ fate }) => fate.kind === 'later').length;
  // Where one is named twice, the first says it.
  const named = [...preview.units, ...(body.establish ?? []), ...units];
  const names = new Map(named.toReversed().map(({ id, name }) => [id, name] as const));
  const nameOf = (id: string): string => names.get(id) ?? id;
  // A shipped kind most names say themselves.
  const begun = (body.establish ?? []).map(({ name, kind: of, ownKind = null }) =>
    ownKind === null ? name : `${name} (${kindWord({ kind: of, ownKind })})`,
  );
  const when = day(body.effective);
  const unminded = preview.ended.filter(({ takenOverBy }) => takenOverBy === null).map(({ unit }) => unit);
  const handedOn = preview.ended.filter(({ takenOverBy }) => takenOverBy !== null);
  // With what it answered for itself.
  const owed =
    (ended: string) =>
    ({ unit }: { readonly unit: string }): boolean =>
      unit === ended || preview.held.some((one) => one.unit === unit && one.by === ended);
  const knots: readonly Knot[] = [
    ...(begun.length === 0
      ? []
      : [{ key: 'begin', state: 'now' as const, when, what: t('follow.begin', { names: begun.join(', ') }) }]),
    ...((body.moves ?? []).length === 0
      ? []
      : [{ key: 'move', state: 'now' as const, when, what: t('follow.move', { count: body.moves?.length ?? 0 }) }]),
    ...(kind === 'part'
      ? [{ key: 'part', state: 'now' as const, when, what: t('follow.part', partOf(body, nameOf)) }]
      : []),
    ...preview.ended.map(({ unit, lastDay }) => ({
      ...{ key: `end ${unit}`, state: 'now' as const, when: day(lastDay) },
      what: t('follow.end', { name: nameOf(unit) }),
    })),
    ...handedOn.map(({ unit, takenOverBy }) => ({
      ...{ key: `taken ${unit}`, state: 'waiting' as const, when },
      what: t('follow.taken', {
        name: nameOf(unit),
        taker: nameOf(takenOverBy ?? ''),
        reports: t('touch.reports', { count: preview.reports.filter(owed(unit)).length }),
        tasks: t('touch.tasks', { count: preview.tasks.filter(owed(unit)).length }),
      }),
    })),
    ...unminded.map((unit): Knot => {
      const duties = [
        ...preview.reports.filter(owes).filter(owed(unit)).map(duty.report),
        ...preview.tasks.filter(owed(unit)).map(duty.task),
        ...preview.invitations.filter(owed(unit)).map(duty.invitation),
      ];
      const facts = { name: nameOf(unit), duties: duties.join('; ') };
      const what = duties.length === 0 ? t('follow.nobodyNow', facts) : t('follow.nobody', facts);
      return { key: `nobody ${unit}`, state: 'wrong', when, what };
    }),
    { key: 'totals', state: 'done', what: t('follow.totals') },
    ...settled.flatMap(({ person: { position, name, title }, fate }): readonly Knot[] => {
      if (fate.kind === 'later') return [];
      const facts = { name, title };
      const what =
        fate.kind === 'end' ? t('follow.postEnds', facts) : t('follow.postMoves', { ...facts, to: nameOf(fate.to) });
      return [{ key: `post ${position}`, state: 'waiting', when, what }];
    }),
    ...(later === 0 ? [] : [{ key: 'people', state: 'waiting' as const, what: t('follow.people', { count: later }) }]),
    { key: 'undo', state: 'wrong', what: t('follow.undo') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('confirm')}
      act={actWords(t, kind, body, preview)}
      blocked={!sure && missing('sure')}
      dangerous
      onAct={() => record.mutate(null)}
      pending={record.isPending}
      error={record.error}
      willFollow={knots}
    >
      {signedLate && (
        <Checkbox
          label={t('signedLateSure', { day: day(body.effective) })}
          data-field="sure"
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
      )}
    </ActDialog>
  );
}

/** What was handed in is owed no more. */
function owes({ status }: Preview['reports'][number]): boolean {
  return status === 'expected' || status === 'returned';
}

function partOf({ pairs }: Body, nameOf: (unit: string) => string) {
  const names = (all: readonly string[]): string => [...new Set(all)].map(nameOf).join(', ');
  return {
    givers: names(pairs.map(({ from }) => from)),
    heirs: names(pairs.map(({ to }) => to)),
    what: pairs[0]?.what ?? '',
  };
}

/** By what it does: where nothing ends the button does not count ends. */
function actWords(t: TFunction<'reorganise'>, kind: ReorganisationKind, body: Body, { ended }: Preview): string {
  switch (kind) {
    case 'merge':
    case 'split':
    case 'level':
    case 'dissolve':
      return t('act', { count: ended.length });
    case 'move':
      return t('actMove', { count: body.moves?.length ?? 0 });
    case 'part':
      return t('actPart', { count: new Set(body.pairs.map(({ from }) => from)).size });
  }
}
