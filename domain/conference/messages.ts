import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { LinkConference, RecordConclusion, ToCycle } from '#domain/review-cycle/messages.ts';

/** Each cycle hears of the day, of a new day, and of the notice with the tasks that it is to follow. */
export function messages(state: ConferenceState, event: ConferenceEvent): readonly ToCycle[] {
  if (state.status === 'none') return [];
  const { conference, cycles, heldOn } = state.facts;
  if (event.type === 'ConferenceConvened' || event.type === 'ConferenceMoved') {
    const link: LinkConference = { type: 'LinkConference', data: { conference, heldOn } };
    return cycles.map(({ cycle }) => ({ to: cycle, kind: 'reviewCycle', key: `link/${cycle}`, ...link }));
  }
  if (event.type !== 'ConclusionNoticeIssued') return [];
  const { noticeNumber, date, tasks } = event.data;
  return cycles.map(({ cycle }) => {
    const own = tasks.filter((task) => task.cycle === cycle).map(({ task }) => task);
    const conclusion: RecordConclusion = {
      type: 'RecordConclusion',
      data: { conference, noticeNumber, issuedOn: date, tasks: own },
    };
    return { to: cycle, kind: 'reviewCycle', key: `conclusion/${cycle}`, ...conclusion };
  });
}
