import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { because } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import classes from '#web/screens/recommendations/recommendations.module.css';
import own from '#web/screens/inspections/inspections.module.css';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

type Findings = Inspection['findings'][number];

/** Ưu điểm, hạn chế, cách làm hay of each unit. */
export function FindingsPart({ of, can }: { readonly of: Inspection; readonly can: Can }) {
  const { t } = useTranslation('inspections');
  const [open, setOpen] = useState<Pick<Findings, 'unit' | 'name'> | null>(null);
  const { allowed, reason } = can('inspection.RecordFindings');
  const units = of.staff ? of.units : of.findings;
  return (
    <Pane title={t('findings.title')}>
      {units.length === 0 && <p className={classes.quiet}>{t('findings.notYet')}</p>}
      <ul className={classes.list}>
        {units.map(({ unit, name }) => {
          const found = of.findings.find((one) => one.unit === unit);
          return (
            <li key={unit}>
              <strong>{name}</strong>
              {found === undefined ? (
                <span className={classes.quiet}>{t('findings.none')}</span>
              ) : (
                <>
                  <Part title={t('findings.good')} lines={found.good} />
                  <Part
                    title={t('findings.weak')}
                    lines={found.weak.map(({ statement, recurring }) =>
                      recurring ? t('findings.again', { statement }) : statement,
                    )}
                  />
                  <Part title={t('findings.newWays')} lines={found.newWays} />
                </>
              )}
              {of.staff && of.status === 'open' && (
                <LinkButton
                  disabled={!allowed}
                  title={reason ?? undefined}
                  aria-label={t('findings.writeOf', { name })}
                  onClick={() => setOpen({ unit, name })}
                >
                  {t('findings.write')}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
      {open !== null && (
        <FindingsDialog
          inspection={of.inspection}
          unit={open}
          known={of.findings.find(({ unit }) => unit === open.unit)}
          onClose={() => setOpen(null)}
        />
      )}
    </Pane>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <span className={classes.quiet}>{title}</span>
      {lines.map((line, row) => (
        <p key={row} className={own.found}>
          – {line}
        </p>
      ))}
    </div>
  );
}

interface FindingsDialogProps {
  readonly inspection: string;
  readonly unit: Pick<Findings, 'unit' | 'name'>;
  readonly known: Findings | undefined;
  readonly onClose: () => void;
}

function FindingsDialog({ inspection, unit, known, onClose }: FindingsDialogProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'findings' });
  const [good, setGood] = useState((known?.good ?? []).join('\n'));
  const [weak, setWeak] = useState<readonly Findings['weak'][number][]>(known?.weak ?? []);
  const [newWays, setNewWays] = useState((known?.newWays ?? []).join('\n'));
  const stated = weak.filter(({ statement }) => statement.trim() !== '');
  const send = useCommand(
    (_: null, key) =>
      api.POST('/inspections/{inspection}/findings', {
        params: { path: { inspection }, header: key },
        body: {
          ...{ unit: unit.unit, good: typedLines(good), newWays: typedLines(newWays) },
          weak: stated.map((one) => ({ ...one, statement: one.statement.trim() })),
        },
      }),
    { said: t('said'), onDone: onClose },
  );
  const nothing = typedLines(good).length + stated.length + typedLines(newWays).length === 0;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('of', { name: unit.name })}
      act={t('act')}
      pending={send.isPending}
      error={send.error}
      blocked={nothing && because(t('needed'))}
      onAct={() => send.mutate(null)}
      willFollow={[{ key: 'register', state: 'now', what: t('register') }]}
    >
      <Textarea
        label={t('good')}
        description={t('lineEach')}
        autosize
        minRows={2}
        value={good}
        onChange={(event) => setGood(event.currentTarget.value)}
      />
      <Lines
        label={t('weak')}
        lines={weak}
        nameOf={({ statement }) => statement}
        onChange={setWeak}
        empty={() => ({ id: nextId(weak), statement: '', recurring: false })}
        addWord={t('addWeak')}
      >
        {(line, index, change) => (
          <div className={own.grow}>
            <Textarea
              aria-label={t('weakOf', { number: index + 1 })}
              autosize
              minRows={1}
              maxLength={4000}
              value={line.statement}
              onChange={(event) => change({ statement: event.currentTarget.value })}
            />
            <Checkbox
              label={t('recurring')}
              checked={line.recurring}
              onChange={(event) => change({ recurring: event.currentTarget.checked })}
            />
          </div>
        )}
      </Lines>
      <Textarea
        label={t('newWays')}
        description={t('lineEach')}
        autosize
        minRows={2}
        value={newWays}
        onChange={(event) => setNewWays(event.currentTarget.value)}
      />
    </ActDialog>
  );
}

/** Stays with its line: what is joined in the register is found by it. */
function nextId(weak: readonly { readonly id: string }[]): string {
  const numbers = weak.map(({ id }) => Number(id.replace(/^hc-/, '')) || 0);
  return `hc-${String(Math.max(0, ...numbers) + 1)}`;
}
