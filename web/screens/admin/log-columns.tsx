import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import type { Words } from '#web/i18n.ts';
import type { Column } from '#web/kit/data-table.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { AccessKind } from '#web/screens/admin/access-kinds.ts';

type Line = components['schemas']['AccessLogLine'];
type LogWords = Words['admin']['log'];

const refused: readonly AccessKind[] = ['login-refused', 'second-factor-refused', 'command-refused', 'locked'];

function toneOf(kind: AccessKind): Tone {
  return refused.includes(kind) ? 'soon' : 'calm';
}

export function useLogColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  return useMemo(() => {
    const field = (key: string): string => (isField(key) ? t(`log.field.${key}`) : key);
    const value = (raw: string): string => (isValue(raw) ? t(`log.value.${raw}`) : raw);
    const said = (detail: Line['detail']): string =>
      Object.entries(detail)
        // Ids of hundreds of accounts are for `verify`.
        .filter(([key, content]) => content !== null && content !== '' && key !== 'accounts')
        .map(([key, content]) => `${field(key)}: ${value(String(content))}`)
        .join(' · ');
    return [
      { key: 'at', head: t('log.at'), width: '124px', cell: ({ at }) => dayAndTime(at) },
      {
        key: 'kind',
        head: t('log.kind'),
        cell: ({ kind }) => (
          <Status
            tone={toneOf(kind)}
            icon={refused.includes(kind) ? 'warning' : 'open'}
            word={t(`log.kindOf.${kind}`)}
          />
        ),
      },
      { key: 'who', head: t('log.who'), cell: ({ person, login }) => person ?? login ?? '' },
      {
        key: 'position',
        head: t('log.position'),
        leaves: 3,
        cell: ({ role, unitName }) =>
          // The log keeps a role's code as text.
          [role === null ? null : label(`role.${role}`), unitName].filter(Boolean).join(', '),
      },
      { key: 'address', head: t('log.address'), leaves: 2, cell: ({ address }) => address },
      { key: 'detail', head: t('log.detail'), cell: ({ detail }) => said(detail) },
    ];
  }, [t, label]);
}

const fields: Readonly<Record<keyof LogWords['field'], true>> = {
  how: true,
  why: true,
  action: true,
  stream: true,
  unit: true,
  code: true,
  requestId: true,
  document: true,
  file: true,
  list: true,
  filter: true,
  rows: true,
  account: true,
  login: true,
  name: true,
  before: true,
  position: true,
  role: true,
  title: true,
  validFrom: true,
  validTo: true,
  lastDay: true,
  deputy: true,
  delegation: true,
  revoked: true,
  session: true,
  token: true,
  days: true,
  told: true,
  wish: true,
  askedBy: true,
  seconds: true,
  letters: true,
  sha256: true,
  key: true,
  made: true,
  rights: true,
  earlier: true,
  turnedAway: true,
  tokens: true,
  byToken: true,
  madeBy: true,
  keys: true,
  commands: true,
  by: true,
};
const values: Readonly<Record<keyof LogWords['value'], true>> = {
  password: true,
  'single-sign-on': true,
  evaluation: true,
  'set-up': true,
  unknown: true,
  disabled: true,
};

function isField(key: string): key is keyof LogWords['field'] {
  return Object.hasOwn(fields, key);
}

function isValue(text: string): text is keyof LogWords['value'] {
  return Object.hasOwn(values, text);
}
