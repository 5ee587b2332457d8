import type { Language } from '../../utils/core/question.ts';
import { timeAgo } from '../../utils/i18n/formats.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Face } from './face.tsx';
import { FaceToFace } from './face-to-face.tsx';
import type { Voice } from './voices.ts';

type VoiceFacesProps = {
  voices: readonly Voice[];
  /** Seconds since the browser's session was seen to change, when it was. */
  sessionChangedAgo: number | null;
  language: Language;
};

/** Who is named, and by which signals, side by side. */
export function VoiceFaces({ voices, sessionChangedAgo, language }: VoiceFacesProps) {
  return (
    <FaceToFace language={language}>
      {voices.map((voice, index) => (
        <VoiceFace
          // biome-ignore lint/suspicious/noArrayIndexKey: the voices never change places
          key={index}
          voice={voice}
          sessionChangedAgo={sessionChangedAgo}
          language={language}
        />
      ))}
    </FaceToFace>
  );
}

type VoiceFaceProps = { voice: Voice; sessionChangedAgo: number | null; language: Language };

const SPEAKERS = {
  page: 'conflict.pageSays',
  browser: 'conflict.browserSays',
  request: 'conflict.requestSays',
} as const;

function VoiceFace({ voice, sessionChangedAgo, language }: VoiceFaceProps) {
  return (
    <Face
      caption={t(language, SPEAKERS[voice.speaker])}
      account={voice.account}
      owner={voice.owner}
      nobody={t(language, 'conflict.nobody')}
      language={language}
    >
      <ul class="places">
        {voice.account === null && <li>{t(language, 'conflict.sessionEnded')}</li>}
        {voice.places.map((place) => (
          <li key={place}>
            {t(language, `evidence.${place}`)}
            {place === 'session' && sessionChangedAgo !== null && (
              <span class="second-ink">
                {' '}
                {t(language, 'conflict.sessionChanged', { ago: timeAgo(language, sessionChangedAgo) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Face>
  );
}
