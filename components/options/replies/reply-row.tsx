import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { timeAgo } from '../../../utils/i18n/formats.ts';
import { LOCALES } from '../../../utils/i18n/language.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Highlighted } from '../../palette/highlighted.tsx';
import { Icon } from '../../shared/icons.tsx';
import { Name } from '../../shared/name.tsx';
import type { OptionsModel } from '../model.ts';
import type { FoundReply } from './model.ts';
import { ReplyClients } from './reply-clients.tsx';

type ReplyRowProps = {
  found: FoundReply;
  model: OptionsModel;
  isChosen: boolean;
  onToggle: () => void;
};

/** One reply of the list: what it is called and where it belongs, for whom, until when, how used. */
export function ReplyRow({ found, model, isChosen, onToggle }: ReplyRowProps) {
  const { clients, language, now, replies } = model;
  const { reply, matched, usage } = found;
  const { id, title } = reply;
  const duplicate = t(language, 'duplicate', { title });
  return (
    <li class="reply-row">
      <label class="choice reply-choice">
        <input
          type="checkbox"
          class="tick"
          aria-label={t(language, 'choose', { title })}
          checked={isChosen}
          onChange={onToggle}
        />
      </label>
      <a class="reply-link pressable" href={`#reply/${encodeURIComponent(id)}`}>
        <span class="setting-words">
          <strong class="reply-title">
            <bdi>
              <Highlighted text={upright(title)} ranges={matched} />
            </bdi>
          </strong>
          <span class="second-ink">
            {[...detailsOf(reply), usedWhen(usage, language, now)].map((detail, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a folder and a tag may have the same name
              <span key={index}>
                {index > 0 && ' · '}
                <Name text={detail} />
              </span>
            ))}
          </span>
        </span>
        <Validity reply={reply} today={replies.today} language={language} />
        <ReplyClients reply={reply} clients={clients} language={language} />
      </a>
      <a
        class="icon-button"
        href={`#new-reply/${encodeURIComponent(id)}`}
        aria-label={duplicate}
        title={duplicate}
      >
        <Icon name="copy" />
      </a>
    </li>
  );
}

/** Without the marks that would turn a line around; as long as it was, so that places in it still hold. */
function upright(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u2060');
}

/** "/hours · Summer · opening, visit · FR, EN". */
function detailsOf({ abbreviation, folder, tags, texts }: Reply): string[] {
  const languages = [...new Set(texts.flatMap(({ language }) => language?.toUpperCase() ?? []))];
  return [abbreviation, folder, tags.join(', '), languages.join(', ')].filter(
    (detail): detail is string => detail !== null && detail !== '',
  );
}

function usedWhen(usage: FoundReply['usage'], language: Language, now: number): string {
  if (usage === null) return t(language, 'never');
  const { count, lastUsed } = usage;
  return `${t(language, 'used', { count })}, ${timeAgo(language, (now - lastUsed) / 1000)}`;
}

type ValidityProps = { reply: Reply; today: string; language: Language };

/** When a reply may be used, as far as it is not always. Days compare as they are written. */
function Validity({ reply: { validFrom, validUntil }, today, language }: ValidityProps) {
  if (validUntil !== null && validUntil < today) {
    return <span class="caution-ink">{t(language, 'expired', { day: dayName(validUntil, language) })}</span>;
  }
  if (validFrom !== null && validFrom > today) {
    return <span class="caution-ink">{t(language, 'from', { day: dayName(validFrom, language) })}</span>;
  }
  if (validUntil === null) return null;
  return <span class="second-ink">{t(language, 'until', { day: dayName(validUntil, language) })}</span>;
}

/** "2 Dec 2026". */
function dayName(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00Z`));
}
