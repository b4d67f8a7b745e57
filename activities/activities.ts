import type { ActivityDeps } from '#activities/deps.ts';
import { createAnchorHeads } from '#activities/anchors/anchor-heads.activity.ts';
import { createAdvance, createDrainInbox } from '#activities/drain-inbox.activity.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import { createKnockOthers } from '#activities/knock-others.activity.ts';
import { createProposeCycles } from '#activities/propose-cycles.activity.ts';
import { createReconcile, createStartMissing, createWakeUnanswered } from '#activities/reconcile.activity.ts';
import { createRenderDocuments } from '#activities/render-documents.activity.ts';

/** Every activity, with its dependencies inside. A changed signature breaks the stubs and the fakes at compile time. */
export function createActivities(deps: ActivityDeps) {
  return {
    drainInbox: createDrainInbox(deps),
    advance: createAdvance(deps),
    deliverNotifications: createDeliverNotifications(deps),
    renderDocuments: createRenderDocuments(deps),
    knockOthers: createKnockOthers(deps),
    reconcile: createReconcile(deps),
    wakeUnanswered: createWakeUnanswered(deps),
    startMissing: createStartMissing(deps),
    proposeCycles: createProposeCycles(deps),
    anchorHeads: createAnchorHeads(deps),
  };
}

export type Activities = ReturnType<typeof createActivities>;
