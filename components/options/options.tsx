import { useEffect, useRef } from 'preact/hooks';
import { findClient } from '../../utils/core/client.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { AccessSection } from './access-section.tsx';
import { ClientList } from './client-list.tsx';
import { ClientPage } from './client-page.tsx';
import { CountsSection } from './counts-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { type OptionsActions, type OptionsModel, type Route, SECTIONS } from './model.ts';
import { NewClientPage } from './new-client-page.tsx';
import { ProofreadingSection } from './proofreading/proofreading-section.tsx';
import { ReplyFiles } from './replies/reply-files.tsx';
import { ReplyList } from './replies/reply-list.tsx';
import { NewReplyPage, ReplyPage } from './replies/reply-page.tsx';

type OptionsProps = OptionsActions & { model: OptionsModel };

/** The clients first, then everything that is set once. */
export function Options({ model, ...actions }: OptionsProps) {
  const { language, route } = model;
  const place = useRef<HTMLDivElement>(null);
  const at = routeKey(route);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    // A field that has taken the focus keeps it.
    if (place.current?.contains(document.activeElement)) return;
    place.current?.querySelector('h1')?.focus();
  }, [at]);
  return (
    <div class="surface options" lang={language} dir="ltr">
      <nav class="sections" aria-label={t(language, 'sections')}>
        <p class="brand">Bon Compte</p>
        {SECTIONS.map((section) => (
          <a
            key={section}
            class="row item"
            href={`#${section}`}
            aria-current={sectionOf(route) === section ? 'page' : undefined}
          >
            {t(language, `section.${section}`)}
          </a>
        ))}
      </nav>
      <div class="section" ref={place} key={at}>
        <div role="alert">{model.isUnsaved && <p class="note caution-ink">{t(language, 'notSaved')}</p>}</div>
        <Section model={model} actions={actions} />
      </div>
    </div>
  );
}

function Section({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { clients, route } = model;
  switch (route.at) {
    case 'client': {
      const client = findClient(clients, route.clientId);
      if (client === null) return <ClientList model={model} actions={actions} />;
      return <ClientPage key={client.id} model={model} actions={actions} client={client} />;
    }
    case 'clients':
      return <ClientList model={model} actions={actions} />;
    case 'new-client':
      return <NewClientPage model={model} actions={actions} />;
    case 'replies':
      return <ReplyList model={model} actions={actions} />;
    case 'reply':
      return <ReplyPage key={route.replyId} model={model} actions={actions} replyId={route.replyId} />;
    case 'new-reply':
      return <NewReplyPage key={route.copyOf} model={model} actions={actions} copyOf={route.copyOf} />;
    case 'reply-files':
      return <ReplyFiles model={model} actions={actions} />;
    case 'proofreading':
      return <ProofreadingSection model={model} actions={actions} />;
    case 'counts':
      return <CountsSection model={model} actions={actions} />;
    case 'language':
      return <LanguageSection model={model} actions={actions} />;
    case 'access':
      return <AccessSection model={model} actions={actions} />;
    case 'data':
      return <DataSection model={model} actions={actions} />;
  }
}

function sectionOf({ at }: Route): string {
  if (at === 'client' || at === 'new-client') return 'clients';
  if (at === 'reply' || at === 'new-reply' || at === 'reply-files') return 'replies';
  return at;
}

function routeKey(route: Route): string {
  switch (route.at) {
    case 'client':
      return `client/${route.clientId}`;
    case 'reply':
      return `reply/${route.replyId}`;
    case 'new-reply':
      return `new-reply/${route.copyOf ?? ''}`;
    default:
      return route.at;
  }
}
