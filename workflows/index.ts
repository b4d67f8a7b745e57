export { anchorDay } from '#workflows/anchor-heads.workflow.ts';
export { conference } from '#workflows/conference.workflow.ts';
export { followUpTask } from '#workflows/follow-up-task.workflow.ts';
export { inspection } from '#workflows/inspection.workflow.ts';
export { proposeNextCycles } from '#workflows/propose-cycles.workflow.ts';
export { reconciler } from '#workflows/reconciler.workflow.ts';
export { reviewCycle } from '#workflows/review-cycle.workflow.ts';
