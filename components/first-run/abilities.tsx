import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/first-run/translator.ts';

const CAN = ['can.sees', 'can.stops', 'can.stays'] as const;
const CANNOT = ['cannot.phones', 'cannot.networks', 'cannot.suites', 'cannot.gone'] as const;

/** In plain words what the extension can see and do, and what it can't. */
export function Abilities({ language }: { language: Language }) {
  return (
    <div class="columns abilities">
      <section>
        <h2>{t(language, 'can.title')}</h2>
        <ul>
          {CAN.map((sentence) => (
            <li key={sentence}>{t(language, sentence)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t(language, 'cannot.title')}</h2>
        <ul>
          {CANNOT.map((sentence) => (
            <li key={sentence}>{t(language, sentence)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
