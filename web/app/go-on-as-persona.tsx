import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { Session } from '#web/app/session.tsx';
import { stageQuery } from '#web/app/ways-in.ts';

interface GoOnAsPersonaProps {
  readonly last: Session;
  readonly onSend: (sign: () => Promise<unknown>) => Promise<void>;
}

/** Roles of an evaluation have no password: they are gone on with by the one click they began with. */
export function GoOnAsPersona({ last, onSend }: GoOnAsPersonaProps) {
  const { t } = useTranslation('shell');
  const { data } = useQuery(stageQuery);
  const persona = data?.personas.find(({ name, role }) => name === last.account.name && role === last.position?.role);
  if (persona === undefined) return null;
  const body = { persona: persona.persona };
  return (
    <Button
      variant="default"
      mt="md"
      ml="sm"
      onClick={() => void onSend(() => taken(api.POST('/evaluation/session', { body })))}
    >
      {t('signInAgain.persona')}
    </Button>
  );
}
