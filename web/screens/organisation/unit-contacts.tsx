import { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/organisation/organisation.module.css';

export type Contacts = NonNullable<
  paths['/organisation/units/{unit}']['get']['responses'][200]['content']['application/json']['contacts']
>;
export const contactRoles = keysOf<keyof Contacts>({ reporter: 1, unitHead: 1, coordinator: 1, leader: 1 });

/** Where mail goes. Not everybody may see addresses: null. */
export function UnitContacts({ contacts }: { readonly contacts: Contacts | null }) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  if (contacts === null) {
    return (
      <Pane title={t('contacts')}>
        <p className={classes.quiet}>{t('contactsHidden')}</p>
      </Pane>
    );
  }
  const named = contactRoles.flatMap((role) => {
    const contact = contacts[role];
    return contact === undefined ? [] : [{ role, ...contact }];
  });
  return (
    <Pane title={t('contacts')}>
      {named.length === 0 && <Note tone="soon" icon="mailFailed" fact={t('contactsNone')} />}
      <ul className={classes.rows}>
        {named.map(({ role, name, email }) => (
          <li key={role}>
            {name}
            <span>
              {words(`role.${role}`)} · {email}
            </span>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
