/**
 * Runs the writers of one record one after the other, whichever of our pages
 * or the background they live in: a change reads what the one before has written.
 */
export async function inTurn<T>(record: string, write: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`bon-compte:${record}`, write);
}
