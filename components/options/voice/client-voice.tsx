import { useState } from 'preact/hooks';
import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import { AskAgain } from '../ask-again.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { Field } from '../replies/field.tsx';
import { SwitchRow } from '../setting-row.tsx';
import { FileButton } from '../style-guide/file-button.tsx';
import type { VoiceModel } from './model.ts';

type ClientVoiceProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** Files of past posts: plain text, tables, JSON, the archive that X gives (`tweets.js`). */
const POST_FILES = '.txt,.csv,.json,.jsonl,.js,text/plain,text/csv,application/json';

/** A client's voice: learnt from past posts, pasted or in a file, and from those that are published. */
export function ClientVoice({ model: { language, voice, clients }, actions, client }: ClientVoiceProps) {
  const [pasted, paste] = useState('');
  const [outcome, say] = useState<number | 'unsaved' | null>(null);
  const [isForgetting, setForgetting] = useState(false);

  function learn(content: string) {
    void actions.onLearnPosts(client.id, content).then(
      (count) => {
        say(count);
        if (count > 0) paste('');
      },
      () => say('unsaved'),
    );
  }

  return (
    <section>
      <h2>{t(language, 'voice.title')}</h2>
      <p class="second-ink">{parts(language, 'voice.what', { client: <Name text={client.name} /> })}</p>
      <VoiceState voice={voice} clients={clients} language={language} />
      <Field label={t(language, 'voice.past')} note={t(language, 'voice.pastNote')}>
        {(names) => (
          <textarea
            {...names}
            rows={4}
            dir="auto"
            value={pasted}
            onInput={(event) => {
              paste(event.currentTarget.value);
              say(null);
            }}
          />
        )}
      </Field>
      <div role="status">
        {outcome !== null && (
          <p class={outcome === 'unsaved' || outcome === 0 ? 'stop-ink' : 'ok-note'}>
            {outcome === 'unsaved'
              ? t(language, 'voice.unsaved')
              : outcome === 0
                ? t(language, 'voice.noPosts')
                : t(language, 'voice.learnt', { count: outcome })}
          </p>
        )}
      </div>
      <div class="actions">
        {pasted.trim() !== '' && (
          <Button look="primary" onPress={() => learn(pasted)}>
            {t(language, 'voice.learn')}
          </Button>
        )}
        <FileButton accept={POST_FILES} onFiles={([file]) => void file?.text().then(learn)}>
          {t(language, 'voice.file')}
        </FileButton>
        {voice.posts > 0 && (
          <span class="last">
            <Button look="plain" onPress={() => setForgetting(true)}>
              {t(language, 'voice.forget')}
            </Button>
          </span>
        )}
      </div>
      {isForgetting && (
        <AskAgain
          question={parts(language, 'voice.forgetTitle', { client: <Name text={client.name} /> })}
          what={t(language, 'voice.forgetWhat')}
          goOn={t(language, 'voice.forget')}
          language={language}
          onGoOn={() => {
            setForgetting(false);
            say(null);
            actions.onForgetVoice(client.id);
          }}
          onKeep={() => setForgetting(false)}
        />
      )}
      <div class="settings">
        <SwitchRow
          title={t(language, 'voice.learnsOn')}
          what={t(language, 'voice.learnsOnWhat')}
          isOn={voice.learnsOn}
          onChange={(learnsOn) => actions.onLearnsOn(client.id, learnsOn)}
        />
      </div>
    </section>
  );
}

/** How much is known, and how well the client is told from the others. */
function VoiceState({
  voice: { posts, needed, recognised, closest },
  clients,
  language,
}: {
  voice: VoiceModel;
  clients: readonly Client[];
  language: Language;
}) {
  const other = clients.find(({ id }) => id === closest);
  return (
    <p>
      {t(language, 'voice.posts', { count: posts })}
      {posts < needed && <> {t(language, 'voice.needed', { needed })}</>}
      {posts >= needed && recognised !== null && (
        <> {t(language, 'voice.recognised', { share: Math.round(recognised * 100) })}</>
      )}
      {posts >= needed && other !== undefined && (
        <> {parts(language, 'voice.closest', { client: <Name text={other.name} /> })}</>
      )}
    </p>
  );
}
