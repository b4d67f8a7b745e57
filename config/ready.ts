/** Tells whoever started this process that it now serves. Alone on a terminal there is nobody to tell. */
export function announceReady(): void {
  process.send?.('ready');
}

/**
 * Answers whoever started this process, each time it is asked. Only an event loop that turns can: one that stands still is
 * seen by its silence (cli/servers/pulse.ts).
 */
export function answerPulse(): void {
  process.on('message', (message) => {
    if (message === pulseAsked) process.send?.(pulseGiven);
  });
}

/** One start runs all programs, and can be asked to start them anew. */
export function startedTogether(): boolean {
  return process.send !== undefined;
}

/** What was set means other programs than these: whoever started us is to start them anew. */
export function askForRestart(): void {
  process.send?.(restartAsked);
}

export const restartAsked = 'restart';
export const pulseAsked = 'alive?';
export const pulseGiven = 'alive';
