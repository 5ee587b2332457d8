import type { Client } from '../../utils/core/client.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/proofreader/translator.ts';
import { Button } from '../shared/button.tsx';
import { Name } from '../shared/name.tsx';
import { FindingSign, kindInWords } from './finding-sign.tsx';
import type { FindingActions } from './model.ts';
import { ShownText } from './shown-text.tsx';

type FindingDetailProps = {
  finding: Finding;
  client: Client | null;
  language: Language;
  /** Whether its first control has the focus when it is shown. */
  initialFocus: boolean;
  actions: FindingActions;
};

/** One finding with its reason, and everything that can be done about it. */
export function FindingDetail({ finding, client, language, initialFocus, actions }: FindingDetailProps) {
  const { called, fixes, isOfWhole, link, message, source, text } = finding;
  const isWord = finding.rule === 'spelling.unknown';
  return (
    <div class="finding-detail">
      <FindingSign finding={finding} />
      <div class="finding-words">
        <p class="finding-line">
          <strong dir="auto">
            {isOfWhole === true ? t(language, 'wholeDraft') : <ShownText text={text} language={language} />}
          </strong>
          <span class="second-ink finding-kind">{kindInWords(finding, language)}</span>
        </p>
        <p>{message[language]}</p>
        {source !== undefined && <p class="second-ink">{t(language, 'source', { source })}</p>}
        {link !== undefined && (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {t(language, 'readMore')}
            </a>
          </p>
        )}
        {fixes.length === 0 && <p class="second-ink">{t(language, 'noFix')}</p>}
        {fixes.length > 0 && (
          <div class="finding-fixes">
            {fixes.map((fix, place) => (
              <Button
                key={fix}
                look={place === 0 ? 'primary' : 'second'}
                initialFocus={initialFocus && place === 0}
                onPress={(event) => actions.onFix(finding, fix, event)}
              >
                <span lang={finding.lang === 'und' ? undefined : finding.lang}>
                  <ShownText text={fix} language={language} />
                </span>
              </Button>
            ))}
          </div>
        )}
        <div class="finding-else">
          <Button
            look="plain"
            initialFocus={initialFocus && fixes.length === 0}
            onPress={(event) => actions.onIgnore(finding, event)}
          >
            {t(language, 'ignore')}
          </Button>
          {isWord && (
            <Button look="plain" onPress={(event) => actions.onAllow(finding, 'me', event)}>
              {t(language, 'allowMine')}
            </Button>
          )}
          {client !== null && (
            <Button
              look="plain"
              what={
                isWord || called === undefined
                  ? undefined
                  : t(language, 'silenceWhat', { rule: called[language] })
              }
              onPress={(event) =>
                isWord ? actions.onAllow(finding, 'client', event) : actions.onSilence(finding, event)
              }
            >
              <span>
                {parts(language, isWord ? 'allowClients' : 'silence', {
                  client: <Name text={client.name} />,
                })}
              </span>
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
