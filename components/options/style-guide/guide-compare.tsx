import { useMemo, useState } from 'preact/hooks';
import type { Client } from '../../../utils/core/client.ts';
import type { ComparedRule } from '../../../utils/core/guide-comparison.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Field } from '../replies/field.tsx';
import { Fold } from './fold.tsx';
import { ComparisonView } from './guide-comparison.tsx';
import type { GuideActions, GuidePreset } from './model.ts';

type GuideCompareProps = {
  client: Client;
  /** The text as it is edited. */
  source: string;
  isValid: boolean;
  presets: readonly GuidePreset[];
  /** Clients whose guides it may be put beside; those without one are passed over. */
  others: readonly Client[];
  language: Language;
  actions: Pick<GuideActions, 'onStartGuide' | 'onCompareGuides' | 'onCopyRule'>;
  /** The text with a rule of the other guide; nothing is saved yet. */
  onTake: (source: string) => void;
};

/** The guide beside another: what differs, what only one of them says, and rules to take over. */
export function GuideCompare(props: GuideCompareProps) {
  return <Fold summary={t(props.language, 'compare.title')}>{() => <Beside {...props} />}</Fold>;
}

/** A guide to be put beside it; a preset is fetched once it is chosen. */
type Other = { key: string; name: string; source: string | undefined };

function Beside({ client, source, isValid, presets, others, language, actions, onTake }: GuideCompareProps) {
  const [chosen, choose] = useState('');
  const [fetched, keep] = useState<Readonly<Record<string, string>>>({});
  const saved: Other = { key: 'saved', name: t(language, 'compare.saved'), source: client.styleGuide };
  const ofClients = others.map(
    ({ id, name, styleGuide }): Other => ({ key: `client ${id}`, name, source: styleGuide }),
  );
  const ofPresets = presets.map(
    ({ id, called }): Other => ({ key: `preset ${id}`, name: called[language], source: fetched[id] }),
  );
  const other = [saved, ...ofClients, ...ofPresets].find(({ key }) => key === chosen);

  function chooseOther(key: string) {
    choose(key);
    const preset = presets.find(({ id }) => key === `preset ${id}`);
    if (preset === undefined) return;
    void actions.onStartGuide(preset.id).then((text) => keep((all) => ({ ...all, [preset.id]: text })));
  }

  return (
    <>
      <Field label={t(language, 'compare.with')} note={t(language, 'compare.note')}>
        {(names) => (
          <select {...names} value={chosen} onChange={(event) => chooseOther(event.currentTarget.value)}>
            <option value="">{t(language, 'compare.choose')}</option>
            {client.styleGuide !== undefined && <option value={saved.key}>{saved.name}</option>}
            <Guides label={t(language, 'guide.ofClients')} guides={ofClients.filter((one) => one.source)} />
            <Guides label={t(language, 'compare.presets')} guides={ofPresets} />
          </select>
        )}
      </Field>
      {other?.source !== undefined &&
        (isValid ? (
          <Compared
            key={other.key}
            own={source}
            other={other.source}
            name={other.name}
            language={language}
            actions={actions}
            onTake={onTake}
          />
        ) : (
          <p class="caution-ink">{t(language, 'compare.faults')}</p>
        ))}
    </>
  );
}

function Guides({ label, guides }: { label: string; guides: readonly Other[] }) {
  if (guides.length === 0) return null;
  return (
    <optgroup label={label}>
      {guides.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

type ComparedProps = {
  own: string;
  other: string;
  name: string;
  language: Language;
  actions: GuideCompareProps['actions'];
  onTake: (source: string) => void;
};

function Compared({ own, other, name, language, actions, onTake }: ComparedProps) {
  const { onCompareGuides, onCopyRule } = actions;
  const [taken, say] = useState<{ title: string; source: string } | null>(null);
  const comparison = useMemo(
    () => onCompareGuides(own, other, language),
    [onCompareGuides, own, other, language],
  );
  if (comparison === null) return <p class="stop-ink">{t(language, 'compare.unreadable')}</p>;

  function take({ title, own: replacing, other: from }: ComparedRule) {
    if (from === null) return;
    const withRule = onCopyRule(own, other, { from, replacing });
    onTake(withRule);
    say({ title, source: withRule });
  }

  return (
    <ComparisonView
      comparison={comparison}
      name={name}
      taken={taken?.source === own ? taken : null}
      language={language}
      onTake={take}
    />
  );
}
