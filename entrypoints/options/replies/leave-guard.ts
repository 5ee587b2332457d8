import type { RepliesState } from './model.ts';

/**
 * Keeps one on the page while something is written that is not saved. Calls back when somebody wanted
 * to go elsewhere in the options, which is undone (`leavingTo` says where to), and when they did go.
 */
export function guardLeaving(state: RepliesState, onChange: () => void): void {
  let shown = location.hash;
  window.addEventListener('hashchange', () => {
    if (location.hash === shown) return;
    if (state.hasDraft) {
      state.leavingTo = location.hash;
      history.pushState(null, '', shown === '' ? location.pathname : shown);
    } else {
      shown = location.hash;
      // What was done is said until one goes elsewhere.
      if (shown !== '#replies') state.saved = null;
      state.hindrance = null;
      state.newText = '';
      if (state.arrival.step === 'done') state.arrival = { step: 'none' };
    }
    onChange();
  });
  window.addEventListener('beforeunload', (event) => {
    if (state.hasDraft) event.preventDefault();
  });
}
