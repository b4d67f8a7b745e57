import { may } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import type { Place } from '#engine/places.ts';
import { inPlaceOfAny } from '#api/live/in-place-of-any.ts';
import { isDraft, mayHearOfDraft } from '#api/live/readable-drafts.ts';
import { mayReadWhole, resourceOf } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { readAs } from '#api/support/read-as.ts';

/** How long an answer is trusted: a unit that is invited only now sees the conference move a moment later at the latest (`doubtful`). */
export const trustedMillis = 10_000;

export interface Among {
  readonly readable: readonly StreamId[];
  /** Not theirs when they were last asked about, which may be another by now: to be asked about again. */
  readonly doubtful: readonly StreamId[];
}

/** Which of the changed streams the actor may know of, remembered for a while: a busy evening changes one stream often. */
export class ReadableStreams {
  private readonly answers = new Map<StreamId, { readonly readable: boolean; readonly until: number }>();

  private readonly deps: ApiDeps;
  private readonly actor: Actor;

  constructor(deps: ApiDeps, actor: Actor) {
    this.deps = deps;
    this.actor = actor;
  }

  async among(streams: ReadonlySet<StreamId>): Promise<Among> {
    // Who answers for whom may be another now: the form that is open at whoever took over is told of at once.
    if (streams.has(organisationStream)) this.answers.clear();
    const [readable, doubtful]: [StreamId[], StreamId[]] = [[], []];
    for (const stream of streams) {
      const known = this.answers.get(stream);
      const trusted = known !== undefined && known.until > Date.now();
      if (trusted ? known.readable : await this.askAnew(stream)) readable.push(stream);
      else if (trusted) doubtful.push(stream);
    }
    return { readable, doubtful };
  }

  private async askAnew(stream: StreamId): Promise<boolean> {
    const readable = await this.ask(stream);
    if (this.answers.size > 5_000) this.answers.clear();
    this.answers.set(stream, { readable, until: Date.now() + trustedMillis });
    return readable;
  }

  /** What goes on without any unit of theirs is nothing to whoever is not of the host's staff. */
  private async hears(deps: ApiDeps, as: Actor, place: Place): Promise<boolean> {
    return (await mayReadWhole(deps, as, 'watchChanges', place)).allowed;
  }

  private async ask(stream: StreamId): Promise<boolean> {
    if (isDraft(stream)) return mayHearOfDraft(this.deps, this.actor, stream);
    const place = await this.deps.places.find(stream);
    if (place === undefined) return false;
    // The register and calendars are everybody's, and what outlines no host owns.
    if (!isProcessKind(place.kind)) return may(this.actor, 'readTemplate', resourceOf(place)).allowed;
    const own = await readAs(this.deps, this.actor, (reading) => this.hears(reading, this.actor, place));
    return own || inPlaceOfAny(this.deps, this.actor, place, (reading, as) => this.hears(reading, as, place));
  }
}
