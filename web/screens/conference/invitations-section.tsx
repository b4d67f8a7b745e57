import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '@tanstack/react-router';
import { useAsked } from '#web/app/address.ts';
import type { Can } from '#web/app/use-rights.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { FurtherDialog } from '#web/screens/conference/further-dialog.tsx';
import { InviteDialog } from '#web/screens/conference/invite-dialog.tsx';
import { InviteeDialog, WithdrawDialog } from '#web/screens/conference/invitee-dialog.tsx';
import type { Conference, Invitee } from '#web/screens/conference/model.ts';
import { ReplyDialog } from '#web/screens/conference/reply-dialog.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

type ReplyAnswer = NonNullable<Invitee['answer']> | 'all' | 'none';
const tones: Readonly<Record<ReplyAnswer, Tone>> = {
  all: 'calm',
  accept: 'ok',
  substitute: 'ok',
  decline: 'calm',
  none: 'soon',
};
const answers = keysOf(tones);

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** Who is invited and what they answered; sending happens once, in a dialog that says what follows. */
export function InvitationsSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const navigate = useNavigate();
  const asked = useAsked('tra-loi');
  const answer = answers.find((one) => one === asked) ?? 'all';
  const [selected, setSelected] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const [invitingMore, setInvitingMore] = useState(false);
  const [correcting, setCorrecting] = useState<'new' | 'correct' | 'withdraw' | null>(null);
  const [replying, setReplying] = useState<Invitee | null>(null);
  const { invitees, invitations } = conference;
  const is = (one: Invitee, key: ReplyAnswer): boolean => key === 'all' || (one.answer ?? 'none') === key;
  const shown = invitees.filter((one) => is(one, answer));
  const invite = can('conference.IssueInvitations');
  const reply = can('conference.ReplyInvitation');
  const correct = can('conference.CorrectConference');
  const chosen = invitees.find(({ id }) => id === selected);
  const further = can('conference.InviteFurther');
  const mayReply = staff && reply.allowed && invitations !== null;
  return (
    <div className={classes.part}>
      <div className={classes.acts}>
        <ChoiceRow<ReplyAnswer>
          label={t('invitations.filter.label')}
          chosen={answer}
          onChoose={(key) =>
            void navigate({
              to: '/hoi-nghi/$conference',
              params: { conference: conference.conference },
              search: { muc: 'giay-moi', ...(key === 'all' ? {} : { 'tra-loi': key }) },
              replace: true,
            })
          }
          choices={answers.map((key) => ({
            key,
            word: t(`invitations.filter.${key}`),
            count: invitees.filter((one) => is(one, key)).length,
            tone: tones[key],
          }))}
        />
        <span className={classes.space} />
        {staff && invitations === null && (
          <ActButton leftSection={<Icon name="mail" />} blocked={unlessAllowed(invite)} onAct={() => setInviting(true)}>
            {t('invitations.issue')}
          </ActButton>
        )}
        {staff && (
          <>
            {invitations === null && (
              <Button
                variant="default"
                disabled={!correct.allowed}
                title={correct.reason ?? undefined}
                onClick={() => setCorrecting('new')}
              >
                {t('invitee.add')}
              </Button>
            )}
            <Button
              variant="default"
              disabled={!correct.allowed || chosen === undefined}
              title={correct.reason ?? undefined}
              onClick={() => setCorrecting('correct')}
            >
              {t('invitee.correct')}
            </Button>
            <Button
              variant="default"
              disabled={!correct.allowed || chosen === undefined}
              title={correct.reason ?? undefined}
              onClick={() => setCorrecting('withdraw')}
            >
              {t('invitee.withdrawButton')}
            </Button>
          </>
        )}
        {staff && invitations !== null && (
          <ActButton variant="default" blocked={unlessAllowed(further)} onAct={() => setInvitingMore(true)}>
            {t('further.button')}
          </ActButton>
        )}
        {mayReply && (
          <Button variant="default" disabled={selected === null} onClick={() => setReplying(chosen ?? null)}>
            {t('invitations.reply')}
          </Button>
        )}
      </div>
      <DataTable
        label={t('invitations.label')}
        rows={shown}
        rowKey={({ id }) => id}
        selected={selected}
        onSelect={({ id }) => setSelected(id)}
        {...(mayReply ? { onOpen: (one: Invitee) => setReplying(one) } : {})}
        columns={[
          { key: 'name', head: t('invitations.name'), cell: ({ name }) => name },
          {
            ...{ key: 'role', head: t('invitations.role'), leaves: 2 },
            cell: ({ role, person }) => [person ?? '', role].filter((said) => said !== '').join(', '),
          },
          {
            key: 'count',
            head: t('invitations.count'),
            width: '76px',
            align: 'right',
            leaves: 3,
            cell: ({ count }) => count ?? '',
          },
          { key: 'answer', head: t('invitations.answer'), width: '240px', cell: (one) => <AnswerCell invitee={one} /> },
        ]}
        empty={t('invitations.empty')}
      />
      {(correcting === 'new' || (correcting === 'correct' && chosen !== undefined)) && (
        <InviteeDialog
          conference={conference}
          invitee={correcting === 'new' ? null : (chosen ?? null)}
          onClose={() => setCorrecting(null)}
        />
      )}
      {correcting === 'withdraw' && chosen !== undefined && (
        <WithdrawDialog conference={conference} invitee={chosen} onClose={() => setCorrecting(null)} />
      )}
      {invitingMore && <FurtherDialog conference={conference} onClose={() => setInvitingMore(false)} />}
      {inviting && <InviteDialog conference={conference} onClose={() => setInviting(false)} />}
      {replying !== null && (
        <ReplyDialog conference={conference.conference} invitee={replying} onBehalf onClose={() => setReplying(null)} />
      )}
    </div>
  );
}

function AnswerCell({ invitee }: { readonly invitee: Invitee }) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { answer, substitute, unit } = invitee;
  if (answer === null)
    return <Status tone="calm" word={t(unit === null ? 'invitations.noUnit' : 'invitations.noAnswer')} />;
  if (answer === 'substitute' && substitute !== null)
    return <Status tone="ok" word={t('invitations.substitute', { name: substitute })} />;
  return (
    <Status
      tone={tones[answer]}
      {...(answer === 'decline' ? { icon: 'close' as const } : {})}
      word={label(`answer.${answer}`)}
    />
  );
}
