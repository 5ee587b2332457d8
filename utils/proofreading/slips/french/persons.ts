import { writtenFor } from '../../named-rule.ts';
import type { SlipRule } from '../slip-rule.ts';

/** What may stand between a pronoun and its verb. */
const CLITICS = "(?:ne |n'|me |m'|te |t'|se |s'|le |la |l'|les |lui |leur |y |en |vous |nous )*";

/** After these, « elle » and « elles » are no subject. */
const NO_SUBJECT =
  "(?<!(?:d'|de |avec |pour |chez |entre |par |sur |à |parmi |sans |vers |contre |selon |sous |en |comme |que |qu'))";

/** Forms of one person that are written after a pronoun of another, and the right one. */
const AFTER_JE: Record<string, string> = {
  va: 'vais',
  vas: 'vais',
  peut: 'peux',
  veut: 'veux',
  doit: 'dois',
  fait: 'fais',
  envoi: 'envoie',
  conseil: 'conseille',
  appel: 'appelle',
  rappel: 'rappelle',
  travail: 'travaille',
  essai: 'essaie',
};

const AFTER_TU: Record<string, string> = {
  a: 'as',
  va: 'vas',
  est: 'es',
  peut: 'peux',
  veut: 'veux',
  doit: 'dois',
  fait: 'fais',
  sait: 'sais',
  vient: 'viens',
  prend: 'prends',
  sera: 'seras',
  aura: 'auras',
  aime: 'aimes',
  cherche: 'cherches',
  gagne: 'gagnes',
  participe: 'participes',
  pense: 'penses',
  trouve: 'trouves',
};

const AFTER_ON: Record<string, string> = {
  as: 'a',
  es: 'est',
  vas: 'va',
  peux: 'peut',
  veux: 'veut',
  dois: 'doit',
  fais: 'fait',
  sais: 'sait',
  viens: 'vient',
  prends: 'prend',
  attends: 'attend',
  accueil: 'accueille',
  envoi: 'envoie',
  travail: 'travaille',
};

const AFTER_ILS: Record<string, string> = {
  a: 'ont',
  est: 'sont',
  va: 'vont',
  fait: 'font',
  peut: 'peuvent',
  veut: 'veulent',
  doit: 'doivent',
  sera: 'seront',
  aura: 'auront',
  était: 'étaient',
  avait: 'avaient',
};

/** Indicatives that are written where « il faut que » wants the subjunctive. */
const SUBJUNCTIVES: Record<string, string> = {
  allez: 'alliez',
  avez: 'ayez',
  êtes: 'soyez',
  faites: 'fassiez',
  pouvez: 'puissiez',
  savez: 'sachiez',
  venez: 'veniez',
  prenez: 'preniez',
  allons: 'allions',
  avons: 'ayons',
  sommes: 'soyons',
  faisons: 'fassions',
  va: 'aille',
  vas: 'ailles',
  vais: 'aille',
  est: 'soit',
  es: 'sois',
  suis: 'sois',
  a: 'ait',
  as: 'aies',
  fait: 'fasse',
  peut: 'puisse',
  sait: 'sache',
  vient: 'vienne',
  vont: 'aillent',
  sont: 'soient',
  ont: 'aient',
  font: 'fassent',
};

const MESSAGE = {
  fr: 'Le verbe prend la personne de son pronom.',
  en: 'The verb takes the person of its pronoun.',
};

function formsOf(forms: Record<string, string>): string {
  return Object.keys(forms).join('|');
}

function fixesFrom(forms: Record<string, string>): (wrong: string) => string[] {
  return (wrong) => [forms[wrong.toLowerCase()] ?? wrong];
}

