import type { ProofreadingServer } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { CautionSign } from '../caution-sign.tsx';
import { Field } from '../replies/field.tsx';
import type { ServerActions, ServerModel } from './model.ts';
import { ServerOutcome } from './server-outcome.tsx';

const KINDS = ['grammalecte', 'languagetool'] as const satisfies ProofreadingServer['kind'][];

type ServerFormProps = { server: ServerModel; language: Language; actions: ServerActions };

/** Which server, where it is, and what connecting it means: said before anything is sent. */
export function ServerForm({ server: { draft, isOpen, state }, language, actions }: ServerFormProps) {
  return (
    <form
      class="server-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.onConnectServer();
      }}
    >
      <fieldset class="grid">
        <legend class="out-of-sight">{t(language, 'server.kind')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="row choice">
            <input
              type="radio"
              name="server-kind"
              checked={draft.kind === kind}
              onChange={() => actions.onServerDraft({ ...draft, kind })}
            />
            <span class="setting-words">
              {t(language, `server.${kind}`)}
              <span class="second-ink">{t(language, `server.${kind}What`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t(language, 'server.address')}
        note={t(language, `server.${draft.kind}Note`)}
        problem={state.step === 'bad-address' ? t(language, `server.address.${state.problem}`) : undefined}
      >
        {(names) => (
          <input
            {...names}
            type="text"
            inputmode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
            value={draft.address}
            onInput={(event) => actions.onServerDraft({ ...draft, address: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="note server-means">
        <p>{t(language, 'server.sends')}</p>
        <p>{t(language, 'server.asks')}</p>
      </div>
      <div role="status">
        {isOpen && (
          <div class="fault-note">
            <CautionSign />
            <p>{t(language, 'server.open')}</p>
          </div>
        )}
      </div>
      <ServerOutcome state={state} isConnected={false} language={language} />
      <div class="actions">
        <button type="submit" class="button second">
          {t(language, 'server.connect')}
        </button>
      </div>
    </form>
  );
}
