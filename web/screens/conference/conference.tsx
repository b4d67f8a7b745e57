import { useConference } from '#web/app/use-conference.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked, usePart } from '#web/app/address.ts';
import { usePerson } from '#web/app/session.tsx';
import { isStaffOf } from '#web/app/staff.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { PartsNav } from '#web/kit/choose/parts-nav.tsx';
import { Page } from '#web/kit/page.tsx';
import { hasDay } from '#web/screens/conference/model.ts';
import { AgendaSection } from '#web/screens/conference/agenda-section.tsx';
import { AwardsSection } from '#web/screens/conference/awards-section.tsx';
import { DocumentsSection } from '#web/screens/conference/documents-section.tsx';
import { DiscussionSection } from '#web/screens/conference/discussion-section.tsx';
import { InvitationsSection } from '#web/screens/conference/invitations-section.tsx';
import { MinutesSection } from '#web/screens/conference/minutes-section.tsx';
import { OwnPart } from '#web/screens/conference/own-part.tsx';
import { PapersSection } from '#web/screens/conference/papers-section.tsx';
import { PointsSection } from '#web/screens/conference/points-section.tsx';
import { PreparationSection } from '#web/screens/conference/preparation-section.tsx';
import { SidePanes } from '#web/screens/conference/side-panes.tsx';
import { SpeechesRead } from '#web/screens/conference/speeches-read.tsx';
import { SpeechesSection } from '#web/screens/conference/speeches-section.tsx';
import { StandingNote } from '#web/screens/conference/standing-note.tsx';

const sections = [
  'points',
  'preparation',
  'invitations',
  'agenda',
  'papers',
  'speeches',
  'documents',
  'discussion',
  'awards',
  'minutes',
] as const;
const words = {
  points: 'diem-cau',
  preparation: 'chuan-bi',
  invitations: 'giay-moi',
  agenda: 'chuong-trinh',
  papers: 'tham-luan',
  speeches: 'phat-bieu',
  documents: 'tai-lieu',
  discussion: 'kien-nghi',
  awards: 'khen-thuong',
  minutes: 'bien-ban',
};

/** One conference: what the unit has to do with it first, then its parts, the days that hang on it at the right. */
export function ConferencePage() {
  const { t } = useTranslation('conference');
  const { t: session } = useTranslation('session');
  const slug = usePart('conference');
  const asked = useAsked('muc');
  const { position } = usePerson();
  const can = useRights(`conference/${slug}`);
  const { data: conference, error } = useConference(slug);
  const called = conference?.points.filter(({ rollCall }) => rollCall !== null).length ?? 0;
  const present = conference?.points.reduce((sum, { rollCall }) => sum + (rollCall?.present ?? 0), 0) ?? 0;
  const count = conference?.points.length ?? 0;
  const counts = useMemo(() => t('points.counts', { called, count, present }), [t, called, count, present]);
  if (conference === undefined)
    return (
      <Page title={t('title')}>
        <Fault error={error} />
      </Page>
    );
  const staff = isStaffOf(conference.host.unit, position);
  // One's own, and those of units that have ended and that one's own answers for.
  const own = position === null ? [] : [{ unit: position.unit, name: position.unitName }];
  const parts = [...own, ...conference.tookOver];
  const shown = sections.filter(
    (one) =>
      staff || (one !== 'speeches' && one !== 'preparation' && (one !== 'minutes' || conference.minutes !== null)),
  );
  const section = shown.find((one) => words[one] === asked) ?? 'points';
  return (
    <Page
      title={conference.title}
      exports={
        staff && (section === 'points' || section === 'invitations')
          ? [{ list: section, filter: { conference: slug } }]
          : []
      }
      acts={
        <>
          {staff && conference.today >= conference.heldOn && hasDay(conference) && (
            <Button
              renderRoot={(props) => (
                <Link to="/hoi-nghi/$conference/dieu-hanh" params={{ conference: slug }} {...props} />
              )}
              variant="default"
            >
              {session('open')}
            </Button>
          )}
          {(staff || conference.notice !== null) && (
            <Button
              renderRoot={(props) => (
                <Link to="/hoi-nghi/$conference/ket-luan" params={{ conference: slug }} {...props} />
              )}
              variant={staff ? 'filled' : 'default'}
            >
              {t(conference.notice === null ? 'toConclusions' : 'toConclusionsIssued')}
            </Button>
          )}
        </>
      }
      tools={
        <PartsNav label={t('section.label')}>
          {shown.map((one) => (
            <Link
              key={one}
              to="/hoi-nghi/$conference"
              params={{ conference: slug }}
              search={{ muc: words[one] }}
              replace
              aria-current={one === section ? 'page' : undefined}
            >
              {t(`section.${one}`)}
            </Link>
          ))}
        </PartsNav>
      }
      side={<SidePanes conference={conference} staff={staff} can={can} />}
    >
      <StatusLine counts={counts} />
      <StandingNote conference={conference} />
      {!staff &&
        parts.map(({ unit, name }) => <OwnPart key={unit} conference={conference} unit={unit} unitName={name} />)}
      {section === 'points' && (
        <PointsSection conference={conference} staff={staff} can={can} units={parts.map(({ unit }) => unit)} />
      )}
      {section === 'preparation' && <PreparationSection conference={conference} can={can} />}
      {section === 'invitations' && <InvitationsSection conference={conference} staff={staff} can={can} />}
      {section === 'agenda' && <AgendaSection conference={conference} staff={staff} can={can} />}
      {section === 'papers' && <PapersSection conference={conference} staff={staff} can={can} />}
      {section === 'speeches' &&
        (conference.minutes === null ? (
          <SpeechesSection conference={conference} can={can} />
        ) : (
          <SpeechesRead conference={conference} />
        ))}
      {section === 'documents' && <DocumentsSection conference={conference} staff={staff} can={can} />}
      {section === 'discussion' && <DiscussionSection conference={conference} staff={staff} can={can} />}
      {section === 'minutes' && <MinutesSection conference={conference} staff={staff} can={can} />}
      {section === 'awards' && <AwardsSection conference={conference} staff={staff} can={can} />}
    </Page>
  );
}
