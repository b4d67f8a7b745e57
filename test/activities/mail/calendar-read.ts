import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What Thunderbird's own parser reads in a calendar file of one entry. */
export function calendarRead(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (component === undefined || others.length > 0) throw new Error('a letter brings one entry');
  const event = new ICAL.Event(component);
  const said = (name: string): string | null => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? null : String(value);
  };
  return {
    ...{ uid: event.uid, sequence: event.sequence, title: event.summary, status: said('status') },
    ...{ place: said('location'), link: said('url'), method: String(calendar.getFirstPropertyValue('method')) },
    ...{ begins: event.startDate.toString(), ends: event.endDate.toString() },
  };
}

/** The same by a library that has nothing to do with it. */
export function calendarReadByAnother(text: string) {
  const [event] = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('no entry was found');
  return { uid: event.uid, title: event.summary, place: 'location' in event ? event.location : null };
}
