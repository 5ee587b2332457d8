import type { Language } from '../../utils/core/question.ts';
import { tamed } from '../../utils/core/tamed.ts';
import type { Address, VoiceCard } from '../../utils/core/voice-card.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { type Copy, CopyButton } from './copy-button.tsx';
import { Icon, type IconName } from './icons.tsx';

type Heading = 'h2' | 'h3';

type VoiceCardLinesProps = {
  /** Null where it could not be had. */
  card: VoiceCard | null;
  /** One below the head's. */
  heading: Heading;
  language: Language;
  onCopy: Copy;
};

/** What a client's voice card says, without its head: the guide's own lines, as plain text. */
export function VoiceCardLines({ card, heading: Heading, language, onCopy }: VoiceCardLinesProps) {
  if (card === null) return <p class="voice-lines">{t(language, 'voice.unreadable')}</p>;
  const { address, urgent, link } = card;
  return (
    <div class="voice-lines">
      {address.length > 0 && (
        <ul class="voice-address">
          {address.flatMap((one) => {
            const where = whereWords(one, language);
            return addressWords(one, language).map((words) => (
              <li key={`${words} ${where}`}>
                <strong>{words}</strong> {where !== '' && <span class="second-ink">{where}</span>}
              </li>
            ));
          })}
        </ul>
      )}
      <Lines heading={Heading} icon="check" look="ok-ink" title={t(language, 'voice.do')} lines={card.do} />
      <Lines
        heading={Heading}
        icon="close"
        look="stop-ink"
        title={t(language, 'voice.dont')}
        lines={card.dont}
      />
      {urgent !== null && (
        <div>
          <Heading class="second-ink">{t(language, 'voice.urgent')}</Heading>
          <p class="voice-line" dir="auto">
            {tamed(urgent.text)}
          </p>
          <div class="actions">
            {urgent.copies.map((what) => (
              <CopyButton
                key={what}
                text={what}
                words={
                  what === urgent.text
                    ? t(language, 'copy')
                    : t(language, 'voice.copy', { what: tamed(what) })
                }
                language={language}
                onCopy={onCopy}
              />
            ))}
          </div>
        </div>
      )}
      {link !== null && (
        <a class="button second" href={link} target="_blank" rel="noopener noreferrer">
          <Icon name="outside" />
          <span>{t(language, 'voice.guide')}</span>
        </a>
      )}
    </div>
  );
}

type LinesProps = { heading: Heading; icon: IconName; look: string; title: string; lines: readonly string[] };

function Lines({ heading: Heading, icon, look, title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Heading class="second-ink">{title}</Heading>
      <ul>
        {lines.map((line) => (
          <li key={line} class="voice-item">
            <span class={look}>
              <Icon name={icon} />
            </span>
            <span class="voice-line" dir="auto">
              {tamed(line)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SPEAKERS = {
  je: { fr: 'je', en: 'I' },
  nous: { fr: 'nous', en: 'we' },
  // English has no such word.
  on: { fr: 'on', en: 'we' },
} as const;

function addressWords({ readers, speaker, languages }: Address, language: Language): string[] {
  const [only, other] = new Set(languages);
  const isInOne = only !== undefined && other === undefined;
  const said = speaker && SPEAKERS[speaker];
  return [
    ...(readers === undefined ? [] : [t(language, `voice.readers.${readers}`)]),
    ...(said === undefined
      ? []
      : [
          isInOne
            ? t(language, 'voice.say', { word: said[only] })
            : t(language, 'voice.sayBoth', { french: said.fr, english: said.en }),
        ]),
  ];
}

/** Where it holds, where that is not everywhere. */
function whereWords({ networks = [], kinds = [] }: Address, language: Language): string {
  return [
    ...networks.map((network) => t(language, `network.${network}`)),
    ...kinds.map((kind) => t(language, `voice.kind.${kind}`)),
  ].join(', ');
}
