/** 15 px line icons of the kit; they always stand beside a word and are hidden from a screen reader. */
const paths = {
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  done: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM4.6 8.2l2.4 2.4 4.4-5',
  clock: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM8 4v4.3l3 1.7',
  alert: 'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM8 4.2v4.6M8 11v.9',
  warning: 'M8 1.8L15 14H1zM8 6v4M8 11.4v.9',
  returned: 'M5.5 3L2 6.5 5.5 10M2 6.5h8a3.5 3.5 0 0 1 0 7H7',
  search: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM11 11l3.5 3.5',
  calendar: 'M2 3.5h12v10.5H2zM2 7h12M5 1.5v3M11 1.5v3',
  extend: 'M2 3.5h12v10.5H2zM2 7h12M8 8.6v4M6 10.6h4',
  mail: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
  mailFailed: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5M10.5 9.5l3 3M13.5 9.5l-3 3',
  person: 'M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 14.5c0-3 2.5-5 5.5-5s5.5 2 5.5 5',
  people:
    'M5.5 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM1 13.5c0-2.6 2-4.2 4.5-4.2s4.5 1.6 4.5 4.2M11 4a2.2 2.2 0 1 1 0 4.2M12 9.6c2 .3 3 1.8 3 3.9',
  live: 'M13.5 8A5.5 5.5 0 0 0 3.6 4.8M2.5 8a5.5 5.5 0 0 0 9.9 3.2M3.4 1.8v3h3M12.6 14.2v-3h-3',
  lost: 'M2 2l12 12M4 6.5A6 6 0 0 1 8 5M12.5 6.8l.6.5M6 9.6A3 3 0 0 1 8 9M8 12.5v.3',
  download: 'M8 1.5v8.5M4.5 6.5L8 10l3.5-3.5M2 13.5h12',
  megaphone: 'M2 6.5v3l2 .5 1 3.5h1.8L6 10l7 2.5v-9L4 6z',
  plus: 'M8 2.5v11M2.5 8h11',
  close: 'M3 3l10 10M13 3L3 13',
  down: 'M3.5 6l4.5 4.5L12.5 6',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  right: 'M6 3.5L10.5 8 6 12.5',
  flag: 'M3.5 14.5v-13M3.5 2h9l-2 3 2 3h-9',
  document: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  edit: 'M2.5 13.5l.7-3L11 2.7l2.3 2.3-7.8 7.8z',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  menu: 'M2 4h12M2 8h12M2 12h12',
  open: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  thread: 'M4 1.5v13M4 4h8M4 8h8M4 12h8',
  history: 'M2.6 5.2A6 6 0 1 1 2 8M2 2.5v3h3M8 5v3.3l2 1.2',
  minus: 'M2.5 8h11',
  award: 'M8 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5.5 8.8L4.5 14.5 8 12.8l3.5 1.7-1-5.7',
  place: 'M8 1.5a5 5 0 0 0-5 5c0 3.5 5 8 5 8s5-4.5 5-8a5 5 0 0 0-5-5zM8 4.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 15 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
