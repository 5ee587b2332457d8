/** Signs drawn in lines, 24 units square, in the color of the text around them. They never carry meaning alone. */
const PATHS = {
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  reload: 'M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7',
  blind:
    'M4 4l16 16M10 5.3A10 10 0 0 1 12 5c5.5 0 9 5 9.5 7a12 12 0 0 1-2.6 3.8M6.5 7.2A12 12 0 0 0 2.5 12c.5 2 4 7 9.5 7 1.7 0 3.2-.5 4.5-1.200M9.9 10a3 3 0 0 0 4.2 4.2',
  notEqual: 'M5 9h14M5 15h14M15 4 9 20',
  check: 'M4 12.5 9.5 18 20 6.5',
  plus: 'M12 4v16M4 12h16',
  close: 'M5 5l14 14M19 5 5 19',
  aside: 'M4 8h15l-4-4M20 16H5l4 4',
  back: 'M15 5l-7 7 7 7',
  kept: 'M4 9h11a5 5 0 0 1 0 10H9M8 5 4 9l4 4',
  nobody:
    'M4 4l16 16M12 4a4 4 0 0 1 3.8 5.200M8.3 6.500A4 4 0 0 0 12 12M4 20c.6-3 3-5 6.5-5.400M17 17c1.3.700 2.3 1.7 3 3',
  question: 'M8 9a4 4 0 1 1 5.5 3.700c-1 .5-1.5 1-1.5 2.300M12 19v.5',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  report: 'M5 21V4h13l-3 4.500L18 13H5',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  replies: 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12.500h5',
  voice: 'M3 5h18v14H3zM7 9h5M7 12.500h10M7 16h10',
  proofread: 'M4 6h16M4 11h10M4 16h5M12.500 17l3 3 5.500-6.500',
  tooLong: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8v5M12 16v.5',
  warning: 'M12 4 2.500 20h19zM12 10v4.500M12 17v.5',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.500 10.900c.6.500 1 1.200 1 2.100h5c0-.9.400-1.600 1-2.100A6 6 0 0 0 12 3',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 2.500v3M12 18.500v3M2.5 12h3M18.5 12h3M5.3 5.300l2.1 2.100M16.6 16.600l2.1 2.100M5.3 18.700l2.1-2.100M16.6 7.400l2.1-2.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
