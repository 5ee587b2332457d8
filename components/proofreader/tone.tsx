import { t } from '../../utils/i18n/proofreader/translator.ts';
import type { ProofModel } from './model.ts';

/** What is measured of the draft beside what is usual for the client, for who asks; nothing where nobody knows. */
export function Tone({ model: { tone, language } }: { model: Pick<ProofModel, 'tone' | 'language'> }) {
  if (tone.length === 0) return null;
  return (
    <details class="tone">
      <summary class="second-ink">{t(language, 'tone.title')}</summary>
      <table>
        <thead>
          <tr class="second-ink">
            <th scope="col">{t(language, 'tone.feature')}</th>
            <th scope="col">{t(language, 'tone.here')}</th>
            <th scope="col">{t(language, 'tone.usual')}</th>
          </tr>
        </thead>
        <tbody>
          {tone.map(({ called, value, usual, isUnusual }) => (
            <tr key={called.en}>
              <th scope="row">{called[language]}</th>
              <td>{isUnusual ? <strong>{value}</strong> : value}</td>
              <td class="second-ink">{usual[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
