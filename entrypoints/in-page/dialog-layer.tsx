import { render } from 'preact';
import { QuestionDialog } from '../../components/in-page/question-dialog.tsx';
import type { Answer } from '../../utils/core/question.ts';
import { reportOf } from '../../utils/diagnostics/report.ts';
import { deafFromNow } from '../../utils/guard/deafness.ts';
import type { InPageUi, ShadowHost } from '../../utils/guard/ui.ts';
import { copyText } from './copy-text.ts';
import { placeBeside } from './place-beside.ts';

type DialogLayer = Pick<InPageUi, 'ask'> & { onKey: (event: KeyboardEvent) => void };

/** Questions about held attempts, one at a time, in the browser's top layer. */
export function createDialogLayer(shadow: ShadowHost): DialogLayer {
  const layer = shadow.addLayer('dialogs');
  let isDeaf: ReturnType<typeof deafFromNow> | null = null;

  return {
    onKey(event) {
      // A key held down since before the dialog opened repeats into it.
      if (isDeaf?.(event) || (isDeaf !== null && event.repeat)) event.preventDefault();
    },
    ask: (question, { anchor, signal }) =>
      new Promise<Answer>((resolve) => {
        const focused = document.activeElement;
        let isOver = false;
        const finish = (answer: Answer) => {
          // The browser tells of a closed dialog later, when the next question may be open.
          if (isOver) return;
          isOver = true;
          signal.removeEventListener('abort', abort);
          stopWatching();
          isDeaf = null;
          dialog?.close();
          render(null, layer);
          if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
          resolve(answer);
        };
        const abort = () => finish({ do: 'cancel' });
        const onAnswer = (answer: Answer, event: Event) => {
          if (event.isTrusted && !isDeaf?.(event)) finish(answer);
        };
        // The site took our host out of the document: that closes a modal dialog without saying so.
        const stopWatching = shadow.onReturn(() => {
          dialog?.close();
          open();
        });
        const report = reportOf(question.sighting, question);
        render(
          <QuestionDialog question={question} report={report} onAnswer={onAnswer} onCopy={copyText} />,
          layer,
        );
        const dialog = layer.querySelector('dialog');
        if (dialog === null || signal.aborted) return finish({ do: 'cancel' });
        const open = () => {
          if (dialog === null) return;
          dialog.showModal();
          if (dialog.classList.contains('light-dialog')) placeBeside(dialog, anchor);
          dialog.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
          // On a small screen the focus is at the end of a long dialog; its title is what must be read first.
          dialog.scrollTop = 0;
        };
        signal.addEventListener('abort', abort);
        // Chromium closes a dialog on the second Escape without asking (`cancel`) first. One that
        // is open again was only taken out by the site.
        dialog.addEventListener('close', () => {
          if (!dialog.open) finish({ do: 'cancel' });
        });
        open();
        isDeaf = deafFromNow();
      }),
  };
}
