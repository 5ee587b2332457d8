import { oneOrOther, writtenFor } from '../../../named-rule.ts';
import { agreementAs, canBe, isOnly } from '../../analysis/word.ts';
import { isToBeDone } from './a.ts';
import type { LearnedSet } from './learned.ts';
import { isOtherWay } from './ou.ts';

/**
 * What is told out of what was learned, with margins that in clean text nothing but real slips reached: in
 * treebanks, posts, examples of rules and the texts learned from, a tenth of which was kept aside
 * (`scripts/homophone-margins.ts`). Pairs that would be told too seldom at such a margin, or are told as well
 * from readings, are left out.
 */
export const LEARNED_SETS: readonly LearnedSet[] = [
  {
    name: 'grammar.et-est',
    called: oneOrOther('et', 'est'),
    margins: { 'et > est': 6, 'est > et': 6.4 },
    bad: [
      'On y sert des soupes {est>et} des salades.',
      'Le conseil {et>est} composé de dix membres.',
      'Venez avec vos amis {est>et} vos voisins.',
      'Le journal des quartiers {est>et} des villages',
    ],
    good: [
      'Le nouveau menu est disponible en boutique.',
      'La salle du haut est encore libre samedi.',
      'Votre commande est arrivée ce matin.',
      'Merci à Julie et à toute son équipe.',
    ],
  },
  {
    name: 'grammar.ces-cest',
    called: writtenFor('ces', 'c’est'),
    margins: { "ces > c'est": 4.4 },
    bad: [
      '{Ces>C’est} une vraie chance pour nous.',
      'Je crois que {ces>c’est} possible.',
      'Pour moi, {ces>c’est} le plus beau parc.',
    ],
    good: [
      'Avec ces nouvelles tables, on est bien.',
      'On a ouvert ces bouteilles hier.',
      'Pour ces enfants, la piscine est gratuite.',
      'Avec ces deux recettes, on se régale.',
    ],
  },
  {
    name: 'grammar.ses-cest',
    called: writtenFor('ses', 'c’est'),
    margins: { "ses > c'est": 3 },
    bad: [
      'Pour nous, {ses>c’est} un honneur.',
      'On trouve que {ses>c’est} trop cher.',
      'Je sais que {ses>c’est} difficile.',
      'Mais {ses>c’est} une bonne idée.',
    ],
    good: [
      'Il range ses outils dans le camion.',
      'La boulangerie a fermé ses portes hier.',
      'Elle adore ses voisins.',
      'Mon frère a oublié ses clés.',
    ],
  },
  {
    name: 'grammar.ces-sest',
    called: { fr: '« ces » ou « ses » pour « s’est »', en: '“ces” or “ses” for “s’est”' },
    margins: { "ces > s'est": 3, "ses > s'est": 3 },
    bad: [
      'Elle {ces>s’est} inscrite hier.',
      'Le chat {ses>s’est} endormi sur le comptoir.',
      'Le train {ces>s’est} arrêté à la gare.',
      'Il {ses>s’est} blessé en tombant.',
      'Le groupe {ces>s’est} reformé cette année.',
    ],
    good: [
      'Avec ces nouvelles tables, on est bien.',
      'On a ouvert ces bouteilles hier.',
      'Il range ses outils dans le camion.',
      'La boulangerie a fermé ses portes hier.',
    ],
  },
  {
    name: 'grammar.sait-cest',
    called: { fr: '« sait » pour « c’est », « ces » ou « ses »', en: '“sait” for “c’est”, “ces” or “ses”' },
    margins: { "sait > c'est": 4, 'sait > ces': 4, 'sait > ses': 4 },
    bad: [
      'On dirait que {sait>c’est} un rêve.',
      'Avec {sait>ces} nouvelles tables, on est bien.',
      '{Sait>C’est} toujours un plaisir de vous voir.',
      'Pour {sait>ces} enfants, la piscine est gratuite.',
      'Pour nous, {sait>c’est} important.',
    ],
    good: [
      'On sait qu’elle viendra.',
      'On sait que la mer est belle.',
      'Elle sait nager et plonger.',
      'Il le sait depuis longtemps.',
    ],
  },
  {
    name: 'grammar.cest-or-sest',
    called: oneOrOther('c’est', 's’est'),
    margins: { "c'est > s'est": 3, "s'est > c'est": 4.7 },
    bad: [
      'Le chien {c’est>s’est} couché devant le poêle.',
      'La fête {c’est>s’est} terminée tard.',
      'Tout {c’est>s’est} bien déroulé.',
    ],
    good: [
      'C’est une vraie chance pour nous.',
      'Je crois que c’est possible.',
      'Pour nous, c’est un honneur.',
      'On trouve que c’est trop cher.',
    ],
  },
  {
    name: 'grammar.cest-ces',
    called: writtenFor('c’est', 'ces'),
    margins: { "c'est > ces": 4.1, "c'est > ses": 3, "s'est > ces": 3.5, "s'est > ses": 3.5 },
    bad: [
      'Il range {s’est>ses} outils dans le camion.',
      'Avec {c’est>ces} deux recettes, on se régale.',
      'Elle adore {s’est>ses} voisins.',
    ],
    good: [
      'C’est une vraie chance pour nous.',
      'Je crois que c’est possible.',
      'Pour nous, c’est un honneur.',
      'On trouve que c’est trop cher.',
    ],
  },
  {
    name: 'grammar.son-sont',
    called: oneOrOther('son', 'sont'),
    margins: { 'son > sont': 3.3, 'sont > son': 4.9 },
    bad: [
      'Elle a oublié {sont>son} parapluie.',
      'On a retrouvé {sont>son} chat.',
      'Les billets {son>sont} en vente dès maintenant.',
    ],
    good: [
      'Merci à Julie et à toute son équipe.',
      'Nos ateliers sont complets.',
      'Il présente son nouvel album.',
      'Les portes sont fermées à clé.',
    ],
  },
  {
    name: 'grammar.on-ont',
    called: oneOrOther('on', 'ont'),
    margins: { 'on > ont': 3, 'ont > on': 6.2 },
    behindWord: ['on > ont'],
    bad: [
      'Nos clients {on>ont} adoré la soirée.',
      'Les enfants {on>ont} reçu un cadeau.',
      'Ici, {ont>on} mange bien.',
    ],
    good: [
      'On y sert des soupes et des salades.',
      'On trouve que c’est trop cher.',
      'On dirait que c’est un rêve.',
      'Avec ces nouvelles tables, on est bien.',
    ],
  },
  {
    name: 'grammar.a-accent',
    called: oneOrOther('a', 'à'),
    margins: { 'a > à': 6.4 },
    bad: ['On a hâte {a>à} samedi.', 'Passez {a>à} la boutique.', 'Passez {a>à} pied.'],
    good: [
      'On a ouvert ces bouteilles hier.',
      'Elle a oublié son parapluie.',
      'La boulangerie a fermé ses portes hier.',
      'Mon frère a une nouvelle moto.',
    ],
  },
  {
    name: 'grammar.accent-a',
    called: writtenFor('à', 'a'),
    margins: { 'à > a': 6.3 },
    // « Maison à loué »: what is mistaken is the participle.
    isRight: (sentence, { from }) => isToBeDone(sentence, from),
    bad: [
      'La boulangerie {à>a} fermé ses portes hier.',
      'Le maire {à>a} annoncé la nouvelle.',
      'La troupe {à>a} joué trois soirs.',
    ],
    good: [
      'Merci à Julie et à toute son équipe.',
      'On a hâte à samedi.',
      'Rendez-vous à la bibliothèque.',
      'Passez à la boutique.',
    ],
  },
  {
    name: 'grammar.ou-accent',
    called: writtenFor('ou', 'où'),
    margins: { 'ou > où': 4.1 },
    isRight: (sentence, { from }) => isOtherWay(sentence, from),
    behindWord: ['ou > où'],
    bad: [
      'Une pièce {ou>où} chacun trouve sa place',
      'La ville {ou>où} se trouve votre maison',
      'Le pays {ou>où} vous habitez',
    ],
    good: [
      'Du thé ou du café',
      'C’est trop long, ou il y en a trop.',
      'Par téléphone ou par courriel',
      'On livre à pied ou à vélo.',
      'Oui ou non?',
    ],
  },
  {
    name: 'grammar.where-or',
    called: writtenFor('où', 'ou'),
    margins: { 'où > ou': 6.4 },
    behindWord: ['où > ou'],
    bad: ['Par téléphone {où>ou} par courriel', 'On livre à pied {où>ou} à vélo.', 'Du thé {où>ou} du café'],
    good: [
      'Mais où est le chat?',
      'On court un risque où un voleur entrerait.',
      'N’importe où dans la ville',
      'C’est utile en temps de crise, où de nombreux projets s’arrêtent.',
      'Le quartier où se trouve la gare',
      'Une pièce où chacun trouve sa place',
      'L’adresse où envoyer le chèque',
    ],
  },
  {
    name: 'grammar.ca-sa',
    called: writtenFor('sa', 'ça'),
    margins: { 'sa > ça': 3 },
    bad: ['On fait {sa>ça} demain.', 'C’est {sa>ça} le plus drôle.', 'Avec {sa>ça}, tout va mieux.'],
    good: [
      'Il cherche sa clé partout.',
      'Elle adore sa nouvelle maison.',
      'Elle promène sa chienne.',
      'Il vend sa maison.',
    ],
  },
  {
    name: 'grammar.sa-ca',
    called: writtenFor('ça', 'sa'),
    margins: { 'ça > sa': 3.7 },
    bad: [
      'Elle a fermé {ça>sa} boutique l’an dernier.',
      'Il a changé {ça>sa} façon de voir les choses.',
      'Il cherche {ça>sa} clé partout.',
    ],
    good: [
      'C’est ça le plus drôle.',
      'On fait ça demain.',
      'Avec ça, tout va mieux.',
      'On verra ça plus tard.',
    ],
  },
  {
    name: 'grammar.la-l-a',
    called: { fr: '« la » pour « l’a » ou « l’as »', en: '“la” for “l’a” or “l’as”' },
    margins: { "la > l'a": 4.2 },
    bad: ['Il {la>l’a} reçu hier.', 'Le client {la>l’a} payé hier.', 'Le facteur {la>l’a} déposé ce matin.'],
    good: [
      'La salle du haut est encore libre samedi.',
      'La fête s’est terminée tard.',
      'Nos clients ont adoré la soirée.',
      'Rendez-vous à la bibliothèque.',
    ],
  },
  {
    name: 'grammar.la-accent',
    called: writtenFor('la', 'là'),
    margins: { 'la > là': 4.9 },
    bad: ['Vous êtes {la>là} pour longtemps?', 'On reste {la>là} jusqu’à midi.', 'Elle était {la>là} hier.'],
    good: [
      'La salle du haut est encore libre samedi.',
      'La fête s’est terminée tard.',
      'Nos clients ont adoré la soirée.',
      'Rendez-vous à la bibliothèque.',
    ],
  },
  {
    name: 'grammar.accent-la',
    called: { fr: '« là » ou « l’a » pour un autre', en: '“là” or “l’a” for another' },
    margins: { 'là > la': 3.5, "l'a > la": 4, "là > l'a": 3.5, "l'a > là": 4 },
    // « l’équipe l’a emporté »: nothing but a participle.
    isRight: ({ at }, { from, to }) =>
      at(from).form === "l'" &&
      isOnly(at(to + 1), 'past-participle') &&
      agreementAs(at(to + 1), 'past-participle') === 1,
    bad: [
      'On vous attend dans {là>la} cour.',
      'Toute {l’a>la} famille est venue.',
      'Il {là>l’a} trouvé hier.',
      'Voici {là>la} nouvelle carte.',
    ],
    good: [
      'Vous êtes là pour longtemps?',
      'Vous devez choisir là une image.',
      'Il l’a reçu hier.',
      'On l’a fait ensemble.',
      'Le client l’a payé hier.',
      'L’équipe de nuit l’a emporté de justesse.',
    ],
  },
  {
    name: 'grammar.peu-peut',
    called: oneOrOther('peu', 'peut'),
    margins: {
      'peu > peut': 3.5,
      'peu > peux': 3.5,
      'peut > peu': 3.6,
      'peux > peu': 4,
      'peux > peut': 4,
      'peut > peux': 3,
    },
    bad: [
      'Chacun {peu>peut} apporter un plat.',
      'Un {peux>peu} de patience!',
      'On {peu>peut} payer par carte.',
    ],
    good: ['Il y a peu de neige.', 'Un peu plus de sucre', 'La météo peut changer.', 'Je peux vous aider.'],
  },
  {
    name: 'grammar.quelle-qu-elle',
    called: oneOrOther('quelle', 'qu’elle'),
    margins: { "quelle > qu'elle": 4.5, "qu'elle > quel": 3.5, "qu'elle > quelle": 3.5 },
    bad: [
      'Pour {qu’elle>quelle} raison?',
      'Je crois {quelle>qu’elle} arrive demain.',
      'Je sais bien {quelle>qu’elle} a raison.',
    ],
    good: [
      'On sait qu’elle viendra.',
      'Dites-moi quelle couleur vous plaît.',
      'On qu’elle ',
      'Je pense qu’elle viendra.',
    ],
  },
  {
    name: 'grammar.mais-mes',
    called: oneOrOther('mais', 'mes'),
    margins: { 'mais > mes': 3, 'mes > mais': 4.9, 'met > mes': 4, 'mes > met': 3.5, 'mais > met': 3 },
    // « mes très chers amis »
    isRight: ({ at }, { from }) =>
      at(from).form === 'mes' &&
      /^(?:très|si|plus|moins|aussi|toujours|bien)$/.test(at(from + 1).form) &&
      canBe(at(from + 2), 'adjective') &&
      canBe(at(from + 3), 'noun', 'adjective'),
    bad: ['J’ai perdu {mais>mes} clés.', 'Avec {mais>mes} amis, on part.'],
    good: [
      'J’ai sorti mes vieux disques.',
      'Voici mes trois recettes préférées.',
      'C’est petit mais chaleureux.',
      'On ferme, mais pas pour longtemps.',
    ],
  },
  {
    name: 'grammar.sans-s-en',
    called: oneOrOther('sans', 's’en'),
    margins: { "s'en > sans": 4, "sans > s'en": 3 },
    bad: [
      'Il est parti {s’en>sans} dire un mot.',
      'Il faut {sans>s’en} occuper.',
      'Un café {s’en>sans} lait',
    ],
    good: [
      'Un gâteau sans sucre',
      'Sans vous, rien n’est possible.',
      'Elle s’en souvient.',
      'On s’en occupe.',
    ],
  },
  {
    name: 'grammar.si-s-y',
    called: oneOrOther('si', 's’y'),
    margins: { "si > s'y": 3, "s'y > si": 4 },
    bad: [
      'Merci de nous dire {s’y>si} vous venez.',
      'Même {s’y>si} le temps est gris',
      'On ne sait pas {s’y>si} il viendra.',
      'Je me demande {s’y>si} le train est parti.',
      '{S’y>Si} vous avez des questions, écrivez-nous.',
    ],
    good: [
      'Il s’y connaît bien.',
      'Elle s’y plaît beaucoup.',
      'Prévenez-nous si vous êtes en retard.',
      'Elle s’y rend chaque jour.',
    ],
  },
  {
    name: 'grammar.ni-n-y',
    called: oneOrOther('ni', 'n’y'),
    margins: { "ni > n'y": 3.5, "n'y > ni": 4 },
    bad: ['Vous {ni>n’y} êtes pas obligés.', 'On {ni>n’y} pense plus.', 'Il {ni>n’y} a plus de place.'],
    good: [
      'Ni fleurs ni couronnes',
      'Il n’a ni faim ni soif.',
      'On n’y peut rien.',
      'Il n’y a rien à faire.',
    ],
  },
  {
    name: 'grammar.quand-qu-en',
    called: oneOrOther('quand', 'quant'),
    margins: {
      "qu'en > quand": 4,
      "qu'en > quant": 4,
      "quant > qu'en": 4,
      'quand > quant': 3.5,
      "quand > qu'en": 3.5,
    },
    bad: [
      '{Qu’en>Quand} vous viendrez, appelez-nous.',
      '{Qu’en>Quand} il fait beau, on sort.',
      'On chante {qu’en>quand} on est heureux.',
    ],
    good: [
      'Dites-nous quand vous arrivez.',
      'Je dis qu’en hiver on dort mieux.',
      'Quant à la musique, elle est parfaite.',
      'Tu viens quand tu veux.',
    ],
  },
  {
    name: 'grammar.au-aux',
    called: oneOrOther('au', 'aux'),
    margins: {
      'au > aux': 3.2,
      'aux > au': 4.4,
      'eau > au': 4,
      'eau > aux': 4,
      'au > eau': 3,
      'aux > eau': 3,
    },
    bad: [
      'Venez {eau>au} marché.',
      'Un verre d’{au>eau}',
      'Un bol d’{aux>eau} chaude',
      'Venez {eau>au} cinéma.',
      'L’{au>eau} est bonne.',
    ],
    good: [
      'On va au marché demain.',
      'Venez au restaurant.',
      'Merci aux bénévoles.',
      'On pense aux enfants.',
    ],
  },
  {
    name: 'grammar.du-participle',
    called: oneOrOther('du', 'dû'),
    margins: { 'dû > du': 4, 'du > dû': 3 },
    bad: ['On sort {dû>du} four.', 'Le chef {dû>du} restaurant', 'Le retour {dû>du} printemps'],
    good: [
      'La salle du haut est encore libre samedi.',
      'Du thé ou du café',
      'J’ai oublié le nom du restaurant.',
      'La porte du fond est ouverte toute la journée.',
    ],
  },
  {
    name: 'grammar.sur-sure',
    called: oneOrOther('sur', 'sûr'),
    margins: { 'sûr > sur': 4, 'sur > sûr': 3 },
    bad: ['Cliquez {sûr>sur} le lien.', 'Un livre {sûr>sur} la mer', 'Le chat dort {sûr>sur} le lit.'],
    good: [
      'Le chat s’est endormi sur le comptoir.',
      'Il compte sur nous.',
      'Bien sûr qu’on vient!',
      'Je suis sûr que c’est ouvert demain.',
    ],
  },
  {
    name: 'grammar.nom-non',
    called: oneOrOther('nom', 'non'),
    margins: { 'nom > non': 4.4, 'non > nom': 3 },
    bad: [
      'J’ai oublié le {non>nom} du restaurant.',
      'Oui ou {nom>non}?',
      'Quel est le {non>nom} de ton chien?',
      'Son {non>nom} est connu.',
    ],
    good: ['Non, on ne ferme pas.', 'Donnez votre nom à l’entrée.', 'Il a dit non.', 'Je dis non à tout.'],
  },
  {
    name: 'grammar.ete-etait',
    called: oneOrOther('été', 'était'),
    margins: { 'été > était': 3, 'était > été': 3 },
    bad: [
      'Le spectacle {été>était} magnifique.',
      'C’{été>était} une belle soirée.',
      'La soirée {été>était} parfaite.',
      'L’eau {été>était} froide.',
    ],
    good: ['Il était une fois', 'Il a été malade.', 'Vous avez été formidables.', 'Elle était là hier.'],
  },
];
