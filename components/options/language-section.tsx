import { t } from '../../utils/i18n/options/translator.ts';
import { Button } from '../shared/button.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SectionHead } from './section-head.tsx';
import { SettingRow } from './setting-row.tsx';

const LANGUAGES = [
  { value: 'fr', name: 'Français' },
  { value: 'en', name: 'English' },
] as const;

/** The interface's language, and the keys that open it. */
export function LanguageSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { language, settings } = model;
  const choices = [{ value: 'auto', name: t(language, 'language.auto') } as const, ...LANGUAGES];
  return (
    <>
      <SectionHead title={t(language, 'section.language')} />
      <fieldset class="choices">
        <legend class="out-of-sight">{t(language, 'language.title')}</legend>
        {choices.map(({ value, name }) => (
          <label key={value} class="row choice">
            <input
              type="radio"
              name="language"
              checked={settings.language === value}
              onChange={() => actions.onSettings({ language: value })}
            />
            <span lang={value === 'auto' ? undefined : value}>{name}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{t(language, 'shortcuts.title')}</h2>
        <div class="settings">
          {model.shortcuts.map((shortcut) => (
            <SettingRow key={shortcut.name} title={shortcut.name} what={shortcut.what}>
              {shortcut.keys === '' ? (
                <span class="second-ink">{t(language, 'shortcuts.none')}</span>
              ) : (
                <kbd class="keys">{shortcut.keys}</kbd>
              )}
            </SettingRow>
          ))}
        </div>
        <p class="second-ink">{t(language, `shortcuts.${model.checks.browser}`)}</p>
        {model.canChangeShortcuts && (
          <Button look="second" onPress={actions.onChangeShortcuts}>
            {t(language, 'shortcuts.change')}
          </Button>
        )}
      </section>
    </>
  );
}
