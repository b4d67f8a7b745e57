import type { Asked } from '#api/support/asked-of-late.ts';
import type { Mode } from '#config/env.ts';
import type { InstallationKey } from '#config/installation-key.ts';
import type { Db } from '#db/database.ts';
import type { Callers } from '#api/accounts/callers.ts';
import type { SingleSignOn } from '#api/accounts/sso/port.ts';
import type { ExampleOn } from '#api/evaluation/port.ts';
import type { HousePort } from '#api/house/port.ts';
import type { LiveHub } from '#api/live/live-hub.ts';
import type { Admission } from '#api/support/admission.ts';
import type { Knocker } from '#api/support/knocker.ts';
import type { Files } from '#engine/files/files.ts';
import type { EngineDeps } from '#engine/deps.ts';
import type { Papers } from '#engine/documents/papers.ts';
import type { Place } from '#engine/places.ts';
import type { Receiving } from '#engine/receiving.ts';
import type { OutcomeReader } from '#engine/outcome-reader.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { InstallationFacts } from '#domain/installation/diagnose.ts';

/** What routes are given: the record, the way to the engine, and the facts of this installation. */
export interface ApiDeps extends EngineDeps {
  /** Always the whole record, also where `db` is narrowed to what one person may see. */
  readonly record: Db;
  /** Connections that see nothing by themselves; see read-as.ts. */
  readonly readers: Db;
  readonly receiving: Receiving;
  readonly knocker: Knocker;
  readonly outcomes: OutcomeReader;
  readonly places: { readonly find: (stream: StreamId) => Promise<Place | undefined> };
  /** The organisation; within one request it is asked for once. */
  readonly register: () => Promise<OrganisationState>;
  /** As of a moment ago at most: see register-of-late.ts. */
  readonly registerOfLate: () => Promise<OrganisationState>;
  /** What the figures of a cycle's reports are read by: see asked-of-late.ts. */
  readonly askedOf: (stream: StreamId) => Promise<Asked>;
  /** Where files lie, and who looks at them. */
  readonly files: Files;
  /** Sets a paper that is asked for. */
  readonly papers: Papers;
  readonly live: LiveHub;
  /** What can be found out about this installation now. */
  readonly installation: () => Promise<InstallationFacts>;
  readonly callers: Callers;
  /** How much one caller may ask. */
  readonly admission: Admission;
  /** What the installation signs and seals with; kept outside the database. */
  readonly keys: InstallationKey;
  /** Null: people sign in with accounts of this installation only. */
  readonly singleSignOn: SingleSignOn | null;
  /** In evaluation mode anybody on this machine may mint a token and read the mail sink. */
  readonly evaluation: boolean;
  /** How the installation is used, as it is said everywhere. */
  readonly mode: Mode;
  /** Null: nobody told this program how it is set. */
  readonly house: HousePort | null;
  /** Null: there is no example to load. */
  readonly exampleOn: ExampleOn | null;
  /** Whose installation it is, as its operator says it; empty = not said. */
  readonly houseName: string;
  /** How many working days before its term a task counts as near it. */
  readonly soonDays: number;
}
