/** Keys and presses before this many milliseconds are the tail of the publishing gesture: people hit Enter twice. */
const DEAF_FOR = 400;

/** Some machines' clock of events goes astray after sleep: no dialog that is seen is deaf for longer, in milliseconds. */
const DEAF_AT_MOST = 5000;

/** Milliseconds after every event; below zero, before every one. */
const NEVER = 1e15;

/**
 * For a dialog that opens now: whether it must not hear an event. What counts is when a key
 * went down, however late a stalled page comes to handle it, and the time since the first
 * frame in which the dialog can be seen.
 */
export function deafFromNow(): (event: Event) => boolean {
  let hears = NEVER;
  // The first callback comes before the frame with the dialog is painted, the second after.
  requestAnimationFrame(() =>
    requestAnimationFrame((seen) => {
      hears = seen + DEAF_FOR;
      setTimeout(() => (hears = -NEVER), DEAF_AT_MOST);
    }),
  );
  return ({ timeStamp }) => timeStamp < hears;
}
