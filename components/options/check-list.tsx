import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/core/question.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { CautionSign } from './caution-sign.tsx';
import type { CheckActions, Checks } from './model.ts';
import { SettingRow } from './setting-row.tsx';

type CheckListProps = { checks: Checks; language: Language; actions: CheckActions };

/** What can silently switch the guard off, and how each stands. */
export function CheckList({ checks, language, actions }: CheckListProps) {
  return (
    <ul class="settings">
      {checks.access.map(({ network, isGranted }) => {
        const name = inPage(language, `network.${network}`);
        return (
          <Check
            key={network}
            isOk={isGranted}
            title={name}
            what={t(language, isGranted ? 'check.protected' : 'check.noAccess')}
            language={language}
          >
            {!isGranted && (
              <button
                type="button"
                class="button second"
                aria-label={t(language, 'check.allowOf', { network: name })}
                onClick={() => actions.onAllow(network)}
              >
                {t(language, 'check.allow')}
              </button>
            )}
          </Check>
        );
      })}
      <PrivateWindows checks={checks} language={language} actions={actions} />
      <OldTabs checks={checks} language={language} actions={actions} />
    </ul>
  );
}

function PrivateWindows({ checks, language, actions }: CheckListProps) {
  const [isExplained, setExplained] = useState(false);
  const isOk = checks.isAllowedInPrivate;
  const isChromium = checks.browser === 'chromium';
  return (
    <Check
      isOk={isOk}
      title={t(language, 'check.private')}
      what={t(language, isOk ? 'check.privateYes' : 'check.privateNo')}
      language={language}
      explanation={
        isExplained &&
        !isOk && (
          <div class="note">
            <p>{t(language, isChromium ? 'check.privateChromium' : 'check.privateFirefox')}</p>
            {isChromium && (
              <Button look="second" onPress={actions.onOpenDetails}>
                {t(language, 'check.openDetails')}
              </Button>
            )}
          </div>
        )
      }
    >
      {!isOk && (
        <button
          type="button"
          class="button second"
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {t(language, 'check.how')}
        </button>
      )}
    </Check>
  );
}

function OldTabs({ checks, language, actions }: CheckListProps) {
  const count = checks.oldTabs;
  return (
    <Check
      isOk={count === 0}
      title={count === 0 ? t(language, 'check.noTabs') : t(language, 'check.tabs', { count })}
      what={t(language, count === 0 ? 'check.noTabsWhat' : 'check.tabsWhat')}
      language={language}
    >
      {count > 0 && (
        <Button look="second" onPress={actions.onReloadOldTabs}>
          {t(language, 'check.reload', { count })}
        </Button>
      )}
    </Check>
  );
}

type CheckProps = {
  isOk: boolean;
  title: string;
  what: string;
  language: Language;
  children: ComponentChildren;
  explanation?: ComponentChildren;
};

function Check({ isOk, title, what, language, children, explanation }: CheckProps) {
  return (
    <li>
      <SettingRow title={title} what={what} mark={<CheckSign isOk={isOk} language={language} />}>
        {children}
      </SettingRow>
      {explanation}
    </li>
  );
}

function CheckSign({ isOk, language }: { isOk: boolean; language: Language }) {
  return (
    <span class={isOk ? 'ok-ink' : 'caution-ink'}>
      {isOk ? <Icon name="check" /> : <CautionSign />}
      <span class="out-of-sight">{t(language, isOk ? 'check.ok' : 'check.caution')}</span>
    </span>
  );
}
