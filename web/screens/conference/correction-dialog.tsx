import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { because, firstOf, type Reason, waiting } from '#web/kit/reason.ts';
import { AgendaFaults } from '#web/screens/conference/agenda-faults.tsx';
import { type Conference, firstNames } from '#web/screens/conference/model.ts';
import { type CorrectBody, useCorrection } from '#web/screens/conference/use-correction.ts';

interface CorrectionDialogProps {
  readonly conference: Conference;
  readonly title: string;
  /** Null: something of it is unfinished, `lacks` says what. */
  readonly body: CorrectBody | null;
  readonly lacks?: Reason | undefined;
  readonly dangerous?: boolean;
  readonly act?: string;
  /** `at`: what is wrong with the field that stands there in the body. */
  readonly children?: (at: (pointer: string) => string | undefined) => ReactNode;
  readonly onClose: () => void;
}

/** One part of what was stated at convening, stated anew: who is written to stands in it before it is sent. */
export function CorrectionDialog(props: CorrectionDialogProps) {
  const { conference, body, lacks, onClose } = props;
  const { t } = useTranslation('conference');
  const paper = usePaper();
  const [reason, setReason] = useState('');
  const said = body === null || reason.trim() === '' ? body : { ...body, reason: reason.trim() };
  const { send, preview, error, isSettled } = useCorrection(conference, said, onClose);
  const obstacles = body === null ? [] : (preview?.obstacles ?? []);
  const at = (pointer: string) => obstacles.find((one) => one.pointer === pointer)?.detail;
  const letters = preview?.letters ?? [];
  const { units, rest } = firstNames(letters.map(({ name }) => name));
  const [obstacle] = obstacles;
  const tells = conference.invitations !== null && conference.phase === 'toCome';
  const who = rest === 0 ? units : t('invitations.follow.more', { units, count: rest });
  const same = preview !== null && obstacle === undefined && preview.changes.length === 0;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={props.title}
      act={
        letters.length > 0 ? t('correct.actTold', { ...paper, count: letters.length }) : (props.act ?? t('correct.act'))
      }
      {...(props.dangerous === undefined ? {} : { dangerous: props.dangerous })}
      pending={send.isPending}
      error={errorElsewhere(send.error, ['/agenda', '/coChairs', '/invitees', '/points']) ?? error}
      blocked={firstOf(
        body === null && (lacks ?? waiting),
        same && because(t('correct.same')),
        obstacle !== undefined && because(obstacle.detail),
        (preview === null || !isSettled) && waiting,
      )}
      willFollow={
        letters.length === 0
          ? [{ key: 'none', state: 'done', what: t(tells ? 'correct.follow.nobody' : 'correct.follow.record') }]
          : [
              {
                ...{ key: 'letters', state: 'now', when: t('change.follow.now') },
                what: t('correct.follow.letters', { ...paper, count: letters.length, units: who }),
              },
              { key: 'keeps', state: 'done', what: t('correct.follow.keeps') },
            ]
      }
      onAct={() => {
        if (said !== null) send.mutate(said);
      }}
    >
      {props.children?.(at)}
      {body?.agenda !== undefined && <AgendaFaults faults={preview?.agendaFaults ?? []} />}
      {obstacles
        .filter(({ pointer }) => pointer === null || props.children === undefined)
        .map(({ code, detail }) => (
          <Note key={code} tone="overdue" fact={detail} />
        ))}
      {tells && (
        <TextInput
          label={t('correct.reason')}
          description={t('correct.reasonHint')}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}
