import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { safetyOf } from '#web/app/draft/draft.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { DueSection } from '#web/screens/plan-wizard/due-section.tsx';
import { FrameSection } from '#web/screens/plan-wizard/frame-section.tsx';
import { type Committee, sumsYears } from '#web/screens/plan-wizard/plan-form.ts';
import { MembersSection } from '#web/screens/plan-wizard/members-section.tsx';
import { kindsByDepth } from '#web/screens/plan-wizard/levels.ts';
import { type Stated, statedPlan } from '#web/screens/plan-wizard/plan-body.ts';
import { PlanContext } from '#web/screens/plan-wizard/plan-context.ts';
import { PreviewPane } from '#web/screens/plan-wizard/preview-pane.tsx';
import { LadderSection, RehearsalSection, TemplateSection } from '#web/screens/plan-wizard/rest-sections.tsx';
import classes from '#web/screens/plan-wizard/plan.module.css';
import type { PlanDraft } from '#web/screens/plan-wizard/use-plan-draft.ts';
import { type Previewed, usePreview } from '#web/screens/plan-wizard/use-preview.ts';
import { useTree } from '#web/screens/plan-wizard/use-tree.ts';
import { ConferenceSection, YearsSection } from '#web/screens/plan-wizard/years-section.tsx';
import { useUsualWindow, WindowSection } from '#web/screens/plan-wizard/window-section.tsx';

export interface PlanEditorProps {
  readonly title: string;
  readonly draft: PlanDraft;
  readonly committees: readonly Committee[];
  readonly frozen: boolean;
  /** The plan as it is tried; a planned cycle's own clock stands in it. */
  readonly tried?: (stated: Stated) => Stated;
  readonly above?: ReactNode;
  readonly acts: (stated: Stated, previewed: Previewed) => ReactNode;
}

/** The form of a plan left, what it comes to right. */
export function PlanEditor({ title, draft, committees, frozen, tried, above, acts }: PlanEditorProps) {
  const { t } = useTranslation('plan');
  const { form, set, view } = draft;
  const stated = statedPlan(form);
  const previewed = usePreview(tried === undefined ? stated : tried(stated));
  const usual = useUsualWindow(form);
  const committee = committees.find(({ id }) => id === form.committee);
  const cutOff = readDay(form.cutOff) ?? readDay(form.windowTo) ?? usual?.to ?? readDay(form.otherTo);
  const from = readDay(form.windowFrom) ?? usual?.from ?? readDay(form.otherFrom);
  const tree = useTree(committee?.host ?? null, committee?.follows ?? 'state', cutOff);
  const safety = safetyOf(view);
  const said =
    safety === 'none'
      ? ''
      : safety === 'saved'
        ? t('saving.saved', { time: clockTime(view.draft.saved?.at ?? new Date()) })
        : t(`saving.${safety}`);
  const ofYears = sumsYears(form);
  const [units, years] = [form.members.length, form.years.length];
  const counts = useMemo(
    () => (
      <>
        {ofYears ? t('years.count', { count: years }) : t('members.count', { count: units })}
        {said !== '' && <> · {said}</>}
      </>
    ),
    [t, ofYears, years, units, said],
  );
  return (
    <PlanContext.Provider value={{ form, set, previewed, frozen }}>
      <StatusLine counts={counts} />
      <Page title={title} acts={acts(stated, previewed)}>
        <div className={classes.split}>
          <div className={classes.sections}>
            {above}
            <FrameSection committees={committees} dataTo={cutOff} />
            <WindowSection />
            {ofYears ? (
              <>
                <YearsSection />
                <TemplateSection committee={committee} within={{ from, to: cutOff }} />
                <ConferenceSection host={committee?.host ?? null} />
              </>
            ) : (
              <>
                <MembersSection tree={tree} />
                <TemplateSection committee={committee} within={{ from, to: cutOff }} />
                <DueSection
                  kinds={tree.groups}
                  levels={tree.levels}
                  below={kindsByDepth(tree, form.members)}
                  host={committee?.host ?? null}
                />
                <LadderSection />
              </>
            )}
            <RehearsalSection number={ofYears ? 6 : 7} />
          </div>
          <aside>
            <PreviewPane stated={stated} tree={tree} ofYears={ofYears} />
          </aside>
        </div>
      </Page>
    </PlanContext.Provider>
  );
}
