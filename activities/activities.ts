import type { EngineDeps } from '#engine/carry-out.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { createAdvance, createDrainInbox } from '#activities/drain-inbox.activity.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import { createKnockOthers } from '#activities/knock-others.activity.ts';
import { createProposeCycles } from '#activities/propose-cycles.activity.ts';
import { createReconcile } from '#activities/reconcile.activity.ts';
import { createRenderDocuments } from '#activities/render-documents.activity.ts';
import type { ProcessPort } from '#activities/processes.ts';

/** One mail to one recipient. Rehearsals go to the sink only, whatever server is configured. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly rehearsal: boolean;
}

/** The server's answer. Throws only when no answer came (then nothing is known and Temporal tries again). */
export type MailAnswer =
  | { readonly accepted: true; readonly response: string }
  | { readonly accepted: false; readonly permanent: boolean; readonly response: string };

export interface Mailer {
  send(mail: OutgoingMail): Promise<MailAnswer>;
}

export interface ActivityDeps extends EngineDeps {
  readonly mailer: Mailer;
  readonly renderDocx: (document: OfficialDocument) => Promise<Buffer>;
  readonly processes: ProcessPort;
}

/** Every activity, with its dependencies inside. A changed signature breaks the stubs and the fakes at compile time. */
export function createActivities(deps: ActivityDeps) {
  return {
    drainInbox: createDrainInbox(deps),
    advance: createAdvance(deps),
    deliverNotifications: createDeliverNotifications(deps),
    renderDocuments: createRenderDocuments(deps),
    knockOthers: createKnockOthers(deps),
    reconcile: createReconcile(deps),
    proposeCycles: createProposeCycles(deps),
  };
}

export type Activities = ReturnType<typeof createActivities>;
