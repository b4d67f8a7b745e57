import { type CycleState, cycleStatuses } from '#domain/review-cycle/state.ts';

/**
 * The life of a review cycle, station by station, in order. What is allowed at each is in acts.ts; what time brings about at
 * each is in `advance`. The workflow only keeps time: it makes a pass when somebody knocks or the next due moment comes.
 *
 * | station | waits for | time alone brings | begins |
 * |---|---|---|---|
 * | none | a plan, or the yearly schedule's proposal | | |
 * | proposed | the coordinator, who plans it | | |
 * | planned | the call for reports, or, where years are summed, their totals; it may be planned anew until then, and where years are summed until they are approved | | |
 * | collecting | each unit's report, until the collection is closed | reminders, urging, escalation, the warning before the end | |
 * | collected | totals and checks | | |
 * | consolidated | the leader's approval | | |
 * | approved | the conference's notice | | a conference, which may serve several cycles |
 * | conferencing | the same; a unit opened again goes back to collecting | | |
 * | concluded | the end of each task, or its being carried over by name | | one follow-up task for each conclusion, from the notice |
 * | closed, cancelled | nothing: the workflow ends | | |
 */
export const cycleLife: readonly CycleState['status'][] = ['none', ...cycleStatuses];
