import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime, civilDateOf, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { CommitteeDialog } from '#web/screens/committees/committee-dialog.tsx';
import classes from '#web/screens/committees/committees.module.css';
import { type Committee, useCommittee } from '#web/app/use-committees.ts';
import { MembersDialog } from '#web/screens/committees/members-dialog.tsx';
import { NumberSeriesDialog, ruleOf } from '#web/screens/committees/number-series-dialog.tsx';
import { RenameCommitteeDialog } from '#web/screens/committees/rename-committee-dialog.tsx';
import { useRuleWords } from '#web/screens/committees/use-rule-words.ts';
import { YearlyPlanDialog } from '#web/screens/committees/yearly-plan-dialog.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';

interface CommitteePaneProps {
  readonly committee: Committee;
  readonly known: readonly Committee[];
  readonly units: readonly Unit[];
}

/** One committee: what its papers print, who leads it, what it reviews every year. */
export function CommitteePane({ committee, known, units }: CommitteePaneProps) {
  const { t } = useTranslation('committees');
  const { t: words } = useTranslation('labels');
  const can = useRights('organisation/main');
  const programmeWord = useProgrammeWord();
  const [acting, setActing] = useState<'revise' | 'rename' | 'plan' | 'members' | 'numbers' | null>(null);
  const unitName = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
  const { chair, standingDeputy, standingAgency, papers } = committee;
  const seriesWord = ({ numberSeries }: Committee): string => {
    const word = t(`numbers.rules.${ruleOf(committee)}`);
    const term = numberSeries?.term ?? null;
    return term === null ? word : t('numbers.inTerm', { rule: word, from: day(term.from), to: day(term.to) });
  };
  const post = ({ title, posts }: Committee['chair']): string =>
    posts.length === 0 ? title : `${title}: ${posts.join(', ')}`;
  const signed = ({ authority, post: as, office }: Committee['signers'][number]): string =>
    [authority, as, office ?? '']
      .filter((line) => line !== '')
      .map((line) => line.toLocaleUpperCase('vi'))
      .join(' / ');
  const facts: readonly (readonly [string, string])[] = [
    [
      t('field.earlierNames'),
      committee.earlierNames.map(({ name, until }) => t('rename.until', { name, day: day(until) })).join('; '),
    ],
    [t('field.host'), unitName(committee.host)],
    [t('field.standingAgency'), standingAgency === null ? t('field.noAgency') : unitName(standingAgency)],
    [t('field.programmes'), committee.programmes.map(programmeWord).join(', ')],
    [t('field.aliases'), committee.aliases.join('; ')],
    [t('field.chair'), post(chair)],
    [t('field.deputy'), standingDeputy === null ? '' : post(standingDeputy)],
    [t('field.layout'), t(`layout.${committee.layout}`)],
    [t('field.hierarchy'), words(`hierarchy.${committee.follows}`)],
    [t('field.superior'), committee.superior],
    [t('field.issuerCode'), committee.issuerCode],
    [t('field.place'), committee.place],
    [t('numbers.rule'), seriesWord(committee)],
    [t('field.signers'), committee.signers.map(signed).join('; ')],
    [t('field.draftingUnit'), papers.draftingUnit ?? ''],
    [t('field.contact'), papers.contact ?? ''],
    [t('field.reportTo'), (papers.reportTo ?? []).join('; ')],
    [t('field.archive'), papers.archive ?? ''],
  ];
  const close = () => setActing(null);
  return (
    <>
      <Pane title={committee.name}>
        <dl className={classes.facts}>
          {facts.flatMap(([term, value]) =>
            value === '' ? [] : [<dt key={`${term} dt`}>{term}</dt>, <dd key={`${term} dd`}>{value}</dd>],
          )}
        </dl>
        {can('organisation.RegisterCommittee').allowed && (
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setActing('revise')}>
              {t('revise.open')}
            </Button>
            <Button variant="default" onClick={() => setActing('rename')}>
              {t('rename.open')}
            </Button>
            <Button variant="default" onClick={() => setActing('numbers')}>
              {t('numbers.open')}
            </Button>
          </div>
        )}
      </Pane>
      <YearlyPlanPane
        committee={committee}
        onChange={can('organisation.SetYearlyPlan').allowed ? () => setActing('plan') : null}
      />
      <MembersPane
        committee={committee}
        onChange={can('organisation.SetCommitteeMembers').allowed ? () => setActing('members') : null}
      />
      {acting === 'rename' && <RenameCommitteeDialog committee={committee} onClose={close} />}
      {acting === 'numbers' && <NumberSeriesDialog committee={committee} onClose={close} />}
      {acting === 'members' && <MembersDialog committee={committee} onClose={close} />}
      {acting === 'revise' && (
        <CommitteeDialog committee={committee} known={known} units={units} onClose={close} onDone={close} />
      )}
      {acting === 'plan' && <YearlyPlanDialog committee={committee} onClose={close} />}
    </>
  );
}

