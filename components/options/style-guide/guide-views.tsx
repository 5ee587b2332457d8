import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n/guide-form/translator.ts';
import { Segments } from '../../shared/segments.tsx';
import { useOwnId } from '../../shared/use-own-id.ts';
import { GuideForm, type GuideFormProps } from './forms/guide-form.tsx';
import { GuideEditor } from './guide-editor.tsx';
import type { GuideActions, GuideFault } from './model.ts';

const VIEWS = ['form', 'yaml'] as const;

type GuideViewsProps = Pick<GuideFormProps, 'kinds' | 'replies' | 'language' | 'onTry'> & {
  source: string;
  faults: readonly GuideFault[];
  isStored: boolean;
  actions: Pick<GuideActions, 'onReadGuideForm' | 'onEditGuide' | 'onAddRule' | 'onRemoveRule' | 'onSayRule'>;
  onInput: (source: string) => void;
};

/** One guide, by a form or as its YAML; what is written in one is in the other. */
export function GuideViews({ source, faults, isStored, actions, onInput, ...form }: GuideViewsProps) {
  const { language } = form;
  const [view, look] = useState<(typeof VIEWS)[number]>('form');
  const name = useOwnId();
  const shown = useMemo(() => actions.onReadGuideForm(source), [source, actions]);
  return (
    <>
      <Segments
        legend={t(language, 'view.legend')}
        name={name}
        options={VIEWS.map((value) => ({ value, called: t(language, `view.${value}`) }))}
        value={view}
        onChange={look}
      />
      {view === 'form' && shown === null && <p class="second-ink">{t(language, 'view.noForm')}</p>}
      {view === 'form' && shown !== null ? (
        <GuideForm
          {...form}
          source={source}
          form={shown}
          faults={faults}
          isStored={isStored}
          onSay={actions.onSayRule}
          onChange={(path, value) => onInput(actions.onEditGuide(source, path, value))}
          onAdd={(kind) => onInput(actions.onAddRule(source, kind))}
          onRemove={(index) => {
            const without = actions.onRemoveRule(source, index);
            onInput(without);
            return { source: without, onPutBack: () => onInput(source) };
          }}
        />
      ) : (
        <GuideEditor
          source={source}
          faults={faults}
          isStored={isStored}
          language={language}
          onInput={onInput}
        />
      )}
    </>
  );
}
