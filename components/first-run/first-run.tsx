import { t } from '../../utils/i18n/first-run/translator.ts';
import { t as options } from '../../utils/i18n/options/translator.ts';
import { CheckList } from '../options/check-list.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Abilities } from './abilities.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { FirstRunActions, FirstRunModel } from './model.ts';
import { YourAccounts } from './your-accounts.tsx';

type FirstRunProps = FirstRunActions & { model: FirstRunModel };

const SENTENCES = ['works.say', 'works.stop', 'works.silent'] as const;

/** One screen: how it works, whose the accounts are, what to check, what it can and can't do. */
export function FirstRun({ model, ...actions }: FirstRunProps) {
  const { checks, language } = model;
  return (
    <div class="surface first-run" lang={language} dir="ltr">
      <header class="welcome">
        <div class="setting-words">
          <h1>Bon Compte</h1>
          <p class="second-ink">{t(language, 'motto')}</p>
        </div>
        <LanguageSwitch language={language} onLanguage={actions.onLanguage} />
      </header>
      <ol class="sentences">
        {SENTENCES.map((sentence) => (
          <li key={sentence}>{t(language, sentence)}</li>
        ))}
      </ol>
      <div class="columns">
        <YourAccounts model={model} actions={actions} />
        <section>
          <h2>{t(language, 'checks.title')}</h2>
          <p class="second-ink">{options(language, 'access.lead')}</p>
          <CheckList checks={checks} language={language} actions={actions} />
        </section>
      </div>
      <Abilities language={language} />
      <Button look="plain" onPress={actions.onOptions}>
        <Icon name="gear" />
        {t(language, 'options')}
      </Button>
    </div>
  );
}
