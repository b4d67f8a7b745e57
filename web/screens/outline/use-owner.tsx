import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { hostsOf, isAdministrator, isCoordinator } from '#web/app/staff.ts';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { useUnits } from '#web/app/use-units.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import type { Host } from '#web/screens/outline/model/owner.ts';

interface Owner {
  /** For whom a new outline is; undefined = the reader begins none. */
  readonly host: Host | undefined;
  /** Only where there are several to choose from. */
  readonly field: ReactNode;
}

/** An administrator makes outlines for all, a coordinator for a host of his that has a committee. */
export function useOwner(): Owner {
  const { t } = useTranslation('outline');
  const { position } = usePerson();
  const committees = useCommitteesOf(hostsOf(position));
  const { nameOf } = useUnits(civilDateOf(new Date()));
  const [chosen, setChosen] = useState<string | null>(null);
  if (isAdministrator(position)) return { host: null, field: null };
  if (!isCoordinator(position)) return { host: undefined, field: null };
  const hosts = [...new Set((committees.data ?? []).map(({ host }) => host))];
  const host = hosts.find((one) => one === chosen) ?? hosts[0];
  const choices = hosts.map((key) => ({ key, word: nameOf(key) }));
  const field = <OneOf grows label={t('owner.field')} choices={choices} chosen={host ?? null} onChoose={setChosen} />;
  return { host, field: hosts.length > 1 ? field : null };
}
