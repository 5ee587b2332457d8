import { type ComponentChildren, Fragment, toChildArray } from 'preact';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Icon } from './icons.tsx';

/** Cards face to face, with the "is not" sign between them; one below the other where there is no room. */
export function FaceToFace({ language, children }: { language: Language; children: ComponentChildren }) {
  const faces = toChildArray(children);
  return (
    <div class={faces.length > 2 ? 'faces many' : 'faces'}>
      {faces.map((face, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the faces never change places
        <Fragment key={index}>
          {index > 0 && (
            <span class="not-equal">
              <Icon name="notEqual" />
              <span class="out-of-sight">{t(language, 'notEqual')}</span>
            </span>
          )}
          {face}
        </Fragment>
      ))}
    </div>
  );
}
