import { Menu, UnstyledButton } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import classes from '#web/app/band.module.css';
import { calledAs } from '#web/app/called-as.ts';
import { ownLettersPlace, placesOf, setUpPlace } from '#web/app/places.ts';
import { showRehearsals, useRehearsal } from '#web/app/rehearsal.ts';
import { SearchBox } from '#web/app/search/search-box.tsx';
import { type ShownCommittee, useShownCommittee } from '#web/app/shown-committee.tsx';
import { type Session, useForgetEverything } from '#web/app/session.tsx';
import { isAdministrator, isStaff } from '#web/app/staff.ts';
import { missingSteps, useSetUp } from '#web/app/use-set-up.ts';
import { Count, WorkCount } from '#web/app/work-count.tsx';
import { changeLanguage, chosenLanguage } from '#web/i18n.ts';
import { Icon } from '#web/kit/icon.tsx';

/** The deep red band: mark, committee in two lines, places, search, person. The only place where the red is. */
export function Band({ session }: { readonly session: Session }) {
  const { t } = useTranslation('shell');
  const shown = useShownCommittee();
  const committee = shown ?? ownCommittee(session);
  const { data: setUp } = useSetUp(isAdministrator(session.position));
  const missing = setUp === undefined ? 0 : missingSteps(setUp);
  const places = [
    ...(missing === 0 ? [] : [setUpPlace]),
    ...(session.position === null ? [] : placesOf(session.position)),
    ...(readsHere(session) ? [ownLettersPlace] : []),
  ];
  return (
    <header className={`${classes.band} no-print`}>
      <Link to="/" className={classes.mark}>
        {t('product')}
      </Link>
      <div className={classes.committee} title={committee?.name ?? session.position?.title}>
        <span>{committee?.superior ?? session.position?.unitName}</span>
        <strong>{committee?.name ?? session.position?.title}</strong>
      </div>
      <nav className={classes.places} aria-label={t('places')}>
        {places.map(({ to, word }) => (
          <Link key={to} to={to} className={classes.place} activeProps={{ 'data-here': true, 'aria-current': 'page' }}>
            {t(`nav.${word}`)}
            {word === 'work' && <WorkCount />}
            {word === 'setUp' && <Count of={missing} />}
          </Link>
        ))}
      </nav>
      <div className={classes.phone}>
        <Menu width={240}>
          <Menu.Target>
            <UnstyledButton className={classes.button} aria-label={t('menu')}>
              <Icon name="menu" size={20} />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {places.map(({ to, word }) => (
              <Menu.Item key={to} component={Link} to={to}>
                {t(`nav.${word}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <SearchBox />
      <PersonMenu session={session} />
    </header>
  );
}

/** Staff have the whole mailbox; a unit's people only what is to them. */
function readsHere({ lettersOnPaper, position }: Session): boolean {
  return lettersOnPaper && position !== null && !isStaff(position) && !isAdministrator(position);
}

/** Where the screen is of no single committee: the one there is; of several only the unit is named that hosts them. */
function ownCommittee({ committees }: Session): ShownCommittee | undefined {
  return committees.length === 1 ? committees[0] : undefined;
}

function PersonMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation('shell');
  const { t: label } = useTranslation('labels');
  const { t: start } = useTranslation('start');
  const navigate = useNavigate();
  const rehearsal = useRehearsal();
  const forget = useForgetEverything();
  const { account, position, positions } = session;
  const change = async (id: string): Promise<void> => {
    await taken(api.POST('/session/position', { body: { position: id } }));
    await forget();
    await navigate({ to: '/' });
  };
  const leave = async (): Promise<void> => {
    await taken(api.POST('/session/end'));
    window.location.assign('/dang-nhap');
  };
  return (
    <Menu width={300} position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={`${t('person.menu')}: ${account.name}`}>
          <Icon name="person" size={18} />
          <span
            className={classes.who}
            // The band has room for the title alone; which of two of one title it is, the menu and this tell.
            title={
              position === null
                ? undefined
                : `${account.name}\n${calledAs(position, label(`role.${position.role}`))} · ${position.unitName}`
            }
          >
            <strong>{account.name}</strong>
            <span>
              {position === null ? '' : `${position.title || label(`role.${position.role}`)} · ${position.unitName}`}
            </span>
          </span>
          <Icon name="down" size={12} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {/* The band shortens a long name: here it is whole, for the keyboard and for a finger too. */}
        <div className={classes.whole}>
          <strong>{account.name}</strong>
          <span>
            {position === null ? '' : `${calledAs(position, label(`role.${position.role}`))} · ${position.unitName}`}
          </span>
        </div>
        <Menu.Divider />
        {positions.length > 1 && <Menu.Label>{t('person.switchPosition')}</Menu.Label>}
        {positions.length > 1 &&
          positions.map((one) => (
            <Menu.Item key={one.id} onClick={() => void change(one.id)} disabled={one.id === position?.id}>
              {calledAs(one, label(`role.${one.role}`))} · {one.unitName}
              {one.delegatedBy !== null && ` (${t('person.delegated', { name: one.delegatedBy })})`}
            </Menu.Item>
          ))}
        <Menu.Item component={Link} to="/tai-khoan">
          {t('person.account')}
        </Menu.Item>
        <Menu.Item component={Link} to="/thu-gui-toi">
          {t('nav.ownLetters')}
        </Menu.Item>
        <Menu.Item onClick={() => void changeLanguage(chosenLanguage() === 'vi' ? 'en' : 'vi')}>
          {t('person.language')}
        </Menu.Item>
        <Menu.Item onClick={() => showRehearsals(!rehearsal)}>
          {t(rehearsal ? 'person.toReal' : 'person.toRehearsals')}
        </Menu.Item>
        {session.mode === 'evaluation' && (
          <Menu.Item component={Link} to="/bat-dau">
            {start('toGuide')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('person.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