function MembersPane({ committee, onChange }: YearlyPlanPaneProps) {
  const { t } = useTranslation('committees');
  const { members } = committee;
  return (
    <Pane title={t('members.title', { count: members.length })}>
      {members.length === 0 && <p className={classes.quiet}>{t('members.none')}</p>}
      <ul className={classes.list}>
        {members.map(({ name, post, area, decision, decidedOn }) => (
          <li key={`${name} ${post}`}>
            {[name, post].filter((part) => part !== '').join(', ')}
            {area !== '' && <span>{t('members.answersFor', { area })}</span>}
            {decision !== '' && (
              <span>{decidedOn === null ? decision : t('members.by', { decision, day: day(decidedOn) })}</span>
            )}
          </li>
        ))}
      </ul>
      {onChange !== null && (
        <div className={classes.acts}>
          <Button variant="default" onClick={onChange}>
            {t('members.open')}
          </Button>
        </div>
      )}
    </Pane>
  );
}

interface YearlyPlanPaneProps {
  readonly committee: Committee;
  /** Null: it is not this person's to change. */
  readonly onChange: (() => void) | null;
}

function YearlyPlanPane({ committee, onChange }: YearlyPlanPaneProps) {
  const { t } = useTranslation('committees');
  const { t: words } = useTranslation('labels');
  const { reviewWord, ruleSentence } = useRuleWords();
  const { data, error } = useCommittee(committee.id);
  const { reviews } = committee.yearlyPlan;
  return (
    <Pane title={t('plan.title')}>
      <Fault error={error} />
      {reviews.length === 0 ? (
        <Note tone="soon" fact={t('plan.none')}>
          {t('plan.noneWhy')}
        </Note>
      ) : (
        <dl className={classes.facts}>
          {reviews.flatMap((rule, index) => [
            <dt key={`${index} dt`}>{reviewWord(rule)}</dt>,
            <dd key={`${index} dd`}>{ruleSentence(rule)}</dd>,
          ])}
        </dl>
      )}
      {data?.due.reviews.map((review) => (
        <p key={review.key}>
          {t('plan.due', {
            ...{ time: clockTime(data.due.at), day: day(civilDateOf(data.due.at)) },
            kind: words(`reviewKind.${review.reviewKind}`),
            label: review.label,
            from: day(review.dataWindow.from),
            cutOff: day(review.cutOff),
          })}
        </p>
      ))}
      {data !== undefined && data.next !== null && (
        <p className={classes.quiet}>
          {t('plan.next', {
            kind: words(`reviewKind.${data.next.reviewKind}`),
            label: data.next.label,
            from: day(data.next.dataWindow.from),
            cutOff: day(data.next.cutOff),
            day: day(data.next.proposeOn),
          })}
        </p>
      )}
      {data !== undefined && data.next === null && data.due.reviews.length === 0 && reviews.length > 0 && (
        <p className={classes.quiet}>{t('plan.noneAhead')}</p>
      )}
      {onChange !== null && (
        <div className={classes.acts}>
          <Button variant="default" onClick={onChange}>
            {t('plan.open')}
          </Button>
        </div>
      )}
    </Pane>
  );
}
