import type { GuardedKinds } from '../../utils/core/attempt.ts';
import type { Language } from '../../utils/core/question.ts';
import { LOCALES } from '../../utils/i18n/language.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { Icon } from '../shared/icons.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SectionHead } from './section-head.tsx';
import { ControlRow, SettingRow, SwitchRow } from './setting-row.tsx';

const KINDS: readonly (keyof GuardedKinds)[] = ['repost', 'like', 'follow'];

const TRIGGERS = ['slashes', 'abbreviations'] as const;

/** Minutes offered; one that was set elsewhere is offered too. */
const IDLE_TIMES = [5, 15, 30, 60, 120, 240, 480];

/** What is guarded, and how tabs are asked whom they are for. */
export function CountsSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { language, settings } = model;
  const times = [...new Set([...IDLE_TIMES, settings.idleMinutes])].sort((a, b) => a - b);
  return (
    <>
      <SectionHead title={t(language, 'section.counts')} lead={t(language, 'counts.lead')} />
      <div class="settings">
        <SettingRow title={t(language, 'counts.always')}>
          <span class="tag">
            <Icon name="lock" />
            {t(language, 'counts.alwaysWhat')}
          </span>
        </SettingRow>
        {KINDS.map((kind) => (
          <SwitchRow
            key={kind}
            title={t(language, `counts.${kind}`)}
            what={t(language, `counts.${kind}What`)}
            isOn={settings.guarded[kind]}
            onChange={(isOn) => actions.onSettings({ guarded: { ...settings.guarded, [kind]: isOn } })}
          />
        ))}
      </div>
      <section>
        <h2>{t(language, 'tabs.title')}</h2>
        <div class="settings">
          <ControlRow title={t(language, 'tabs.idle')} what={t(language, 'tabs.idleWhat')}>
            {(names) => (
              <select
                class="select"
                {...names}
                value={settings.idleMinutes}
                onChange={(event) => actions.onSettings({ idleMinutes: Number(event.currentTarget.value) })}
              >
                {times.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {duration(language, minutes)}
                  </option>
                ))}
              </select>
            )}
          </ControlRow>
          <SwitchRow
            title={t(language, 'tabs.chip')}
            what={t(language, 'tabs.chipWhat')}
            isOn={settings.showChip}
            onChange={(showChip) => actions.onSettings({ showChip })}
          />
        </div>
      </section>
      <section>
        <h2>{t(language, 'triggers.title')}</h2>
        <div class="settings">
          {TRIGGERS.map((trigger) => (
            <SwitchRow
              key={trigger}
              title={t(language, `triggers.${trigger}`)}
              what={t(language, `triggers.${trigger}What`)}
              isOn={settings.replyTriggers[trigger]}
              onChange={(isOn) =>
                actions.onSettings({ replyTriggers: { ...settings.replyTriggers, [trigger]: isOn } })
              }
            />
          ))}
        </div>
      </section>
    </>
  );
}

/** "30 minutes", "2 heures". */
function duration(language: Language, minutes: number): string {
  const isHours = minutes % 60 === 0;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(isHours ? minutes / 60 : minutes);
}
