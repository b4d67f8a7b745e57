import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import type { Preview } from '#web/screens/reorganisation/model.ts';
import { useDutyWords } from '#web/screens/reorganisation/duty-words.ts';
import { goesAlong, type Settled } from '#web/screens/reorganisation/people.ts';
import classes from '#web/screens/reorganisation/reorganisation.module.css';

type Part = 'committees' | 'contacts' | 'invitations' | 'lastReports' | 'people' | 'reports' | 'tasks';

interface PreviewPaneProps {
  readonly preview: Preview;
  /** What becomes of each position: whoever moves along is who letters go to. */
  readonly settled: readonly Settled[];
}

/** What it would touch, by name, and what of it is not plain: before anything is recorded. */
export function PreviewPane({ preview, settled }: PreviewPaneProps) {
  const { t } = useTranslation('reorganise');
  const duty = useDutyWords();
  const { t: words } = useTranslation('labels');
  const names = new Map(preview.units.map((one) => [one.id, one.name] as const));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const takers = new Map([...preview.held, ...preview.ended].map((one) => [one.unit, one.takenOverBy] as const));
  const takerOf = (unit: string): string | null => takers.get(unit) ?? null;
  const reached = new Set(
    settled.flatMap(({ person, fate }) => (fate.kind === 'move' && goesAlong[person.role] ? [fate.to] : [])),
  );
  const findings = preview.findings.filter(
    ({ kind, unit }) => kind !== 'taker-unreached' || !reached.has(takerOf(unit) ?? ''),
  );
  const rehearsal = (is: boolean): string => (is ? ` · ${t('rehearsal')}` : '');
  const taken = (unit: string): string => {
    const by = takerOf(unit);
    return by === null ? t('takenByNobody') : t('takenBy', { name: nameOf(by) });
  };
  const lists: readonly (readonly [Part, readonly ReactNode[]])[] = [
    [
      'reports',
      preview.reports.map((one) => (
        <>
          <strong>{nameOf(one.unit)}</strong>: {duty.report(one)}
          {rehearsal(one.rehearsal)} · {words(`submissionStatus.${one.status}`)}
          {one.dueAt !== null && one.status !== 'accepted' && ` · ${duty.due(one.dueAt)}`}
          {one.draft && ` · ${t('draft')}`} · {taken(one.unit)}
        </>
      )),
    ],
    [
      'tasks',
      preview.tasks.map((one) => (
        <>
          <strong>{nameOf(one.unit)}</strong>: {duty.task(one)}
          {rehearsal(one.rehearsal)}
          {one.dueAt !== null && ` · ${duty.due(one.dueAt)}`} · {taken(one.unit)}
        </>
      )),
    ],
    [
      'invitations',
      preview.invitations.map((one) => (
        <>
          <strong>{nameOf(one.unit)}</strong>: {duty.invitation(one)}
          {rehearsal(one.rehearsal)} · {taken(one.unit)}
        </>
      )),
    ],
    [
      'people',
      preview.people.map(({ unit, name, title, delegatedTo }) => (
        <>
          <strong>{name}</strong>, {title}, {nameOf(unit)}
          {delegatedTo.length > 0 && ` · ${t('delegated', { names: delegatedTo.join(', ') })}`}
        </>
      )),
    ],
    [
      'contacts',
      preview.contacts.map(({ unit, role, name }) => (
        <>
          <strong>{nameOf(unit)}</strong>: {words(`role.${role}`)}, {name}
        </>
      )),
    ],
    [
      'committees',
      preview.committees.map(({ unit, name, hosts }) => (
        <>
          <strong>{name}</strong>: {t(hosts ? 'hosts' : 'agency', { name: nameOf(unit) })}
        </>
      )),
    ],
    [
      'lastReports',
      preview.lastReports.map(({ unit, committee, period }) => (
        <>
          <strong>{nameOf(unit)}</strong>: {committee}, {period}
        </>
      )),
    ],
  ];
  const found = lists.filter(([, list]) => list.length > 0);
  return (
    <Pane title={t('touches')}>
      <div className={classes.touched}>
        {preview.ended.map(({ unit, lastDay }) => (
          <p key={unit} className={classes.quiet}>
            {t('ends', { name: nameOf(unit), day: day(lastDay) })} {taken(unit)}
          </p>
        ))}
        {preview.held.map(({ unit, by }) => (
          <p key={unit} className={classes.quiet}>
            {t('held', { name: nameOf(unit), by: nameOf(by) })} {taken(unit)}
          </p>
        ))}
        {findings.map(({ kind, unit, count }) => (
          <Note
            key={`${kind} ${unit}`}
            tone="soon"
            fact={t(`finding.${kind}`, { name: nameOf(unit), taker: nameOf(takerOf(unit)), count })}
          />
        ))}
        {found.length === 0 && <p className={classes.quiet}>{t('touchesNothing')}</p>}
        {found.map(([key, list]) => (
          <details key={key} open={list.length <= 5}>
            <summary>{t(`touch.${key}`, { count: list.length })}</summary>
            <ul>
              {list.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Pane>
  );
}
