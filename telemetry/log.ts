import { destination, type Logger, pino } from 'pino';
import { carriedIds, currentId } from '#telemetry/correlation.ts';
import { plainError } from '#telemetry/plain-error.ts';
import { listen, type Told } from '#telemetry/tell.ts';
import { textLine } from '#telemetry/text-line.ts';

export type Log = Logger;

export interface LogSettings {
  /** Which of the programs speaks. */
  readonly program: string;
  readonly level: string;
  readonly format: 'json' | 'text';
}

export interface LogSink {
  write(line: string): void;
}

/** Nothing is written. */
export function silentLog(): Log {
  return pino({ level: 'silent' });
}

/**
 * A program's log: JSON lines, or text for a terminal. Every line bears the id of the request it was written for; within a pass the
 * workflow's, and beside it those of the requests whose commands the pass has taken.
 */
export function openLog({ program, level, format }: LogSettings, sink: LogSink = standardOutput()): Log {
  const out = format === 'text' ? { write: (line: string) => sink.write(textLine(line)) } : sink;
  return pino(
    {
      level,
      base: { program },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      mixin: (given) => {
        const id = 'id' in given ? null : currentId();
        const requests = 'commands' in given ? '' : carriedIds();
        return { ...(id === null ? {} : { id }), ...(requests === '' ? {} : { requests }) };
      },
      serializers: { err: plainError },
      // What no line of ours holds, should one ever be handed a whole request.
      redact: ['req', 'headers', 'body', 'authorization', 'cookie', 'token', 'password'],
    },
    out,
  );
}

function standardOutput(): LogSink {
  const out = destination({ fd: 1, sync: true });
  // A full disk under the log must not end the program that writes it; the next line tries again.
  out.on('error', () => undefined);
  return out;
}

/** Writes down what the rooms tell; returns how to stop. */
export function logWhatIsTold(log: Log): () => void {
  if (log.level === 'silent') return () => undefined;
  return listen((what) => {
    line(log, what);
  });
}

function line(log: Log, what: Told): void {
  switch (what.kind) {
    case 'lapse':
      log.warn({ place: what.place, err: what.error }, 'lapse');
      return;
    case 'pass': {
      const { stream, millis, events, commands, lateMillis } = what;
      if (commands.length === 0 && events === 0) return;
      log.info(
        { stream, ms: Math.round(millis), events, commands, ...(lateMillis === null ? {} : { lateMillis }) },
        'pass',
      );
      return;
    }
    case 'answer':
      // Written by the api itself, in the request's own context.
      return;
    case 'knock': {
      const { stream, answer, millis, error } = what;
      const facts = { stream, answer, ms: Math.round(millis) };
      if (error === undefined) log.debug(facts, 'knock');
      else log.warn({ ...facts, err: error }, 'knock failed');
      return;
    }
    case 'letter': {
      const { stream, status, lagMillis, serverAnswered } = what;
      const facts = { stream, status, lagMillis, serverAnswered };
      if (status === 'accepted') log.info(facts, 'letter');
      else log.warn(facts, 'letter not accepted');
      return;
    }
    case 'activity': {
      const { name, workflow, attempt, millis, error } = what;
      const facts = { activity: name, workflow, attempt, ms: Math.round(millis) };
      if (error === undefined) log.debug(facts, 'activity');
      else log.warn({ ...facts, err: error }, 'activity failed');
      return;
    }
  }
}

/** What ends a process is written down like everything else, before it ends. */
export function logTheEnd(log: Log): void {
  process.on('uncaughtExceptionMonitor', (error) => {
    log.fatal({ err: error }, 'ended by an error nobody caught');
  });
}
