import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { day, weekday } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { TermDays } from '#web/kit/term-days.tsx';
import { ChangePaperDialog } from '#web/screens/conference/change-paper-dialog.tsx';
import { ChangeDialog } from '#web/screens/conference/change-dialog.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { DocumentList } from '#web/screens/conference/document-list.tsx';
import { FactsDialog } from '#web/screens/conference/facts-dialog.tsx';
import { type Conference, hasDay, isScan, scanKinds, wholeDaysBetween } from '#web/screens/conference/model.ts';
import { useConferenceFiles } from '#web/screens/conference/use-conference-files.ts';

interface SidePanesProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** The facts of the conference, the days that hang on it, its letters; at the end what changes its day. */
export function SidePanes({ conference, staff, can }: SidePanesProps) {
  const { t } = useTranslation('conference');
  const [changing, setChanging] = useState(false);
  const move = can('conference.MoveConference');
  const off = can('conference.PostponeOrCancel');
  const correct = can('conference.CorrectConference');
  const [correcting, setCorrecting] = useState(false);
  const [telling, setTelling] = useState(false);
  return (
    <>
      <Facts
        conference={conference}
        act={
          staff && (
            <LinkButton
              disabled={!correct.allowed}
              title={correct.reason ?? undefined}
              onClick={() => setCorrecting(true)}
            >
              {t('correct.factsButton')}
            </LinkButton>
          )
        }
      />
      {staff && hasDay(conference) && <Terms conference={conference} />}
      <Pane title={t('facts.documents')}>
        <DocumentList
          conference={conference.conference}
          cycles={staff ? conference.cycles : []}
          codes={conference.invitees.every(({ code }) => code === null) ? null : staff ? 'all' : 'own'}
        />
        <SignedScans conference={conference} />
        {staff && can('conference.IssueChangePaper').allowed && (
          <LinkButton onClick={() => setTelling(true)}>{t('changePaper.button')}</LinkButton>
        )}
      </Pane>
      {staff && (
        <div className={classes.acts}>
          <Link to="/nhat-ky/$kind/$name" params={{ kind: 'conference', name: conference.conference }}>
            {t('facts.history')}
          </Link>
          <span className={classes.space} />
          <Button
            variant="default"
            disabled={!move.allowed && !off.allowed}
            title={off.reason ?? move.reason ?? undefined}
            onClick={() => setChanging(true)}
          >
            {t('change.menu')}
          </Button>
        </div>
      )}
      {correcting && <FactsDialog conference={conference} onClose={() => setCorrecting(false)} />}
      {telling && <ChangePaperDialog conference={conference.conference} onClose={() => setTelling(false)} />}
      {changing && <ChangeDialog conference={conference} can={can} onClose={() => setChanging(false)} />}
    </>
  );
}

/** Beside the letter that the product set: the paper as it was signed. */
function SignedScans({ conference: { conference, files } }: { readonly conference: Conference }) {
  const { t: label } = useTranslation('labels');
  const scans = files.filter(({ as }) => isScan(as));
  const { data } = useConferenceFiles(conference, scans.length > 0);
  return scanKinds.map((as) => {
    const own = scans.filter((file) => file.as === as);
    if (own.length === 0) return null;
    const word = label(`conferenceFile.${as}`);
    return (
      <div key={as}>
        <span className={classes.quiet}>{word}</span>
        <GivenFiles label={word} files={own} stored={data?.files} />
      </div>
    );
  });
}

function Facts({ conference, act }: { readonly conference: Conference; readonly act: ReactNode }) {
  const { t } = useTranslation('conference');
  const programmeWord = useProgrammeWord();
  const { t: label } = useTranslation('labels');
  const { heldOn, hour, partOfDay, form, place, coChairs, cycles, committees } = conference;
  const when = hour ?? (partOfDay === null ? '' : label(`partOfDay.${partOfDay}`));
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.day'), `${when} ${weekday(heldOn)} ${day(heldOn)}`.trim()],
    [t('facts.form'), label(`form.${form}`)],
    [t('facts.place'), place ?? t('facts.notStated')],
    [t('facts.chairs'), coChairs.map(({ post, name }) => (name === null ? post : `${name}, ${post}`)).join('; ')],
    [
      t('facts.closes'),
      [...new Set(cycles.map((one) => `${one.label} (${one.programmes.map(programmeWord).join(', ')})`))].join('; '),
    ],
    [t('facts.committees'), committees.map(({ name }) => name).join('; ')],
  ];
  return (
    <Pane title={t('facts.title')}>
      <dl className={classes.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact === '' ? t('facts.notStated') : fact}</dd>
          </div>
        ))}
      </dl>
      {act}
    </Pane>
  );
}

/** Both counted terms, day by day. */
function Terms({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('conference');
  const { invitations, further, invitationDays, noticeDays, latestInvitationOn, noticeDueOn, heldOn, today } =
    conference;
  const before = wholeDaysBetween(invitationDays);
  const last = noticeDays.at(-1)?.count ?? 0;
  const adHoc = invitations?.adHocReason ?? null;
  const sent =
    invitations === null
      ? t('term.invitation', { date: day(latestInvitationOn) })
      : t(invitations.late ? 'term.invitationDoneLate' : 'term.invitationDone', {
          number: invitations.number,
          date: day(invitations.date),
        });
  return (
    <>
      <Pane title={sent}>
        <p className={classes.quiet}>{t('term.invitationWhy', { count: before })}</p>
        {further.map(({ number, date, late }) => (
          <p key={String(number)}>{t(late ? 'term.furtherLate' : 'term.further', { number, date: day(date) })}</p>
        ))}
        {adHoc !== null && <p>{t('term.adHoc', { reason: adHoc })}</p>}
        <TermDays
          days={invitationDays}
          today={today}
          label={t('term.invitationLabel')}
          under={({ date, count }) =>
            date === latestInvitationOn
              ? t('term.sent')
              : date === heldOn
                ? t('term.held')
                : count === null
                  ? t('term.off')
                  : count
          }
        />
      </Pane>
      <Pane title={t('term.notice', { date: day(noticeDueOn) })}>
        <p className={classes.quiet}>{t('term.noticeWhy', { count: last })}</p>
        <TermDays
          days={noticeDays}
          today={today}
          label={t('term.noticeLabel')}
          under={({ date, count }) =>
            date === heldOn
              ? t('term.held')
              : count === null
                ? t('term.off')
                : date === noticeDueOn
                  ? t('term.last', { count })
                  : count
          }
        />
      </Pane>
    </>
  );
}
