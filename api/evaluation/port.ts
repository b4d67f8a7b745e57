import type { Named } from '#db/accounts/provision.ts';
import type { GuidedCycle } from '#db/queries/guided-cycle.query.ts';

/** What the api needs of an example to try the product out with. The example itself is a room of its own and no part of the product. */

export const personaNames = ['coordinator', 'leader', 'reporter', 'unitHead', 'admin'] as const;
export type PersonaName = (typeof personaNames)[number];

export interface Persona extends Named {
  readonly persona: PersonaName;
  readonly unitName: string;
}

/** In the order in which they are done; the console has a word for each. */
export const loadingSteps = ['organisation', 'templates', 'reports', 'plan'] as const;
export type LoadingStep = (typeof loadingSteps)[number];

export interface Progress {
  readonly step: LoadingStep;
  readonly done: number;
  readonly total: number;
}

export type ExampleState =
  | { readonly status: 'absent' | 'loaded' }
  | ({ readonly status: 'loading' } & Progress)
  /** Loading again goes on where it stopped. */
  | { readonly status: 'failed'; readonly code: string };

/** In the order in which they are played; the console has the words. */
export const guideSteps = [
  'enter',
  'submit',
  'review',
  'extension',
  'close',
  'consolidate',
  'approve',
  'convene',
  'conclude',
  'notice',
  'assign',
  'report',
  'verify',
] as const;
export type GuideStep = (typeof guideSteps)[number];

export interface StepOnTheWay {
  readonly step: GuideStep;
  readonly persona: PersonaName;
  readonly done: boolean;
  /** Where in the console it is done. */
  readonly address: string;
}

export interface Guide {
  /** The cycle whose reports come in, and the one that is planned and not yet called for. */
  readonly collecting: string;
  readonly planned: string;
  /** The unit whose report is missing. */
  readonly unit: string;
  readonly unitName: string;
  readonly figures: readonly { readonly code: string; readonly label: string; readonly value: number }[];
  readonly steps: readonly StepOnTheWay[];
}

export interface FrontDoorRequest {
  readonly by: Named;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly key: string;
  readonly body?: object;
}

/** What the api offers to whoever loads an example into it. */
export interface ExampleHost {
  /** The api's own front door without a network: every check a client's request passes, under a token of that person. */
  send(request: FrontDoorRequest): Promise<{ readonly status: number; readonly text: string }>;
  /** Accounts and positions for these people, made where they are missing. */
  provision(people: readonly Named[]): Promise<void>;
  /** Whether an aggregate of that name has begun. */
  exists(stream: string): Promise<boolean>;
  failed(error: unknown): void;
}

export interface ExamplePort {
  readonly personas: readonly Persona[];
  look(): Promise<ExampleState>;
  /** Waits so long at most for a quick machine to have loaded it. Whoever asks again while it loads looks on. */
  begin(patienceMillis: number): Promise<ExampleState>;
  /** The cycle that is played, and the unit whose report waits for whoever plays. */
  readonly played: { readonly cycle: string; readonly unit: string };
  /** What is done of the guided first cycle, by whomever. Asked only once the example is loaded. */
  guide(facts: GuidedCycle): Guide;
}

export type ExampleOn = (host: ExampleHost) => ExamplePort;
