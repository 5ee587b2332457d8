import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';

/** Their ids say what they are, and adding them twice adds them once. */
const SAMPLE_ID = /^sample-\d$/;

export function isSample({ id }: Pick<Reply, 'id'>): boolean {
  return SAMPLE_ID.test(id);
}

type Sample = Pick<Reply, 'title' | 'abbreviation'> & { text: string };

const TAGS = { fr: 'exemple', en: 'example' };

/** Each shows one thing that a reply can do: fill itself, ask, vary. */
const SAMPLES: Readonly<Record<Language, readonly Sample[]>> = {
  fr: [
    {
      title: 'Heures d’ouverture',
      abbreviation: '/heures',
      text: 'Bonjour {{ person.first_name }}! Nous sommes ouverts du mardi au samedi, de 10\u00a0h à 17\u00a0h. Au plaisir de vous voir!',
    },
    {
      title: 'Commande en retard',
      abbreviation: '/retard',
      text: 'Bonjour {{ person.first_name }}, désolés de l’attente. Votre commande {% ask "Numéro de commande" %} part {% date "Jour de l’envoi" %}.',
    },
    {
      title: 'Merci',
      abbreviation: '/merci',
      text: '{% vary %}Merci beaucoup, {{ person.first_name }}!{% or %}Un grand merci, {{ person.first_name }}. Votre mot fait notre journée.{% endvary %}',
    },
  ],
  en: [
    {
      title: 'Opening hours',
      abbreviation: '/hours',
      text: 'Hi {{ person.first_name }}! We are open Tuesday to Saturday, from 10 to 5. See you soon!',
    },
    {
      title: 'Late order',
      abbreviation: '/late',
      text: 'Hi {{ person.first_name }}, sorry for the wait. Your order {% ask "Order number" %} leaves on {% date "Day it leaves" %}.',
    },
    {
      title: 'Thanks',
      abbreviation: '/thanks',
      text: '{% vary %}Thanks so much, {{ person.first_name }}!{% or %}Thank you, {{ person.first_name }}. You just made our day.{% endvary %}',
    },
  ],
};

/** Three invented replies for every client, in one language. */
export function sampleReplies(language: Language): Reply[] {
  return SAMPLES[language].map(({ title, abbreviation, text }, index) => ({
    id: `sample-${index + 1}`,
    title,
    abbreviation,
    texts: [{ language, network: null, text }],
    tags: [TAGS[language]],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
  }));
}
