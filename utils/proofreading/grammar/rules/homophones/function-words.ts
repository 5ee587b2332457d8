import { type Confusion, collocationRules } from './collocations.ts';

const SUBJECT = 'il|elle|on|qui|ça|cela';

/** Small words that sound alike, told by what the words around them can be. */
const CONFUSIONS: readonly Confusion[] = [
  {
    name: 'mais-mes',
    words: ['mais', 'mes'],
    fr: '« Mes » montre ce qui est à moi; « mais » oppose deux choses.',
    en: '“Mes” is what belongs to me; “mais” (but) opposes two things.',
    swaps: {
      'mes > mais': [
        ', _ !noun|adjective|number|past-participle|name',
        '_ *pronoun',
        '~$ _ *verb',
        "~$ _ ne|n'|se|s'|en|y|rien|aussi|surtout|toujours|qu'|que|aucun|aucune|tous|tout|dans|pour|avec|également|jamais|parfois",
        '$ _ pourquoi|comment|où|quand|si',
        "_ je|j'|tu|il|elle|on|nous|vous|ils|elles|ce|c'|ça",
        '$ _ toujours|aussi|surtout',
        '$ _ pas encore|vraiment|seulement|tous|que|trop',
      ],
      'mai > mais': ["$ _ je|j'|tu|il|elle|on|nous|vous|ils|elles|ce|c'|ça|les|pas|pourquoi|quand|que"],
      'mais > mes': [
        'avec|chez|dans|sur|sous|pour|par|vers|tous|toutes|contre|parmi _ *noun|adjective&~bon|bien|vraiment|seulement',
      ],
    },
    bad: [
      'On ferme, {mes>mais} on revient bientôt.',
      'J’y vais avec {mais>mes} amis.',
      '{Mes>Mais} pourquoi pas?',
    ],
    good: ['Mes amis et moi', 'Simple, mais bon', 'On est pour, mais prudents.', 'Fin mai, il fera beau.'],
  },
  {
    name: 'ma-m-a',
    words: ['ma', 'm’a'],
    fr: 'Devant un participe, c’est le verbe avoir : « m’a » (m’avait).',
    en: 'Before a participle it is the verb avoir: “m’a” (m’avait).',
    swaps: {
      'ma > m’a': [
        `${SUBJECT} _ .past-participle&!noun`,
        `${SUBJECT} _ :adverb? *past-participle`,
        'ne|tout|rien|personne _ *past-participle',
        '!preposition|determiner _ ^',
        '.noun|name _ :adverb? ^',
        ':noun|name _ fait|dit|permis|donné|aidé|montré|appris|offert|vendu|touché|inspiré|demandé|appelé|beaucoup',
      ],
      "m' a > ma": ['avec|dans|chez|pour|sur|sous|par|de _ *noun'],
    },
    bad: [
      'Elle {ma>m’a} beaucoup aidé.',
      'C’est lui qui {ma>m’a} donné le goût.',
      'Ce cours {ma>m’a} permis d’avancer.',
      'Je pars avec {m’a>ma} famille.',
    ],
    good: [
      'On aime ma ville.',
      'Il aime ma mise en scène.',
      'C’est ma boutique préférée.',
      'Qui ma sœur connaît-elle?',
    ],
  },
  {
    name: 'mon-m-ont',
    words: ['mon', 'm’ont'],
    fr: 'Devant un participe, c’est le verbe avoir : « m’ont », « t’a », « t’ont ».',
    en: 'Before a participle it is the verb avoir: “m’ont”, “t’a”, “t’ont”.',
    swaps: {
      'mon > m’ont': [
        'ils|elles|ne _ :adverb? *past-participle',
        ':noun _ fait|dit|permis|donné|aidé|montré|appris|offert|contacté|écrit|demandé|suivi',
      ],
      'ton > t’ont': ['ils|elles|ne _ :adverb? *past-participle'],
      'ta > t’a': [
        `${SUBJECT} _ :adverb? *past-participle`,
        `${SUBJECT} _ .past-participle&!noun`,
        `${SUBJECT} _ dit|fait|mis|pris|vu`,
        'ne _ *past-participle',
        '!preposition|determiner _ ^',
      ],
    },
    bad: [
      'Ils {mon>m’ont} donné confiance.',
      'Ils {ton>t’ont} répondu?',
      'Elle {ta>t’a} choisi.',
      'Qui {ta>t’a} dit ça?',
    ],
    good: ['Ils aiment mon café.', 'On veut ta recette.', 'Elles, mon Dieu!'],
  },
  {
    name: 'si-s-y',
    words: ['si', 's’y'],
    fr: 'Devant un verbe, après son sujet, ce sont les pronoms « se » et « y » : « s’y ».',
    en: 'Before a verb, after its subject, these are the pronouns “se” and “y”: “s’y”.',
    swaps: {
      'si > s’y': [
        'il|elle|on|qui|ça _ *verb',
        'ne _ .verb',
        ':noun _ rend|rendent|trouve|trouvent|prend|prête|prépare|attend|intéresse|installe|installent',
        'pour|de|à|peut|va|faut|peuvent|vont|fait _ *infinitive',
        'comment _ prendre|rendre',
      ],
    },
    bad: ['On {si>s’y} rend à pied.', 'Comment {si>s’y} rendre?', 'Elle ne {si>s’y} attendait pas.'],
    good: ['Il est si beau.', 'Dites-moi si elle vient.', 'Elle si discrète a chanté.'],
  },
  {
    name: 'ni-n-y',
    words: ['ni', 'n’y'],
    fr: 'Devant un verbe, ce sont « ne » et « y » : « n’y ».',
    en: 'Before a verb these are “ne” and “y”: “n’y”.',
    swaps: {
      'ni > n’y': [
        'il|elle|on|je|tu|vous|nous|ils|elles|ça _ a|ai|as|est|avait|aura|avons|avez|ont|va|vais|suis|es|sont|peut|peux|vois|connais|comprends|croit|crois|pense|penses|arrive|arrivons',
        'de _ pas|plus aller|penser|croire|arriver|toucher',
      ],
    },
    bad: ['Il {ni>n’y} a plus de places.', 'On {ni>n’y} peut rien.', 'Je {ni>n’y} suis pour rien.'],
    good: ['Ni lui ni elle', 'Ce n’est ni trop ni trop peu.', 'Il n’y a rien.'],
  },
  {
    name: 'sans-s-en',
    words: ['sans', 's’en'],
    fr: '« S’en » se met devant un verbe; « sans » devant ce qu’on n’a pas; « cent » est un nombre.',
    en: '“S’en” goes before a verb; “sans” (without) before what one hasn’t got; “cent” is a number.',
    swaps: {
      'sans > s’en': [
        'il|elle|on|qui|ça|ils|elles|ne _ .verb&!noun',
        'il|elle|on|qui|ça|ils|elles|ne _ va|vont|sort|sortent|occupe|occupent|charge|souvient|moque|fout|aperçoit|donne|rend|réjouit|sert',
        ':noun _ va|vont|vient|viennent|occupe|occupent|mêle|chargent',
      ],
      "s' en > sans": [
        '_ aucun|aucune|frais|souci|soucis|problème|rendez-vous|hésiter|toi|lui|eux|moi|gluten|lactose|sucre|alcool|engagement|attente|limite|gêne',
        '$ _ vous|nous|elle $',
        "~il|elle|on|qui _ oublier|compter les|la|le|l'|nos|vos|que",
      ],
      "c' en > s’en": ['il|elle|on|ils|elles _ .verb'],
      'sans > cent': ['deux|trois|quatre|cinq|six|sept|huit|neuf|pour _ ans|personnes|dollars|euros|fois'],
    },
    bad: [
      'Notre capitaine {sans>s’en} va.',
      'On {sans>s’en} occupe!',
      'Des crêpes {s’en>sans} gluten',
      'Passez {s’en>sans} rendez-vous.',
    ],
    good: [
      'On part sans elle.',
      'Elle s’en va.',
      'Sans vous, rien.',
      'Il faut s’en souvenir.',
      'On s’en doute.',
    ],
  },
  {
    name: 'dans-d-en',
    words: ['dans', 'd’en'],
    fr: '« Dans » se met devant un nom; « d’en » devant un infinitif.',
    en: '“Dans” (in) goes before a noun; “d’en” before an infinitive.',
    swaps: {
      "d' en > dans": [
        "_ le|la|les|un|une|ce|cette|ces|notre|votre|nos|vos|mon|ma|mes|son|sa|ses|leur|leurs|quelques|deux|trois|l'",
      ],
      'dans > d’en': [
        '_ *infinitive',
        '_ faire|parler|savoir|avoir|être|profiter|discuter|finir|rire $|plus|avec|tous|bien',
      ],
    },
    bad: [
      'On se voit {d’en>dans} deux semaines.',
      'L’envie {dans>d’en} savoir plus',
      'Merci {dans>d’en} prendre note.',
    ],
    good: ['Dans la vie', 'Envie d’en parler?', 'Ceux d’en haut', 'Dans nos locaux'],
  },
  {
    name: 'quand-qu-en',
    words: ['quand', 'quant'],
    fr: '« Quand » : au moment où; « quant à » : pour ce qui est de; « qu’en » : que et en.',
    en: '“Quand”: when; “quant à”: as for; “qu’en”: que and en.',
    swaps: {
      'quant > quand': ['_ ~à|au|aux|a'],
      'quand > quant': [
        '$ _ à|au|aux ce|cette|ces|mon|ma|mes|son|sa|ses|leur|leurs|notre|votre|nos|vos|moi|toi|lui|elle|nous|vous|eux',
        'et|mais _ à|au|aux',
      ],
      "qu' en > quand": ['_ tu|il|ils|on'],
      'quand > qu’en': [
        'ce|que _ dites-vous|pense|penses|pensez|dites',
        'ainsi|tandis|même|plus|autant _ *present-participle',
      ],
    },
    bad: [
      'On ouvre {quant>quand} vous voulez.',
      'Dites-nous {qu’en>quand} on peut passer.',
      'Et {quand>quant} à nous, on danse!',
    ],
    good: ['Quand on veut, on peut.', 'Quant à moi', 'Qu’en pensez-vous?', 'De quand à quand?'],
  },
  {
    name: 'peu-peut',
    words: ['peu', 'peut'],
    fr: '« Peut » est le verbe pouvoir; « peu » veut dire « pas beaucoup ».',
    en: '“Peut” is the verb pouvoir (can); “peu” means “little”.',
    swaps: {
      'peu > peut': [
        "se _ que|qu'",
        `${SUBJECT}|ne _ *infinitive`,
        `${SUBJECT}|ne _ y|en|se|s'|me|m'|te|t'|nous|vous|lui|leur|l'|le|la|les .infinitive`,
        `${SUBJECT}|ne _ être|avoir|pas|plus|toujours`,
        '.noun|name|adjective|past-participle&!determiner|preposition _ *infinitive',
        "~un|très|si|trop|aussi|assez|pour|le|de|y|que|qu'|à|d' _ être|avoir",
        ".noun|name|adjective|past-participle&!determiner|preposition _ se|s'|nous|vous|y|en *infinitive",
        `${SUBJECT}|ceci _ donc|alors|également|aussi|même|parfois|facilement|maintenant|désormais *infinitive`,
      ],
      'peu > peux': [
        'je|tu _ *infinitive',
        "je|tu _ y|en|se|s'|me|m'|te|t'|nous|vous|lui|leur|l'|le|la|les .infinitive",
        'je|tu _ être|avoir|pas|plus|toujours',
      ],
      'peut > peu': [
        "~l' un _ ~être",
        'très|trop|assez _ ~être',
        'petit _ ~être',
        'peut à _',
        '_ à peut',
        "=rester|avoir|être|falloir|faire _ de|d'",
        "avec|pour|$ _ de|d'",
        '=être donc? _ *adjective|past-participle',
        ':noun _ *adjective $|et|pour|de|à',
        'sous|depuis _ $',
        "~il|elle|on|qui|ça|cela|ne|n'|tout _ avant|après :number",
        "pour _ que|qu'",
        '_ importe|probable|connu|connue',
      ],
      'peut-être > peut être': [
        `il|elle|cela|ça|qui _ .adjective|past-participle&!verb|adverb|noun|preposition`,
      ],
      'peut être > peut-être': ["_ que|qu'", '$ _ :pronoun', 'est|sont|a|ont|va|vont|sera|suis|es|était _'],
    },
    bad: [
      'On {peu>peut} réserver en ligne.',
      'Tu {peu>peux} en parler à tous.',
      'Il reste {peut>peu} de places.',
      'Ajoutez un {peut>peu} de sel.',
      'C’est {peut être>peut-être} vrai.',
    ],
    good: [
      'Il reste peu de places.',
      'On a peu dormi.',
      'Il peut être midi.',
      'Cela peut, à la rigueur, aller.',
      'Un peu partout',
    ],
  },
  {
    name: 'du-participle',
    words: ['du', 'dû'],
    fr: 'Participe de devoir : « dû » prend un accent circonflexe.',
    en: 'The participle of devoir: “dû” takes a circumflex.',
    swaps: {
      'du > dû': [
        '=avoir pas|aussi|toujours|donc|vraiment|tous|toutes? _ *infinitive',
        "=avoir pas|aussi|donc? _ se|s'|me|m'|te|t'|le|la|les|l'|nous|vous|lui|leur|y|en .infinitive",
        '=avoir _ être|avoir|faire|aller|partir',
        'est|était|sera|serait|sont|probablement|surtout|principalement|notamment|en|être _ à|au|aux',
        ', _ à|au|aux',
      ],
      'dû > du': ['_ .noun&!verb|adverb|preposition|infinitive ~à'],
    },
    bad: ['On a {du>dû} annuler.', 'Le retard est {du>dû} à la neige.', 'L’équipe a {du>dû} se réinventer.'],
    good: ['On a du pain.', 'Il a du mordant.', 'Le montant dû', 'Elle a du plaisir.'],
  },
  {
    name: 'ai-est',
    words: ['ai', 'est'],
    fr: 'Après « j’ » ou « je », c’est le verbe avoir : « ai »; après « c’ », le verbe être : « est ».',
    en: 'After “j’” or “je” it is the verb avoir: “ai”; after “c’” the verb être: “est”.',
    swaps: {
      'est > ai': ["j' _", "je les|vous|leur|lui|en|y|t'|l' _", "je n' _"],
      'es > ai': ["j' _", "je les|vous|leur|lui|en|y|t'|l' _", "je n' _"],
      'et > ai': ["j' _"],
      'ait > ai': ["j' _ !preposition|verb"],
      'ai > est': ["c' _", "ce n' _", "qu'|s' il n'? _ .adjective|past-participle"],
      'ais > ai': ["j' _"],
    },
    bad: ['J’{est>ai} hâte à samedi!', 'Je les {es>ai} tous lus.', 'C’{ai>est} une belle journée.'],
    good: ['J’ai hâte.', 'C’est beau.', 'Je les aime.', 'Bien que j’aie froid'],
  },
  {
    name: 'leur-before-number',
    words: ['leur', 'leurs'],
    called: { fr: '« leur » devant un nombre', en: '“leur” before a number' },
    fr: 'Devant un nombre, le possessif est au pluriel : « leurs ».',
    en: 'Before a number the possessive is plural: “leurs”.',
    swaps: {
      'leur > leurs': [
        '_ deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cent .noun|adjective',
      ],
    },
    bad: [
      'Avec {leur>leurs} deux enfants',
      'Ils vendent {leur>leurs} trois camions.',
      'Fiers de {leur>leurs} dix ans d’histoire',
    ],
    good: ['Leurs deux chats', 'Leur unique boutique', 'On leur en donne deux.'],
  },
  {
    name: 'ce-qui-ce-que',
    words: ['ce qui on', 'ce qu’on'],
    called: { fr: '« ce qui » ou « ce que »', en: '“ce qui” or “ce que”' },
    fr: '« Qui » est le sujet du verbe; devant un autre sujet, c’est « que » (« qu’ »).',
    en: '“Qui” is the subject of the verb; before another subject it is “que” (“qu’”).',
    swaps: {
      'qui on > qu’on': ['ce|tout _ *verb', 'ce _ .verb'],
      'qui il > qu’il': ['ce|tout _ .verb|pronoun|adverb'],
      'qui elle > qu’elle': ['ce _ .verb|pronoun|adverb'],
      'qui ils > qu’ils': ['ce|tout _ .verb|pronoun|adverb'],
      'qui je > que je': ['ce|tout _'],
      "qui j' > que j’": ['ce|tout _'],
      'qui tu > que tu': ['ce|tout _'],
      'que est > qui est': ['ce|celui|celle|tout _'],
    },
    bad: [
      'Voici ce {qui on>qu’on} prépare.',
      'Ce {que est>qui est} bien, c’est la vue.',
      'Tout ce {qui je>que je} veux',
    ],
    good: ['Ce qui nous plaît', 'Ce qu’on aime', 'Ce qui compte', 'Dis-moi qui on invite.'],
  },
  {
    name: 'et-bien',
    words: ['et bien', 'eh bien'],
    fr: 'Pour interpeller, on écrit « eh bien ».',
    en: 'To call upon somebody one writes “eh bien”.',
    swaps: {
      'et bien > eh bien': [
        '$ _ $',
        "$ _ je|j'|il|elle|on|nous|vous|ils|elles|tu|oui|non|voilà|c'|ce|ça|moi",
      ],
    },
    bad: ['{Et bien>Eh bien}, c’est parti!', '{Et bien>Eh bien} voilà!', 'Alors, {et bien>eh bien} non.'],
    good: ['Vite et bien', 'Propre et bien rangé', 'Et bien sûr, du café!', 'Manger bien, et bien manger'],
  },
  {
    name: 'cense-sense',
    words: ['censé', 'sensé'],
    fr: '« Censé » : supposé; « sensé » : qui a du bon sens.',
    en: '“Censé”: supposed to; “sensé”: sensible.',
    swaps: Object.fromEntries(
      ['é', 'ée', 'és', 'ées'].map((end) => [
        `sens${end} > cens${end}`,
        [
          '_ *infinitive',
          "_ ne|se|s'|me|m'|te|t'|nous|vous|le|la|les|l'|y|en .infinitive|adverb|pronoun",
          '_ être|avoir',
        ],
      ]),
    ),
    bad: [
      'On est {sensés>censés} ouvrir à midi.',
      'Elle était {sensée>censée} nous rappeler.',
      'Ce n’est pas {sensé>censé} être compliqué.',
    ],
    good: ['Un choix sensé', 'Il est censé pleuvoir.', 'Des propos sensés'],
  },
];

export const FUNCTION_WORD_RULES = collocationRules(CONFUSIONS);
