import type { Network } from '../../core/account.ts';
import type { AttemptKind } from '../../core/attempt.ts';
import type { Bilingual } from '../../core/finding.ts';
import type { Language } from '../../core/question.ts';

type Scope = {
  networks?: readonly Network[] | undefined;
  kinds?: readonly AttemptKind[] | undefined;
  languages?: readonly ('fr' | 'en')[] | undefined;
};

const NETWORKS: Record<Network, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

const KINDS: Record<AttemptKind, Bilingual> = {
  post: { fr: 'publications', en: 'posts' },
  reply: { fr: 'réponses', en: 'replies' },
  comment: { fr: 'commentaires', en: 'comments' },
  message: { fr: 'messages', en: 'messages' },
  story: { fr: 'stories', en: 'stories' },
  'story-reply': { fr: 'réponses à une story', en: 'replies to a story' },
  repost: { fr: 'republications', en: 'reposts' },
  like: { fr: 'J’aime', en: 'likes' },
  follow: { fr: 'abonnements', en: 'follows' },
};

const LANGUAGES = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
} satisfies Record<'fr' | 'en', Bilingual>;

const ON: Bilingual = { fr: 'sur', en: 'on' };

const LISTS: Record<Language, Intl.ListFormat> = {
  fr: new Intl.ListFormat('fr-CA'),
  en: new Intl.ListFormat('en-CA'),
};

/** Where a rule holds: « Réponses sur X, en français »; null where that is everywhere. */
export function sayScope(scope: Scope): Bilingual | null {
  const { networks, kinds, languages } = scope;
  if (networks === undefined && kinds === undefined && languages === undefined) return null;
  return { fr: inLanguage(scope, 'fr'), en: inLanguage(scope, 'en') };
}

function inLanguage({ networks, kinds, languages }: Scope, language: Language): string {
  const list = (words: readonly string[]) => LISTS[language].format([...new Set(words)]);
  const place = [
    ...(kinds === undefined ? [] : [list(kinds.map((kind) => KINDS[kind][language]))]),
    ...(networks === undefined ? [] : [ON[language], list(networks.map((network) => NETWORKS[network]))]),
  ].join(' ');
  const spoken = languages === undefined ? '' : list(languages.map((one) => LANGUAGES[one][language]));
  const words = [place, spoken].filter((part) => part !== '').join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
