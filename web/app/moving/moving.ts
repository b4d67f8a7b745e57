/** How it is used, and where it is opened: as `/session/ways` says it of what runs. */
export interface Runs {
  readonly mode: string;
  readonly address: string;
  /** Another after every start. */
  readonly run: string;
}

/** How it is to run; `run`: who said so, or null where nobody told which start it was. */
export interface RunsNext extends Omit<Runs, 'run'> {
  readonly run: string | null;
}

/**
 * The product starts anew under open screens. `starting`: it was said, and is waited for; `moved`: it is opened elsewhere
 * now; `back`: it would not start so and runs as before.
 */
export type Moving =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting' | 'moved' | 'back'; readonly to: RunsNext };

/** Said by the screen that changed it and by `/live`, in any order: only the second names the run that says so. */
export function told(state: Moving, to: RunsNext): Moving {
  const known = state.kind === 'starting' && alike(state.to, to) ? state.to.run : null;
  return known === null ? { kind: 'starting', to } : state;
}

/**
 * What answered at this window's own address; null: nobody did. The old one goes on answering now and then while it stops, so
 * only another run tells how it ended. A window that missed which run it was takes the first that answers for the old one.
 */
export function heard(state: Moving, runs: Runs | null, own: string): Moving {
  if (state.kind !== 'starting' || runs === null) return state;
  const { to } = state;
  if (to.run === null) return { ...state, to: { ...to, run: runs.run } };
  if (to.run === runs.run) return state;
  if (!alike(runs, to)) return { kind: 'back', to };
  return originOf(runs.address) === own ? { kind: 'none' } : { kind: 'moved', to };
}

/** Whether a window opened at `own` still finds it once it is opened at `to`: by the same kind of line, at the same port. */
export function staysReachable(own: string, to: string): boolean {
  const [here, there] = [new URL(own), new URL(to)];
  const sameLine = here.protocol === there.protocol && here.port === there.port;
  return sameLine && (!isThisMachine(there.hostname) || isThisMachine(here.hostname));
}

export function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function alike(a: Omit<Runs, 'run'>, b: Omit<Runs, 'run'>): boolean {
  return a.mode === b.mode && a.address === b.address;
}
