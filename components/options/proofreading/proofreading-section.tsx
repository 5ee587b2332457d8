import { mainLanguageOf, normsFor } from '../../../utils/core/proofreading.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { SectionHead } from '../section-head.tsx';
import { SwitchRow } from '../setting-row.tsx';
import { FrenchSpellingChoice } from './french-spelling-choice.tsx';
import { NormChoice } from './norm-choice.tsx';
import { ServerSection } from './server-section.tsx';
import { useEdited } from './use-edited.ts';
import { WordList } from './word-list.tsx';

/** How drafts are read, for everybody who says nothing else. */
export function ProofreadingSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { language, server } = model;
  const [proofreading, edit] = useEdited(model.settings.proofreading, (changed) =>
    actions.onSettings({ proofreading: changed }),
  );
  return (
    <>
      <SectionHead
        title={t(language, 'section.proofreading')}
        lead={t(language, server.connected === null ? 'proofreading.lead' : 'proofreading.leadServer')}
      />
      <div class="settings">
        <SwitchRow
          title={t(language, 'proofreading.active')}
          what={t(language, 'proofreading.activeWhat')}
          isOn={proofreading.isActive}
          onChange={(isActive) => edit({ isActive })}
        />
        <SwitchRow
          title={t(language, 'proofreading.anglicisms')}
          what={t(language, 'proofreading.anglicismsWhat')}
          isOn={proofreading.anglicisms}
          onChange={(anglicisms) => edit({ anglicisms })}
        />
      </div>
      <section>
        <h2>{t(language, 'norms.title')}</h2>
        <p class="second-ink">{t(language, 'norms.what')}</p>
        <NormChoice
          norms={proofreading.norms ?? normsFor(model.browserLanguage)}
          main={mainLanguageOf(proofreading)}
          language={language}
          onChange={edit}
        />
      </section>
      <FrenchSpellingChoice
        chosen={proofreading.frenchSpelling}
        language={language}
        onChange={(frenchSpelling) => edit({ frenchSpelling })}
      />
      <WordList
        title={t(language, 'words.mine')}
        what={t(language, 'words.mineWhat')}
        words={proofreading.words}
        language={language}
        onChange={(words) => edit({ words })}
      />
      <ServerSection server={server} language={language} actions={actions} />
    </>
  );
}
