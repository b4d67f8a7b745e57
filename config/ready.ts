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

/** What was set means other programs than these: whoever started us is to start them anew. False: nobody did. */
export function askForRestart(): boolean {
  return process.send?.(restartAsked) !== undefined;
}

export const restartAsked = 'restart';
export const pulseAsked = 'alive?';
export const pulseGiven = 'alive';
