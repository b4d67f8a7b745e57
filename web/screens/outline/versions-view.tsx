import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historyOf } from '#web/app/address.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { DifferencesTable } from '#web/screens/outline/differences-table.tsx';
import { type Content, contentOf, type Template } from '#web/screens/outline/model/content.ts';
import { differences } from '#web/screens/outline/model/differences.ts';
import { useTemplate } from '#web/screens/outline/use-templates.ts';
import classes from '#web/screens/outline/outline.module.css';

interface VersionsViewProps {
  readonly id: string;
  readonly saved: Template | null;
  readonly versions: readonly number[];
  readonly content: Content;
}

const mine = 'mine';

/** Any two versions, or one and what is being written: what was added, taken out, changed, moved. */
export function VersionsView({ id, saved, versions, content }: VersionsViewProps) {
  const { t } = useTranslation('outline');
  const newest = versions.at(-1);
  const written = saved === null || differences(contentOf(saved), content).length > 0;
  const [from, setFrom] = useState(() => String((written ? newest : versions.at(-2)) ?? newest ?? ''));
  const [to, setTo] = useState(() => (written ? mine : String(newest ?? '')));
  const before = useVersion(id, from, saved, content);
  const after = useVersion(id, to, saved, content);
  const found = useMemo(
    () => (before.content === null || after.content === null ? [] : differences(before.content, after.content)),
    [before.content, after.content],
  );
  const choices = [
    ...versions.map((version) => ({
      key: String(version),
      word: t(version === newest ? 'versions.now' : 'versions.of', { version }),
    })),
    { key: mine, word: t('versions.mine') },
  ];
  if (saved === null) return <p>{t('begun')}</p>;
  return (
    <div className={classes.panes}>
      <div className={classes.acts}>
        <OneOf grows label={t('versions.from')} choices={choices} chosen={from} onChoose={setFrom} />
        <OneOf grows label={t('versions.to')} choices={choices} chosen={to} onChoose={setTo} />
      </div>
      <Fault error={before.error ?? after.error} />
      <p role="status">{found.length === 0 ? t('versions.same') : t('versions.count', { count: found.length })}</p>
      {found.length > 0 && <DifferencesTable differences={found} />}
      <nav className={classes.acts} aria-label={t('versions.title')}>
        {versions.slice(0, -1).map((version) => (
          <Link key={version} to="/de-cuong/$template" params={{ template: id }} search={{ ban: String(version) }}>
            {t('versions.open', { version })}
          </Link>
        ))}
        <Link {...historyOf(`template/${id}`)}>{t('versions.history')}</Link>
      </nav>
    </div>
  );
}

/** What is chosen to be compared: a version as it was saved, or what is being written. */
function useVersion(id: string, chosen: string, saved: Template | null, content: Content) {
  const version = chosen === mine || chosen === '' ? (saved?.version ?? null) : Number(chosen);
  const { data, error } = useTemplate(id, version);
  const read = data?.template;
  const stored = useMemo(() => (read === undefined ? null : contentOf(read)), [read]);
  return chosen === mine ? { content, error: null } : { content: stored, error };
}
