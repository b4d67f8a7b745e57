import type { KeyObject } from 'node:crypto';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { DigestRhythm } from '#domain/overview/weekly-digest.ts';
import type { SentEntry } from '#db/schema.ts';
import type { EngineDeps } from '#engine/deps.ts';
import type { ProcessPort } from '#activities/processes.ts';

/** One mail to one recipient. Rehearsals go to the sink only, whatever server is configured. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly calendar: SentEntry | null;
  readonly rehearsal: boolean;
}

/** The server's answer. Throws only when no answer came (then nothing is known and Temporal tries again). */
export type MailAnswer =
  | { readonly accepted: true; readonly response: string }
  /** Nobody carries letters here: it waits to be printed. */
  | { readonly accepted: false; readonly onPaper: true }
  | {
      readonly accepted: false;
      readonly onPaper?: false;
      readonly permanent: boolean;
      readonly response: string;
      /** False: no server spoke; left out: one did. */
      readonly answered?: false;
      /** Nobody said anything in time; left out: not so. */
      readonly timedOut?: true;
    };

export interface Mailer {
  send(mail: OutgoingMail): Promise<MailAnswer>;
}

/** What signs the daily anchors and where they go beside the database. */
export interface Anchoring {
  /** Read when it is needed: a worker without its file still does everything else. */
  readonly key: () => KeyObject;
  readonly folder: string;
  readonly mailTo: string | null;
  readonly stampUrl: string | null;
  readonly say: (line: string) => void;
}

/** When a leader’s week is summed up, and how near a term counts as near. */
export interface WeeklyDigests {
  readonly rhythm: DigestRhythm;
  readonly soonDays: number;
}

export interface ActivityDeps extends EngineDeps {
  readonly mailer: Mailer;
  readonly renderDocx: (document: OfficialDocument) => Promise<Buffer>;
  readonly processes: ProcessPort;
  /** Left out: no leader is written to every week. */
  readonly digest?: WeeklyDigests;
  /** Left out: nothing is signed here. */
  readonly anchoring?: Anchoring;
}
