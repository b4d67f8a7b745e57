import { useConference } from '#web/app/use-conference.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '#web/kit/page.tsx';
import { CompilerScreen } from '#web/screens/conclusions/compiler.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import { IssuedConclusions } from '#web/screens/conclusions/issued.tsx';
import { usePart } from '#web/app/address.ts';
import { usePerson } from '#web/app/session.tsx';
import { isStaffOf } from '#web/app/staff.ts';

/** Kết luận: compiled by the host's staff until the notice is issued, read by everybody in it afterwards. */
export function Conclusions() {
  const { t } = useTranslation('conclusions');
  const slug = usePart('conference');
  const { position } = usePerson();
  const { data: conference } = useConference(slug);
  if (conference === undefined) return <Page title={t('title')}>{null}</Page>;
  const staff = isStaffOf(conference.host.unit, position);
  const way = (
    <Link to="/hoi-nghi/$conference" params={{ conference: slug }} className={classes.way}>
      ‹ {conference.title}
    </Link>
  );
  return conference.notice === null && staff ? (
    <CompilerScreen conference={conference} way={way} />
  ) : (
    <IssuedConclusions conference={conference} way={way} staff={staff} />
  );
}
