import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/conference/conference.module.css';
import { InviteePick } from '#web/screens/conference/invitee-pick.tsx';
import { type InviteeLine, newInvitee } from '#web/screens/conference/invitee-model.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface FurtherInviteesProps {
  readonly conference: Conference;
  readonly lines: readonly InviteeLine[];
  readonly onChange: (lines: readonly InviteeLine[]) => void;
}

/** Units of the register that are not invited yet, or guests in one's own words. */
export function FurtherInvitees({ conference, lines, onChange }: FurtherInviteesProps) {
  const { t } = useTranslation('conference');
  return (
    <Lines
      label={t('further.invitees')}
      lines={lines}
      nameOf={({ name }) => name}
      onChange={onChange}
      empty={newInvitee}
      addWord={t('form.addInvitee')}
    >
      {(line, index, change) => (
        <div className={classes.block}>
          <InviteePick
            line={line}
            onChange={change}
            on={conference.today}
            label={t('further.invitee', { number: index + 1 })}
            field={`line ${index}`}
          />
          <div className={classes.acts}>
            <TextInput
              className={classes.grow}
              aria-label={t('form.inviteePerson', { number: index + 1 })}
              placeholder={t('invitee.person')}
              value={line.person}
              onChange={(event) => change({ person: event.currentTarget.value })}
            />
            <TextInput
              className={classes.grow}
              aria-label={t('form.inviteeRole', { number: index + 1 })}
              placeholder={t('invitee.role')}
              value={line.role}
              onChange={(event) => change({ role: event.currentTarget.value })}
            />
          </div>
        </div>
      )}
    </Lines>
  );
}
