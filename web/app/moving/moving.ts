/** How it is used, and where it is opened: as `/session/ways` says it of what runs. */
export interface Runs {
  readonly mode: string;
  readonly address: string;
}

/**
 * The product starts anew under open screens. `starting`: it was said, and is waited for; `moved`: it is opened elsewhere
 * now; `back`: it would not start so and runs as before.
 */
export type Moving =
  | { readonly kind: 'none' }
  | { readonly kind: 'starting'; readonly to: Runs; readonly before: Runs | null; readonly down: boolean }
  | { readonly kind: 'moved' | 'back'; readonly to: Runs };

/** Said by the screen that changed it and by `/live`, in any order. */
export function told(state: Moving, to: Runs): Moving {
  if (state.kind === 'starting' && same(state.to, to)) return state;
  return { kind: 'starting', to, before: null, down: false };
}

/** What answered at this window's own address; null: nobody did. What still runs as before has not stopped yet. */
export function heard(state: Moving, runs: Runs | null, own: string): Moving {
  if (state.kind !== 'starting') return state;
  if (runs === null) return state.down ? state : { ...state, down: true };
  if (same(runs, state.to)) {
    // The same as before: only having been away tells that it is the new one.
    if (!state.down && (state.before === null || same(state.before, runs))) return { ...state, before: runs };
    return originOf(runs.address) === own ? { kind: 'none' } : { kind: 'moved', to: state.to };
  }
  return state.down ? { kind: 'back', to: state.to } : { ...state, before: runs };
}

/** Whether a window opened at `own` still finds it once it is opened at `to`: by the same kind of line, at the same port. */
export function staysReachable(own: string, to: string): boolean {
  const [here, there] = [new URL(own), new URL(to)];
  const alike = here.protocol === there.protocol && here.port === there.port;
  return alike && (!isThisMachine(there.hostname) || isThisMachine(here.hostname));
}

export function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function same(a: Runs, b: Runs): boolean {
  return a.mode === b.mode && a.address === b.address;
}
