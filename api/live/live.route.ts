import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { Gathering } from '#api/live/gathering.ts';
import { ReadableStreams } from '#api/live/readable-streams.ts';
import { callerKey, tooMany } from '#api/support/admission.ts';
import { actorOf } from '#api/support/actor.ts';
import { TokenField } from '#api/support/fields.ts';
import { file, type Register, route } from '#api/support/route.ts';

/** Shorter than the idle time of common proxies. */
const heartbeatMillis = 15_000;
const mostPerSession = 20;
/** A reader who does not read is cut off; his browser comes back and reads the state anew. */
const mostUnread = 1024 * 1024;

/** Server-sent events: which aggregates have changed. What they hold now is asked for in the ordinary way. */
export const live: Register = (app, deps) => {
  const open = new Set<ServerResponse>();
  const ears = new Map<string, number>();
  // A stream that nobody ends would keep the server from closing.
  app.addHook('preClose', (done) => {
    for (const response of open) response.end();
    done();
  });
  route({
    method: 'GET',
    path: '/live',
    tag: 'system',
    name: 'watchChanges',
    summary:
      'Server-sent events: `change` names streams that changed, `resync` says that some may have been missed, `moves` that it starts anew and where it is opened then',
    asks: 'person',
    takes: { querystring: z.object({ token: TokenField }) },
    tokenInAddress: true,
    withoutHead: true,
    others: { 200: file('text/event-stream', 'A stream of events') },
    handle: ({ caller: actor, request, reply }) => {
      const key = callerKey(request) ?? '';
      const listening = (ears.get(key) ?? 0) + 1;
      // Windows of one session; more of them come from a page gone wrong, or from somebody who means it.
      if (listening > mostPerSession) tooMany(60);
      ears.set(key, listening);
      const readable = new ReadableStreams(deps, actor);
      reply.hijack();
      const response = reply.raw;
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-request-id': request.id,
      });
      open.add(response);
      let sent = 0;
      const tell = (event: string, data: unknown): void => {
        sent += 1;
        if (response.writableLength > mostUnread) response.destroy();
        else response.write(`id: ${String(sent)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      // Whoever comes back (Last-Event-ID) reads the state anew: nothing is kept to be told again.
      response.write('retry: 2000\n\n');
      tell('resync', {});

      const gathering = new Gathering({
        among: (streams) => readable.among(streams),
        tell: (streams) => {
          if (!response.writableEnded) tell('change', { streams });
        },
        after(millis, run) {
          const timer = setTimeout(run, millis);
          return () => clearTimeout(timer);
        },
      });
      const stopWatching = deps.live.watch({
        change: ({ streams }) => {
          gathering.add(streams);
        },
        gap: () => {
          tell('resync', {});
        },
        moves: (to) => {
          tell('moves', to);
        },
      });
      // Who has logged out, or whose position has ended, hears no more.
      const stillThere = (): void => {
        actorOf(request, deps).then(
          () => response.write('event: alive\ndata: {}\n\n'),
          () => response.end(),
        );
      };
      const heartbeat = setInterval(stillThere, heartbeatMillis);
      response.on('close', () => {
        stopWatching();
        clearInterval(heartbeat);
        gathering.end();
        open.delete(response);
        const others = (ears.get(key) ?? 1) - 1;
        if (others === 0) ears.delete(key);
        else ears.set(key, others);
      });
      return Promise.resolve(undefined);
    },
  })(app, deps);
};
