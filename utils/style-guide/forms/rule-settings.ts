import type { RuleSetting } from '../../core/guide-form.ts';
import { allowed, amount, asked, both, choice, lines, linesOrElse, several } from './setting.ts';

const ANYWHERE = ['N’importe où', 'Anywhere'] as const;
const AT_END = ['À la fin', 'At the end'] as const;
const LIKE_IT = ['Comme on veut', 'As one likes'] as const;

const FEWEST = amount('min', ['Au moins', 'At least']);
const MOST = amount('max', ['Au plus', 'At most']);

const LANGUAGES = { fr: ['Le français', 'French'], en: ['L’anglais', 'English'] } as const;

/** What a form sets of each kind of rule, in the order in which it is shown; a test holds it against the schema. */
export const RULE_SETTINGS: Readonly<Record<string, readonly RuleSetting[]>> = {
  address: [
    choice(
      'readers',
      ['À qui on s’adresse, en français', 'How readers are spoken to, in French'],
      { tu: ['Tu', 'Tu'], vous: ['Vous', 'Vous'] },
      LIKE_IT,
    ),
    choice(
      'speaker',
      ['Qui parle', 'Who speaks'],
      { je: ['Je', 'I (je)'], nous: ['Nous', 'We (nous)'], on: ['On', 'We (on)'] },
      LIKE_IT,
    ),
  ],
  altText: [
    {
      control: 'switch',
      path: ['required'],
      called: both(['Chaque image a une description', 'Each image has a description']),
      isOnByDefault: true,
    },
    amount('max', ['Caractères d’une description, au plus', 'Characters of a description, at most'], {
      min: 20,
      max: 2000,
    }),
  ],
  capitals: [
    amount('max', ['Mots en majuscules de suite, au plus', 'Words in capitals in a row, at most'], {
      max: 100,
    }),
    lines(
      'except',
      ['S’écrivent en majuscules', 'Written in capitals'],
      ['Marques et sigles, un par ligne.', 'Brands and acronyms, one a line.'],
    ),
  ],
  emoji: [
    FEWEST,
    MOST,
    choice('place', ['Place', 'Place'], { end: AT_END }, ANYWHERE),
    lines('allowed', ['Seuls permis', 'Only these'], ['Un par ligne.', 'One a line.']),
    lines('forbidden', ['Jamais', 'Never'], ['Un par ligne.', 'One a line.']),
    allowed('repeats', ['Le même peut revenir', 'The same may come again']),
    allowed('faces', ['Des visages', 'Faces']),
    allowed('skinTones', ['Des couleurs de peau', 'Skin tones']),
    allowed('bullets', ['En début de ligne, comme puces', 'At the start of lines, as bullets']),
    allowed('emoticons', ['Des binettes en signes, comme :-)', 'Emoticons, as :-)']),
  ],
  hashtags: [
    FEWEST,
    MOST,
    choice('place', ['Place', 'Place'], { start: ['Au début', 'At the start'], end: AT_END }, ANYWHERE),
    choice(
      'capitals',
      ['Majuscules', 'Capitals'],
      {
        words: ['Une par mot (#PortesOuvertes)', 'One for each word (#PortesOuvertes)'],
        spelling: ['Celles des mots seulement (OQLF)', 'Only the words’ own (OQLF)'],
      },
      LIKE_IT,
    ),
    lines('required', ['Toujours', 'Always'], ['Un par ligne.', 'One a line.']),
    lines('allowed', ['Seuls permis', 'Only these'], ['Un par ligne.', 'One a line.']),
    lines('forbidden', ['Jamais', 'Never'], ['Un par ligne.', 'One a line.']),
  ],
  inclusive: [
    several('avoid', ['Ce que le client n’écrit pas', 'What the client does not write'], {
      midpoint: ['Le point médian (étudiant·es)', 'The midpoint (étudiant·es)'],
      period: ['Le point (étudiant.e.s)', 'The period (étudiant.e.s)'],
      parentheses: ['Les parenthèses (étudiant(e)s)', 'Parentheses (étudiant(e)s)'],
      hyphen: ['Le trait d’union (étudiant-e-s)', 'The hyphen (étudiant-e-s)'],
      slash: ['La barre oblique (étudiants/es)', 'The slash (étudiants/es)'],
      neologism: ['Les mots nouveaux (iel, celleux…)', 'New words (iel, celleux…)'],
    }),
    choice(
      'write',
      ['Noms de personnes au pluriel', 'Plural nouns for people'],
      {
        midpoint: ['Avec le point médian', 'With the midpoint'],
        'both-words': [
          'Les deux mots (les étudiantes et étudiants)',
          'Both words (les étudiantes et étudiants)',
        ],
      },
      LIKE_IT,
    ),
  ],
  language: [
    choice('only', ['Une seule langue', 'One language only'], LANGUAGES, ['Toutes', 'Any']),
    choice('first', ['Vient en premier', 'Comes first'], LANGUAGES, LIKE_IT),
    asked('both', ['Un texte dans chaque langue', 'A text in each language']),
  ],
  legal: [
    linesOrElse(
      'when',
      ['Signes qu’une publication est commanditée', 'Signs that a post is sponsored'],
      ['always', ['Toute publication l’est', 'Every post is']],
      [
        'Un par ligne. Vide\u00a0: « nous a été offert », « avec mon code »…',
        'One a line. Empty: “gifted by”, “with my code”…',
      ],
    ),
    lines(
      'mentions.fr',
      ['Mentions acceptées en français', 'Mentions that do, in French'],
      [
        'Une par ligne. Vide\u00a0: celles que la loi et la profession nomment.',
        'One a line. Empty: those that the law and the profession name.',
      ],
    ),
    lines(
      'mentions.en',
      ['Mentions acceptées en anglais', 'Mentions that do, in English'],
      [
        'Une par ligne. Vide\u00a0: celles que la loi et la profession nomment.',
        'One a line. Empty: those that the law and the profession name.',
      ],
    ),
    choice(
      'place',
      ['Place', 'Place'],
      {
        first: [
          'Dans les premiers caractères, avant les mots-clics',
          'In the first characters, before hashtags',
        ],
      },
      ANYWHERE,
    ),
  ],
  length: [
    choice('of', ['Longueur', 'Length'], {
      draft: ['De tout le message', 'Of the whole draft'],
      sentence: ['De chaque phrase', 'Of each sentence'],
    }),
    choice('in', ['Comptée en', 'Counted in'], {
      characters: ['Caractères, comme le réseau', 'Characters, as the network does'],
      words: ['Mots', 'Words'],
    }),
    amount('min', ['Au moins', 'At least'], { min: 1, max: 100_000 }),
    amount('max', ['Au plus', 'At most'], { min: 1, max: 100_000 }),
  ],
  links: [
    FEWEST,
    MOST,
    choice('place', ['Place', 'Place'], { end: AT_END }, ANYWHERE),
    allowed('shorteners', ['Des adresses raccourcies', 'Shortened addresses']),
    asked('https', ['Seulement des adresses https', 'https addresses only']),
    lines(
      'allowed',
      ['Seuls sites permis', 'Only these sites'],
      ['Un par ligne\u00a0: exemple.ca.', 'One a line: exemple.ca.'],
    ),
    lines(
      'forbidden',
      ['Jamais ces sites', 'Never these sites'],
      ['Un par ligne\u00a0: exemple.ca.', 'One a line: exemple.ca.'],
    ),
  ],
  marks: [
    amount('exclamations', ['Points d’exclamation, au plus', 'Exclamation marks, at most'], { max: 100 }),
    amount(
      'perSentence',
      ['Points d’exclamation par phrase, au plus', 'Exclamation marks a sentence, at most'],
      { max: 100 },
    ),
    amount('questions', ['Points d’interrogation, au plus', 'Question marks, at most'], { max: 100 }),
    amount('ellipses', ['Points de suspension, au plus', 'Ellipses, at most'], { max: 100 }),
    allowed('rows', ['Plusieurs de suite (!!, ?!)', 'Several in a row (!!, ?!)']),
  ],
  mentions: [
    FEWEST,
    MOST,
    choice(
      'place',
      ['Place', 'Place'],
      { end: AT_END, within: ['Dans le texte, pas à la toute fin', 'Within, not at the very end'] },
      ANYWHERE,
    ),
    allowed('first', ['En tête d’une publication', 'At the very start of a post']),
    lines('required', ['Toujours', 'Always'], ['Une par ligne.', 'One a line.']),
    lines('allowed', ['Seules permises', 'Only these'], ['Une par ligne.', 'One a line.']),
    lines('forbidden', ['Jamais', 'Never'], ['Une par ligne.', 'One a line.']),
  ],
  opening: [
    lines(
      'required',
      ['Commence par', 'Starts with'],
      ['L’un d’eux, un par ligne.', 'One of them, one a line.'],
    ),
    lines('forbidden', ['Ne commence jamais par', 'Never starts with'], ['Un par ligne.', 'One a line.']),
  ],
  otherNetwork: [],
  personalData: [
    lines(
      'except',
      ['À soi', 'One’s own'],
      [
        'Numéros et adresses du client, qui peuvent être publiés\u00a0: un par ligne.',
        'The client’s own numbers and addresses, which may be published: one a line.',
      ],
    ),
  ],
  plainLetters: [],
  repeats: [
    choice('alike', ['Compte comme déjà paru', 'Counts as published already'], {
      nearly: ['À quelques mots près', 'With a few words changed, too'],
      same: ['Mot pour mot', 'Word for word'],
    }),
    amount('within', ['Depuis combien de jours (vide\u00a0: 30)', 'For how many days (empty: 30)'], {
      min: 1,
      max: 365,
    }),
    asked('everywhere', ['Tous les réseaux comptent ensemble', 'All networks count together']),
    lines(
      'after',
      ['Paru avant, pour les exemples', 'Published before, for the examples'],
      ['Un texte par ligne.', 'One text a line.'],
    ),
  ],
  signOff: [
    choice(
      'initials',
      ['Initiales (^AB)', 'Initials (^AB)'],
      { required: ['Toujours', 'Always'], forbidden: ['Jamais', 'Never'] },
      LIKE_IT,
    ),
    lines('required', ['Finit par', 'Ends with'], ['L’un d’eux, un par ligne.', 'One of them, one a line.']),
    lines('forbidden', ['Ne finit jamais par', 'Never ends with'], ['Un par ligne.', 'One a line.']),
  ],
  terms: [
    { control: 'terms', path: ['avoid'], called: both(['Mots à éviter', 'Words to avoid']) },
    lines(
      'except',
      ['Justes dans', 'Right within'],
      [
        'Expressions où ces mots sont justes, une par ligne.',
        'Phrases in which these words are right, one a line.',
      ],
    ),
  ],
  textSpeak: [lines('except', ['Permis', 'Allowed'], ['Un mot par ligne.', 'One word a line.'])],
  vale: [
    { control: 'yaml', path: ['style'], called: both(['Style', 'Style']) },
    { control: 'yaml', path: ['rules'], called: both(['Règles', 'Rules']) },
    lines('accept', ['Mots justes', 'Words that are right'], ['Un par ligne.', 'One a line.']),
    lines('reject', ['Mots à éviter', 'Words to avoid'], ['Un par ligne.', 'One a line.']),
  ],
};
