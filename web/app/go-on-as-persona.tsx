import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { Session } from '#web/app/session.tsx';

interface GoOnAsPersonaProps {
  readonly last: Session;
  readonly onDone: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Roles of an evaluation have no password: they are gone on with by the one click they began with. */
export function GoOnAsPersona({ last, onDone, onError }: GoOnAsPersonaProps) {
  const { t } = useTranslation('shell');
  const { data } = useQuery({
    queryKey: keys.stage,
    queryFn: () => taken(api.GET('/evaluation/personas')),
    // The trial may have ended meanwhile: no reason to take the form away.
    throwOnError: false,
  });
  const persona = data?.personas.find(({ name, role }) => name === last.account.name && role === last.position?.role);
  if (persona === undefined) return null;
  const goOn = async (): Promise<void> => {
    try {
      await taken(api.POST('/evaluation/session', { body: { persona: persona.persona } }));
      await onDone();
    } catch (error) {
      onError(error);
    }
  };
  return (
    <Button variant="default" mt="md" ml="sm" onClick={() => void goOn()}>
      {t('signInAgain.persona')}
    </Button>
  );
}
