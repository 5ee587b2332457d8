import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import type { ServerActions, ServerModel } from './model.ts';
import { ServerConnected } from './server-connected.tsx';
import { ServerForm } from './server-form.tsx';

type ServerSectionProps = { server: ServerModel; language: Language; actions: ServerActions };

/** A server of the person's own that reads drafts too: off until an address is typed and allowed. */
export function ServerSection({ server, language, actions }: ServerSectionProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const isConnected = server.connected !== null;
  const was = useRef(isConnected);
  useEffect(() => {
    if (was.current === isConnected) return;
    was.current = isConnected;
    // The button that was pressed is gone.
    title.current?.focus();
  }, [isConnected]);
  return (
    <section>
      <h2 tabIndex={-1} ref={title}>
        {t(language, 'server.title')}
      </h2>
      <p class="second-ink">{t(language, 'server.what')}</p>
      {server.connected === null ? (
        <ServerForm server={server} language={language} actions={actions} />
      ) : (
        <ServerConnected
          connected={server.connected}
          state={server.state}
          language={language}
          actions={actions}
        />
      )}
    </section>
  );
}
