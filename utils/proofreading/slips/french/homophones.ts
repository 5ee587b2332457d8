import { type NamedRule, oneOrOther, writtenFor } from '../../named-rule.ts';
import type { SlipRule } from '../slip-rule.ts';

const THIRD =
  "va|vous|nous|se|ne|n'|est|a|peut|doit|fait|voit|veut|sera|aura|attend|espère|adore|invite|propose|offre|souhaite|recherche|engage|recrute|lance|annonce|part|revient|continue|commence";

/** Of patterns in other files too. */
export const ON_ONT: NamedRule = {
  name: 'grammar.on-ont',
  called: oneOrOther('on', 'ont'),
};

/** Of patterns in other files too. */
export const A_ACCENT: NamedRule = {
  name: 'grammar.a-accent',
  called: oneOrOther('a', 'à'),
};

export const CA_SA: NamedRule = {
  name: 'grammar.ca-sa',
  called: writtenFor('sa', 'ça'),
};

export const OU_ACCENT: NamedRule = {
  name: 'grammar.ou-accent',
  called: writtenFor('ou', 'où'),
};

export const CE_SE: NamedRule = {
  name: 'grammar.ce-se',
  called: writtenFor('ce', 'se'),
};

/** Words that sound alike: on and ont, ça and sa, a and à, ou and où, ces, ses and c’est. */
export const HOMOPHONES: readonly SlipRule[] = [
  {
    ...ON_ONT,
    level: 'warning',
    find: `^«ont» (?:${THIRD})`,
    fixes: ['on'],
    message: {
      fr: '« Ont » est le verbe avoir (ils ont). Ici, c’est le pronom « on », qu’on peut remplacer par « il ».',
      en: '“Ont” is the verb avoir (ils ont). Here it is the pronoun “on”, which “il” could replace.',
    },
    bad: [
      ['Ont vous attend en grand nombre!', 'On vous attend en grand nombre!'],
      ['Ont se voit samedi.', 'On se voit samedi.'],
    ],
    good: ['Ont participé à ce numéro : Zoé et Paul.', 'On vous attend.', 'Ils ont vous savez quoi.'],
  },
  {
    ...ON_ONT,
    level: 'warning',
    find: "(?:que|qu'|si|quand|comme|lorsque|lorsqu'|puisque|puisqu') ?«ont» (?:vous|nous|se|va|peut|doit|veut|sera|aura)",
    fixes: ['on'],
    message: {
      fr: '« Ont » est le verbe avoir (ils ont). Ici, c’est le pronom « on », qu’on peut remplacer par « il ».',
      en: '“Ont” is the verb avoir (ils ont). Here it is the pronoun “on”, which “il” could replace.',
    },
    bad: [
      ['Dites-nous quand ont peut passer.', 'Dites-nous quand on peut passer.'],
      ['Je crois qu’ont va gagner.', 'Je crois qu’on va gagner.'],
    ],
    good: ['Les prix qu’ont reçus nos équipes.', 'Les efforts que font nos gens.'],
  },
  {
    name: 'grammar.ont-on',
    called: { fr: '« on » après « ils »', en: '“on” after “ils”' },
    level: 'warning',
    find: '(?:^|(?<!(?:pour|avec|sans|chez|par|à|de|entre|comme|que|et|ni) ))ils «on» (?!ne )\\p{L}+',
    fixes: ['ont'],
    message: {
      fr: 'Après « ils », c’est le verbe avoir : « ils ont ».',
      en: 'After “ils” comes the verb avoir: “ils ont”.',
    },
    bad: [['Ils on gagné le concours.', 'Ils ont gagné le concours.']],
    good: ['Ils ont gagné.', 'Avec ils on ne sait jamais.'],
  },
  {
    ...CA_SA,
    level: 'warning',
    find: "^«sa» (?:va|vaut|fait|fera|sera|serait|irait|ira|sent|goûte|commence|commencera|arrive|dépend|suffit|prend|prendra|finit|existe|ressemble|paraît|semble|me|te|nous|vous|y|ne|n'|a|coûte|bouge|continue|promet|approche|s'en vient)",
    fixes: ['ça'],
    message: {
      fr: '« Sa » marque la possession (sa boutique). Devant un verbe, c’est « ça » (cela).',
      en: '“Sa” shows possession (sa boutique). Before a verb it is “ça” (cela).',
    },
    bad: [
      ['Sa va être une belle journée!', 'Ça va être une belle journée!'],
      ['Sa vous tente?', 'Ça vous tente?'],
    ],
    good: ['Sa marche rapide du matin.', 'Sa nouvelle collection est là.', 'Ça va!'],
  },
  {
    ...CA_SA,
    level: 'warning',
    find: '«sa» (?:va|vaut|fait|fera|ferait|sera|serait|ira|irait|suffit|peut|doit|devrait|pourrait|aurait|semble)',
    fixes: ['ça'],
    message: {
      fr: '« Sa » marque la possession (sa boutique). Devant un verbe, c’est « ça » (cela).',
      en: '“Sa” shows possession (sa boutique). Before a verb it is “ça” (cela).',
    },
    bad: [['Venez avec nous, sa va être génial.', 'Venez avec nous, ça va être génial.']],
    good: ['Elle ferme sa boutique.', 'Il suit sa vaste clientèle.'],
  },
  {
    ...CA_SA,
    level: 'warning',
    find: "(?:que|si|quand|comment|mais|et|tout|pourquoi|car|comme|où) «sa» (?:va|vas|vaut|fait|ne|n'|me|nous|vous|se passe|se passera|sera|serait|ira|prend|arrive|commence)",
    fixes: ['ça'],
    message: {
      fr: '« Sa » marque la possession (sa boutique). Devant un verbe, c’est « ça » (cela).',
      en: '“Sa” shows possession (sa boutique). Before a verb it is “ça” (cela).',
    },
    bad: [['Dites-nous comment sa va.', 'Dites-nous comment ça va.']],
    good: ['Elle aime que sa boutique soit pleine.', 'Tout sa famille.'],
  },
  {
    ...CA_SA,
    level: 'warning',
    find: "(?:comme|avec|pour|après|sans|c'est|que|à|aimer|aime|adore|vouloir|veux|voir|savoir|dire) «sa»(?= ?(?:[.!?,;:…]|$))",
    fixes: ['ça'],
    message: {
      fr: 'Sans nom après lui, « sa » est « ça » (cela).',
      en: 'With no noun after it, “sa” is “ça” (cela).',
    },
    bad: [
      ['On est fiers, c’est pour sa!', 'On est fiers, c’est pour ça!'],
      ['Comme sa, tout le monde gagne.', 'Comme ça, tout le monde gagne.'],
    ],
    good: ['C’est pour sa fille.'],
  },
  {
    name: 'grammar.sa-ca',
    called: writtenFor('ça', 'sa'),
    level: 'warning',
    find: '«ça» (?:mère|sœur|soeur|fille|femme|maison|famille|boutique|collection|équipe|recette|clientèle|clienta|voiture|carrière|passion)',
    fixes: ['sa'],
    message: {
      fr: 'Devant un nom, c’est « sa » : ce qui est à elle ou à lui.',
      en: 'Before a noun it is “sa”: what belongs to her or him.',
    },
    bad: [['Elle nous présente ça famille.', 'Elle nous présente sa famille.']],
    good: ['Elle nous présente sa famille.', 'Ça, maison et jardin.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: "(?:grâce|quant|jusqu'|par rapport|contrairement|conformément|(?:suite|face)(?= a (?:la|l'|cette|votre|notre|nos|vos) )|prêts?|prêtes?|bienvenue|félicitations|bravo) ?«a» (?!(?:été|eu|fait|lieu|toujours)(?!\\p{L}))[\\p{L}\\p{N}]+",
    fixes: ['à'],
    message: {
      fr: 'C’est la préposition « à » : « avait » ne pourrait pas prendre sa place.',
      en: 'This is the preposition “à”: “avait” could not stand here.',
    },
    bad: [
      ['Grâce a vous, c’est une réussite.', 'Grâce à vous, c’est une réussite.'],
      ['Jusqu’a demain seulement.', 'Jusqu’à demain seulement.'],
      ['Bienvenue a toutes.', 'Bienvenue à toutes.'],
    ],
    good: ['La suite a été annulée.', 'La grâce a toujours son prix.', 'Prêt à partir.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: "^«a» (?:partir (?:de|du|des|d'\\p{L}+)|bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tantôt|plus tard|gagner|l'achat|l'occasion|la prochaine|ne pas manquer|noter|vos|tout à l'heure|suivre)",
    fixes: ['à'],
    message: {
      fr: 'C’est la préposition « à » : les capitales prennent les accents, elles aussi.',
      en: 'This is the preposition “à”: capitals take their accents too.',
    },
    source: 'OQLF, Vitrine linguistique',
    bad: [
      ['A bientôt!', 'À bientôt!'],
      ['A partir de lundi.', 'À partir de lundi.'],
    ],
    good: ['À bientôt!', 'A remporté le prix.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: "(?:merci|bonjour|bonsoir) «a» (?:tous|toutes|vous|nos|notre|l'|la|ceux|celles|chacun|chacune|tout)",
    fixes: ['à'],
    message: {
      fr: 'C’est la préposition « à » : « avait » ne pourrait pas prendre sa place.',
      en: 'This is the preposition “à”: “avait” could not stand here.',
    },
    bad: [['Merci a tous!', 'Merci à tous!']],
    good: ['Merci à tous!', 'Ce merci a été entendu.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: "[Rr]endez(?:-| )vous «a» (?:\\p{Lu}\\p{L}+|la|l'\\p{L}+|notre|nos|midi|\\d+|partir|compter|tous|toutes)",
    isCaseSensitive: true,
    fixes: ['à'],
    message: {
      fr: 'C’est la préposition « à » : « avait » ne pourrait pas prendre sa place.',
      en: 'This is the preposition “à”: “avait” could not stand here.',
    },
    bad: [['Rendez-vous a midi.', 'Rendez-vous à midi.']],
    good: ['Rendez-vous à midi.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: "(?:tout «a» (?:coup|fait|l'heure)|peu «a» peu|face «a» face|pas «a» pas|petit «a» petit)",
    fixes: (wrong) => [wrong.replace('a', 'à')],
    message: { fr: 'Cette locution s’écrit avec « à ».', en: 'This phrase is written with “à”.' },
    bad: [['C’est tout a fait vrai.', 'C’est tout à fait vrai.']],
    good: ['Tout à fait.', 'Tout a commencé ici.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: '\\d ?h ?\\d* «a» \\d+(?: ?h ?\\d*)?',
    fixes: ['à'],
    message: {
      fr: 'D’une heure à l’autre : « à » prend l’accent.',
      en: 'From one time to another: “à” takes its accent.',
    },
    bad: [
      ['Ouvert de 9 h a 17 h.', 'Ouvert de 9 h à 17 h.'],
      ['De 9h30 a 17h.', 'De 9h30 à 17h.'],
    ],
    good: ['De 9 h à 17 h.', 'À 9 h, on a 10 places.'],
  },
  {
    name: 'grammar.accent-a',
    called: writtenFor('à', 'a'),
    level: 'warning',
    find: '(?:il y|(?<!(?:quant|grâce|comme|que) )qui|on) «à» (?:été|eu|fait|dit|pris|mis|vu|pu|dû|un|une|des|du|toujours|déjà|beaucoup|aussi|bien|tout|de)',
    fixes: ['a'],
    message: {
      fr: 'C’est le verbe avoir : « avait » pourrait prendre sa place.',
      en: 'This is the verb avoir: “avait” could stand here.',
    },
    bad: [
      ['Il y à des places.', 'Il y a des places.'],
      ['On à beaucoup ri.', 'On a beaucoup ri.'],
    ],
    good: ['Il y a des places.', 'Ce qui, à tout prendre, va.'],
  },
  {
    ...OU_ACCENT,
    level: 'warning',
    find: '^«ou» (?:est-ce|êtes|es-tu|est-il|est-elle|sont|seront|serez|seras|allez|allons|vas-tu|trouver|trouve-t-on|puis-je|peut-on|habitez|voulez)(?=[^.!]*\\?)',
    fixes: ['où'],
    message: {
      fr: 'Pour une question de lieu, « où » prend l’accent.',
      en: 'Asking for a place, “où” takes its accent.',
    },
    bad: [['Ou est-ce que vous serez ce soir?', 'Où est-ce que vous serez ce soir?']],
    good: ['Ou voulez-vous dire demain.', 'Où est-ce?', 'Ou bien samedi?'],
  },
  {
    ...OU_ACCENT,
    level: 'warning',
    find: "(?:(?:le|au) (?:jour|moment|soir|matin|cas)|l'endroit|la ville|le lieu|la page|partout) «ou» (?:tu|vous|on|il|elle|nous|je|j'|ça)",
    fixes: ['où'],
    message: {
      fr: 'Pour un lieu ou un moment, « où » prend l’accent.',
      en: 'For a place or a moment, “où” takes its accent.',
    },
    bad: [['Le jour ou tu passes, dis-le.', 'Le jour où tu passes, dis-le.']],
    good: ['De jour ou de nuit.', 'Venez le matin ou le soir.', 'Visitez la page ou le site.'],
  },
  {
    ...OU_ACCENT,
    level: 'warning',
    find: "«d'ou»",
    fixes: ['d’où'],
    message: { fr: '« D’où » prend toujours l’accent.', en: '“D’où” always takes its accent.' },
    bad: [['D’ou venez-vous?', 'D’où venez-vous?']],
    good: ['D’où venez-vous?'],
  },
  {
    name: 'grammar.ces-cest',
    called: writtenFor('ces', 'c’est'),
    level: 'warning',
    find: "«ces» (?:un|une|le|la|l'|pas (?:un|une|le|la|les|tous|grave|loin|vrai|facile|possible|fini|nous|moi|encore|mal|cher|si|du|trop|juste|normal|bon|drôle|ici)|ici|demain|quoi|qui|moi|toi|nous|mon|notre|votre|gratuit(?!s|es)|parti(?!s|es)|fini(?!s|es)|fait(?!s|es))",
    fixes: ['c’est'],
    message: {
      fr: '« Ces » montre plusieurs choses (ces produits). Ici, c’est « c’est » (cela est).',
      en: '“Ces” points to several things (ces produits). Here it is “c’est” (cela est).',
    },
    bad: [
      ['Ces une belle journée.', 'C’est une belle journée.'],
      ['Ces parti!', 'C’est parti!'],
    ],
    good: ['Ces produits sont là.', 'Ces parties sont finies.', 'Ces gratuits-là.', 'Ces pas de danse'],
  },
  {
    name: 'grammar.ses-cest',
    called: writtenFor('ses', 'c’est'),
    level: 'warning',
    find: "(?:^|mais |et |que |car )«ses» (?:un|une|le|la|l'|moi|toi|nous|notre|votre)",
    fixes: ['c’est'],
    message: {
      fr: '« Ses » marque la possession (ses produits). Ici, c’est « c’est » (cela est).',
      en: '“Ses” shows possession (ses produits). Here it is “c’est” (cela est).',
    },
    bad: [['Ses une bonne nouvelle!', 'C’est une bonne nouvelle!']],
    good: ['Ses produits sont là.'],
  },
  {
    name: 'grammar.cest-ces',
    called: writtenFor('c’est', 'ces'),
    level: 'warning',
    find: "^«c'est» (?!nous|vous|des|les|mes|tes|ses|nos|vos|leurs|pas|plus|toujours|jamais|très|dans|sous|sans|vers|chez|après|dès|moins|alors|hors|puis|eux|elles)\\p{Ll}+s (?:sont|ont|seront|étaient|vont|auront)",
    fixes: ['ces'],
    message: {
      fr: 'Devant un nom au pluriel, c’est « ces ».',
      en: 'Before a plural noun it is “ces”.',
    },
    bad: [['C’est souliers sont en solde.', 'Ces souliers sont en solde.']],
    good: ['C’est vous qui décidez.', 'C’est elles.'],
  },
  {
    ...CE_SE,
    level: 'warning',
    find: '«ce» (?:vend|vendent|trouve|trouvent|déroule|déroulera|déroulent|retrouve|poursuit|poursuivra|tiendra|termine|terminera|prépare|déguste|dégustent|mérite|ressemblent|joignent|joindra)(?! (?:de|du) )',
    fixes: ['se'],
    message: {
      fr: 'Devant un verbe pronominal, c’est « se » (se vendre, se dérouler).',
      en: 'Before a reflexive verb it is “se” (se vendre, se dérouler).',
    },
    bad: [['Ce produit ce vend très bien.', 'Ce produit se vend très bien.']],
    good: ['Ce produit se vend bien.', 'Ce que vend la boutique.'],
  },
  {
    ...CE_SE,
    level: 'warning',
    find: '(?:il|elle|on|qui|ça|cela|ils|elles|tout) «ce» (?:passe|passera|fait|fera|voit|dit|lit|mange|boit|porte|joue|sent|tient|peut|peuvent|font|passent|rend|rendra|donne|prend)',
    fixes: ['se'],
    message: {
      fr: 'Devant un verbe pronominal, c’est « se » (se passer, se voir).',
      en: 'Before a reflexive verb it is “se” (se passer, se voir).',
    },
    bad: [
      ['Tout ce passe ici.', 'Tout se passe ici.'],
      ['Ça ce mange froid.', 'Ça se mange froid.'],
    ],
    good: ['Tout ce que fait la ville.', 'Qui, ce soir, vient?'],
  },
  {
    name: 'grammar.se-ce',
    called: writtenFor('se', 'ce'),
    level: 'warning',
    find: '«se» (?:soir|matin|midi|week-end|mois|concours|projet|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|film|livre|spectacle)',
    fixes: ['ce'],
    message: {
      fr: 'Devant un nom, c’est « ce » : celui-ci.',
      en: 'Before a noun it is “ce”: this one.',
    },
    bad: [['On se voit se soir?', 'On se voit ce soir?']],
    good: ['Il se donne à fond.', 'Ce soir.'],
  },
  {
    name: 'grammar.sest-sait',
    called: writtenFor('s’est', 'sait'),
    level: 'warning',
    find: "(?:on|il|elle|qui|tout le monde) «s'est» (?:que|qu'|comment|pourquoi|bien que|déjà que)",
    fixes: ['sait'],
    message: { fr: 'C’est le verbe savoir : « sait ».', en: 'This is the verb savoir: “sait”.' },
    bad: [['On s’est que vous aimez ça.', 'On sait que vous aimez ça.']],
    good: ['On s’est vus.', 'Il s’est dit que oui.'],
  },
  {
    name: 'grammar.cet-cest',
    called: writtenFor('c’et', 'c’est'),
    level: 'warning',
    find: "(?:«c'et»|«c'es»|«s'et»|«c'ait»|«sait»(?= (?:un|une) (?:beau|belle|grand|grande|vrai|vraie)))",
    fixes: (wrong) => [
      wrong.toLowerCase().startsWith('s\u2019') || wrong.toLowerCase().startsWith("s'") ? 's’est' : 'c’est',
    ],
    message: {
      fr: 'Le verbe être à la troisième personne : « est ».',
      en: 'The verb être, third person: “est”.',
    },
    bad: [['C’et une réussite.', 'C’est une réussite.']],
    good: ['C’est une réussite.', 'Cet été.'],
  },
  {
    name: 'grammar.jai-jest',
    called: writtenFor('j’est', 'j’ai'),
    level: 'warning',
    find: "(?:«j'est»|«j'es»|«j'et»)",
    fixes: ['j’ai'],
    message: {
      fr: 'Le verbe avoir à la première personne : « j’ai ».',
      en: 'The verb avoir, first person: “j’ai”.',
    },
    bad: [['J’est hâte à samedi.', 'J’ai hâte à samedi.']],
    good: ['J’ai hâte.', 'J’espère.'],
  },
];