/** The verb beside its pronoun: forms that are never right there. */
export const PERSONS: readonly SlipRule[] = [
  {
    name: 'grammar.person-je',
    called: { fr: 'Personne du verbe avec « je »', en: 'Person of the verb with “je”' },
    level: 'warning',
    find: `(?:je |j')${CLITICS}«(?:${formsOf(AFTER_JE)})»`,
    fixes: fixesFrom(AFTER_JE),
    message: MESSAGE,
    bad: [
      ['Je vous les envoi demain.', 'Je vous les envoie demain.'],
      ['Je peut vous aider?', 'Je peux vous aider?'],
    ],
    good: ['Je vous l’envoie.', 'Je peux vous aider.', 'Puis-je fait maison?', 'J’ai fait un envoi.'],
  },
  {
    name: 'grammar.person-tu',
    called: { fr: 'Personne du verbe avec « tu »', en: 'Person of the verb with “tu”' },
    level: 'warning',
    find: `tu ${CLITICS}«(?:${formsOf(AFTER_TU)})»`,
    fixes: fixesFrom(AFTER_TU),
    message: MESSAGE,
    bad: [
      ['Tu a gagné!', 'Tu as gagné!'],
      ['Si tu participe, tu peut gagner.', 'Si tu participes, tu peux gagner.'],
    ],
    good: ['Tu as gagné.', 'As-tu fait tes devoirs?', 'Tu vas adorer.'],
  },
  {
    name: 'grammar.person-on',
    called: {
      fr: 'Personne du verbe avec « on », « il », « elle »',
      en: 'Person of the verb with “on”, “il”, “elle”',
    },
    level: 'warning',
    find: `(?:on |il |${NO_SUBJECT}elle )${CLITICS}«(?:${formsOf(AFTER_ON)})»`,
    fixes: fixesFrom(AFTER_ON),
    message: MESSAGE,
    bad: [
      ['On vas vous contacter sous peu.', 'On va vous contacter sous peu.'],
      ['Elle dois arriver lundi.', 'Elle doit arriver lundi.'],
    ],
    good: ['On va vous contacter.', 'Avec elle viens danser.', 'Est-il as du volant?', 'Il y en a.'],
  },
  {
    name: 'grammar.person-ils',
    called: { fr: 'Personne du verbe avec « ils », « elles »', en: 'Person of the verb with “ils”, “elles”' },
    level: 'warning',
    find: `(?:ils |${NO_SUBJECT}elles )${CLITICS}«(?:${formsOf(AFTER_ILS)})»`,
    fixes: fixesFrom(AFTER_ILS),
    message: MESSAGE,
    bad: [
      ['Ils a gagné le tirage.', 'Ils ont gagné le tirage.'],
      ['Elles sera là samedi.', 'Elles seront là samedi.'],
    ],
    good: ['Ils ont gagné.', 'L’une d’elles est là.', 'Ce qui compte pour elles est le temps.'],
  },
  {
    name: 'grammar.person-nous',
    called: writtenFor('nous somme', 'nous sommes'),
    level: 'warning',
    find: '(?<!(?:il|elle|on|qui|ils|elles|ne) )nous «somme»(?! de )',
    fixes: ['sommes'],
    message: MESSAGE,
    bad: [['Nous somme fiers de notre équipe.', 'Nous sommes fiers de notre équipe.']],
    good: ['Nous sommes fiers.', 'Il nous somme de partir.'],
  },
  {
    name: 'grammar.si-vous-er',
    called: { fr: 'Infinitif après « si vous »', en: 'Infinitive after “si vous”' },
    level: 'warning',
    find: 'si vous «(?!(?:hier|premier|dernier)(?!\\p{L}))\\p{Ll}{3,}er»',
    fixes: (wrong) => [wrong.replace(/er$/iu, 'ez')],
    message: {
      fr: 'Après « vous », le verbe conjugué finit en -ez : on dirait « vendez », pas « vendre ».',
      en: 'After “vous” the verb ends in -ez: one would say “vendez”, not “vendre”.',
    },
    bad: [['Si vous chercher un cadeau, passez nous voir.', 'Si vous cherchez un cadeau, passez nous voir.']],
    good: ['Si vous cherchez.', 'Pour vous aider.', 'Où vous stationner?'],
  },
  {
    name: 'grammar.il-faut-que',
    called: { fr: 'Subjonctif après « il faut que »', en: 'Subjunctive after “il faut que”' },
    level: 'warning',
    find: `(?:faut|faudrait|faudra) (?:que |qu')(?:vous |nous |tu |on |il |elle |je |j'|ils |elles )${CLITICS}«(?:${formsOf(SUBJUNCTIVES)})»`,
    fixes: fixesFrom(SUBJUNCTIVES),
    message: {
      fr: '« Il faut que » appelle le subjonctif.',
      en: '“Il faut que” calls for the subjunctive.',
    },
    source: 'OQLF, Vitrine linguistique',
    bad: [
      ['Il faut que vous allez sur notre site.', 'Il faut que vous alliez sur notre site.'],
      ['Il faut qu’on est là à 8 h.', 'Il faut qu’on soit là à 8 h.'],
    ],
    good: ['Il faut que vous alliez voir.', 'Il faut que ça aille.', 'Il faut qu’on soit là.'],
  },
];
