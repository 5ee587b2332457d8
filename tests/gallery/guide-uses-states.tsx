import type { ComponentChildren } from 'preact';
import { ComparisonView } from '../../components/options/style-guide/guide-comparison.tsx';
import { GuidePageForm } from '../../components/options/style-guide/guide-page.tsx';
import type { Language } from '../../utils/core/question.ts';
import { compareSources } from '../../utils/style-guide/compare/compare-guides.ts';
import type { GalleryState } from './in-page-states.tsx';
import { optionsActions } from './options-states.tsx';
import { atelier, HOSTILE_NAME } from './samples.ts';

const OWN = `guide: 1
name: Atelier Boréal
link: https://exemple.ca/guide
card: { do: [Vouvoyer, Nommer l’artisane ou l’artisan], dont: [Majuscules] }
rules:
  - { rule: address, readers: vous }
  - rule: terms
    avoid:
      - { term: [e-mail, mail], use: courriel, why: { fr: 'En français, courriel.', en: 'In French, courriel.' } }
      - gratos
    level: error
    languages: [fr]
  - { rule: hashtags, required: ['#AtelierBoreal'], max: 2, place: end }
  - { rule: textSpeak }
  - { rule: emoji, max: 2, repeats: false }
`;

const OTHER = `guide: 1
name: Musée
card: { do: [Vouvoyer], urgent: 'Marie, 418 555-0100' }
rules:
  - { rule: address, readers: tu, speaker: on }
  - rule: terms
    avoid:
      - { term: mail, use: [courriel, mél] }
      - ${JSON.stringify(HOSTILE_NAME.slice(0, 150))}
${Array.from({ length: 20 }, (_, index) => `      - terme ${index + 1}`).join('\n')}
  - { rule: hashtags, forbidden: ['#promo'], max: 3, place: end, networks: [x, instagram] }
  - { rule: textSpeak }
  - { rule: capitals, except: [MUSÉE], why: 'Les majuscules se lisent comme des cris.', link: 'https://exemple.ca/majuscules', bad: [VENTE FINALE SAMEDI] }
`;

/** As it stands below a guide, once it was opened. */
function belowGuide(id: string, show: (language: Language) => ComponentChildren): GalleryState {
  return {
    id: `options-guide-uses-${id}`,
    surface: 'options',
    render: (language) => (
      <div class="surface options" lang={language} dir="ltr">
        <nav class="sections" aria-label="Bon Compte" />
        <div class="section">
          <h1>Atelier Boréal</h1>
          <section>
            <h2>{language === 'fr' ? 'Guide de style' : 'Style guide'}</h2>
            <details class="fold" open>
              <summary>{language === 'fr' ? 'Ouvert' : 'Open'}</summary>
              {show(language)}
            </details>
          </section>
        </div>
      </div>
    ),
  };
}

function compared(other: string, name: string, taken: { title: string } | null = null) {
  return (language: Language) => {
    const comparison = compareSources(OWN, other, language);
    if (comparison === null) throw new Error('the samples are guides');
    return (
      <ComparisonView
        comparison={comparison}
        name={name}
        taken={taken}
        language={language}
        onTake={() => {}}
      />
    );
  };
}

function page(isValid: boolean) {
  return (language: Language) => (
    <GuidePageForm
      clientName={atelier.name}
      source={OWN}
      isValid={isValid}
      language={language}
      actions={optionsActions}
    />
  );
}

export const guideUsesStates: GalleryState[] = [
  belowGuide('compared', compared(OTHER, HOSTILE_NAME)),
  belowGuide('compared-same', compared(OWN, 'Musée', { title: 'Émojis' })),
  belowGuide('page', page(true)),
  belowGuide('page-faulty', page(false)),
];
